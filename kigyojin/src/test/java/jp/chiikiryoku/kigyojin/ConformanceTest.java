package jp.chiikiryoku.kigyojin;

import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.testkit.contract.ConformanceContract;

class ConformanceTest extends ConformanceContract {

    private static final int VECTORS_OF_THE_CONTRACT = 38 + 12;
    private static final int INVALID_VECTORS_OF_THE_CONTRACT = 14;

    @Override
    protected KindProvider<?> provider() {
        return new KigyojinKinds();
    }

    @Override
    protected int vectorsOfTheContract() {
        return VECTORS_OF_THE_CONTRACT + INVALID_VECTORS_OF_THE_CONTRACT;
    }
}
