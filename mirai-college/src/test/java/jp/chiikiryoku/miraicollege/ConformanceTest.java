package jp.chiikiryoku.miraicollege;

import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.testkit.contract.ConformanceContract;

class ConformanceTest extends ConformanceContract {

    @Override
    protected KindProvider<?> provider() {
        return new MiraiCollegeKinds();
    }

    @Override
    protected int vectorsOfTheContract() {
        // The contract describes this kind and holds no vector of it.
        return 0;
    }
}
