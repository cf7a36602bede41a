package jp.chiikiryoku.kaimono;

import jp.chiikiryoku.core.payload.PayloadKindProvider;
import jp.chiikiryoku.testkit.ConformanceContract;

class ConformanceTest extends ConformanceContract {

    @Override
    protected PayloadKindProvider provider() {
        return new KaimonoKinds();
    }

    /** The contract describes this kind, but holds no vectors of it. */
    @Override
    protected int vectorsOfTheContract() {
        return 0;
    }
}
