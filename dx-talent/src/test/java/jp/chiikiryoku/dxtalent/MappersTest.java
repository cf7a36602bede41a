package jp.chiikiryoku.dxtalent;

import java.util.Set;
import jp.chiikiryoku.core.payload.PayloadKindProvider;
import jp.chiikiryoku.testkit.MappersContract;

class MappersTest extends MappersContract {

    @Override
    protected PayloadKindProvider provider() {
        return new DxTalentKinds();
    }

    /** A number is read as the seconds since 1970. */
    @Override
    protected Set<String> refusedByTheStrictReaderAlone() {
        return Set.of("time-as-number");
    }
}
