package jp.chiikiryoku.miraicollege;

import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.testkit.contract.MutatedPayloadContract;

class MutatedPayloadTest extends MutatedPayloadContract {

    @Override
    protected KindProvider<?> provider() {
        return new MiraiCollegeKinds();
    }
}
