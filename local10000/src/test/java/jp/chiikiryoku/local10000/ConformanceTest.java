package jp.chiikiryoku.local10000;

import jp.chiikiryoku.core.payload.PayloadKindProvider;
import jp.chiikiryoku.testkit.ConformanceContract;

class ConformanceTest extends ConformanceContract {

    private static final int VECTORS_OF_THE_CONTRACT = 34;
    private static final int INVALID_VECTORS_OF_THE_CONTRACT = 29;

    @Override
    protected PayloadKindProvider provider() {
        return new Local10000Kinds();
    }

    @Override
    protected int vectorsOfTheContract() {
        return VECTORS_OF_THE_CONTRACT + INVALID_VECTORS_OF_THE_CONTRACT;
    }
}
