package jp.chiikiryoku.miraicollege;

import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.testkit.contract.OpenParameterContract;

class OpenParameterTest extends OpenParameterContract {

    @Override
    protected KindProvider<?> provider() {
        return new MiraiCollegeKinds();
    }
}
