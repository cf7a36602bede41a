package jp.chiikiryoku.kaimono;

import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.testkit.contract.ConformanceContract;

class ConformanceTest extends ConformanceContract {

    @Override
    protected KindProvider<?> provider() {
        return new KaimonoKinds();
    }

    /** The contract describes this kind, but holds no vectors of it. */
    @Override
    protected int vectorsOfTheContract() {
        return 0;
    }
}
