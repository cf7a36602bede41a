package jp.chiikiryoku.matching.kigyojin;

import jp.chiikiryoku.core.payload.PayloadKindProvider;
import jp.chiikiryoku.testkit.ConformanceContract;

class ConformanceTest extends ConformanceContract {

    @Override
    protected PayloadKindProvider provider() {
        return new KigyojinMatchingKinds();
    }

    /** The contract brings no vectors of this kind; all of them are the library's own. */
    @Override
    protected int vectorsOfTheContract() {
        return 0;
    }
}
