package jp.chiikiryoku.miraicollege;

import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.testkit.contract.MappersContract;

class MappersTest extends MappersContract {

    @Override
    protected KindProvider<?> provider() {
        return new MiraiCollegeKinds();
    }
}
