package jp.chiikiryoku.dxtalent;

import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.testkit.contract.ConformanceContract;

class ConformanceTest extends ConformanceContract {

    private static final int VECTORS_OF_THE_CONTRACT = 21 + 22 + 10;
    private static final int INVALID_VECTORS_OF_THE_CONTRACT = 4;

    @Override
    protected KindProvider<?> provider() {
        return new DxTalentKinds();
    }

    @Override
    protected int vectorsOfTheContract() {
        return VECTORS_OF_THE_CONTRACT + INVALID_VECTORS_OF_THE_CONTRACT;
    }
}
