package jp.chiikiryoku.matching.kigyojin;

import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.testkit.contract.ConformanceContract;

class ConformanceTest extends ConformanceContract {

    private static final int VECTORS_OF_THE_CONTRACT = 2;
    private static final int INVALID_VECTORS_OF_THE_CONTRACT = 1;

    @Override
    protected KindProvider<?> provider() {
        return new KigyojinMatchingKinds();
    }

    @Override
    protected int vectorsOfTheContract() {
        return VECTORS_OF_THE_CONTRACT + INVALID_VECTORS_OF_THE_CONTRACT;
    }
}
