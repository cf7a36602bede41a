package jp.chiikiryoku.kyoryokutai;

import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.testkit.contract.ConformanceContract;

class ConformanceTest extends ConformanceContract {

    private static final int VECTORS_OF_THE_CONTRACT = 32 + 35;
    private static final int INVALID_VECTORS_OF_THE_CONTRACT = 17;

    @Override
    protected KindProvider<?> provider() {
        return new KyoryokutaiKinds();
    }

    @Override
    protected int vectorsOfTheContract() {
        return VECTORS_OF_THE_CONTRACT + INVALID_VECTORS_OF_THE_CONTRACT;
    }
}
