package jp.chiikiryoku.miraicollege;

import jp.chiikiryoku.core.payload.PayloadKindProvider;
import jp.chiikiryoku.testkit.ConformanceContract;

class ConformanceTest extends ConformanceContract {

    @Override
    protected PayloadKindProvider provider() {
        return new MiraiCollegeKinds();
    }

    @Override
    protected int vectorsOfTheContract() {
        // The contract describes this kind and holds no vector of it.
        return 0;
    }
}
