package jp.chiikiryoku.local10000;

import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.testkit.contract.ConformanceContract;

class ConformanceTest extends ConformanceContract {

    private static final int VECTORS_OF_THE_CONTRACT = 50 + 14;
    private static final int INVALID_VECTORS_OF_THE_CONTRACT = 35;

    @Override
    protected KindProvider<?> provider() {
        return new Local10000Kinds();
    }

    @Override
    protected int vectorsOfTheContract() {
        return VECTORS_OF_THE_CONTRACT + INVALID_VECTORS_OF_THE_CONTRACT;
    }
}
