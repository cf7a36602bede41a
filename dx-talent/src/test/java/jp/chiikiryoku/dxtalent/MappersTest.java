package jp.chiikiryoku.dxtalent;

import java.util.Set;
import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.testkit.contract.MappersContract;

class MappersTest extends MappersContract {

    @Override
    protected KindProvider<?> provider() {
        return new DxTalentKinds();
    }

    /** A number is read as the seconds since 1970. */
    @Override
    protected Set<String> refusedByTheStrictReaderAlone() {
        return Set.of("time-as-number");
    }
}
