package jp.chiikiryoku.kyoryokutai;

import java.util.Set;
import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.testkit.contract.MappersContract;

class MappersTest extends MappersContract {

    @Override
    protected KindProvider<?> provider() {
        return new KyoryokutaiKinds();
    }

    /** A day with a time of day is read as the day. */
    @Override
    protected Set<String> refusedByTheStrictReaderAlone() {
        return Set.of("date-with-a-time");
    }
}
