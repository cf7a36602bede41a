package jp.chiikiryoku.miraicollege;

import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.testkit.contract.IntervalContract;

class IntervalTest extends IntervalContract {

    @Override
    protected KindProvider<?> provider() {
        return new MiraiCollegeKinds();
    }
}
