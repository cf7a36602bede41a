package jp.chiikiryoku.local10000;

import java.util.Set;
import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.testkit.contract.MappersContract;

class MappersTest extends MappersContract {

    @Override
    protected KindProvider<?> provider() {
        return new Local10000Kinds();
    }

    /** A decimal with an exponent is the same number. */
    @Override
    protected Set<String> refusedByTheStrictReaderAlone() {
        return Set.of("index-with-exponent");
    }
}
