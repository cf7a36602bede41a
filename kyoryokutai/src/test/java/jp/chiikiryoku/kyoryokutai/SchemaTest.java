package jp.chiikiryoku.kyoryokutai;

import jp.chiikiryoku.core.payload.PayloadKindProvider;
import jp.chiikiryoku.testkit.SchemaContract;

class SchemaTest extends SchemaContract {

    @Override
    protected PayloadKindProvider provider() {
        return new KyoryokutaiKinds();
    }
}
