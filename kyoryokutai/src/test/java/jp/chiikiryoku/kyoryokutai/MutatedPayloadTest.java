package jp.chiikiryoku.kyoryokutai;

import jp.chiikiryoku.core.payload.PayloadKindProvider;
import jp.chiikiryoku.testkit.MutatedPayloadContract;

class MutatedPayloadTest extends MutatedPayloadContract {

    @Override
    protected PayloadKindProvider provider() {
        return new KyoryokutaiKinds();
    }
}
