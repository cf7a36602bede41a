package jp.chiikiryoku.matching.kigyojin;

import jp.chiikiryoku.core.payload.PayloadKindProvider;
import jp.chiikiryoku.testkit.MappersContract;

class MappersTest extends MappersContract {

    @Override
    protected PayloadKindProvider provider() {
        return new KigyojinMatchingKinds();
    }
}
