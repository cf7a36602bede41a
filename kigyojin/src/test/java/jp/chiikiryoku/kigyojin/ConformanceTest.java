package jp.chiikiryoku.kigyojin;

import jp.chiikiryoku.core.payload.PayloadKindProvider;
import jp.chiikiryoku.testkit.ConformanceContract;

class ConformanceTest extends ConformanceContract {

    private static final int VECTORS_OF_THE_CONTRACT = 25 + 9;
    private static final int INVALID_VECTORS_OF_THE_CONTRACT = 3;

    @Override
    protected PayloadKindProvider provider() {
        return new KigyojinKinds();
    }

    @Override
    protected int vectorsOfTheContract() {
        return VECTORS_OF_THE_CONTRACT + INVALID_VECTORS_OF_THE_CONTRACT;
    }
}
