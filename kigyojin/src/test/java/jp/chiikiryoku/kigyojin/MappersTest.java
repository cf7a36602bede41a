package jp.chiikiryoku.kigyojin;

import java.util.Set;
import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.testkit.contract.MappersContract;

class MappersTest extends MappersContract {

    @Override
    protected KindProvider<?> provider() {
        return new KigyojinKinds();
    }

    /** A decimal with an exponent is the same number. */
    @Override
    protected Set<String> refusedByTheStrictReaderAlone() {
        return Set.of("hours-in-exponent-form");
    }
}
