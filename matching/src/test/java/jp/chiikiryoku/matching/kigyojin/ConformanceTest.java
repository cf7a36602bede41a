package jp.chiikiryoku.matching.kigyojin;

import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.testkit.contract.ConformanceContract;

class ConformanceTest extends ConformanceContract {

    @Override
    protected KindProvider<?> provider() {
        return new KigyojinMatchingKinds();
    }

    /** The contract brings no vectors of this kind; all of them are the library's own. */
    @Override
    protected int vectorsOfTheContract() {
        return 0;
    }
}
