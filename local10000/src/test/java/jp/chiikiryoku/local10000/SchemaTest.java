package jp.chiikiryoku.local10000;

import jp.chiikiryoku.core.payload.PayloadKindProvider;
import jp.chiikiryoku.testkit.SchemaContract;

class SchemaTest extends SchemaContract {

    @Override
    protected PayloadKindProvider provider() {
        return new Local10000Kinds();
    }
}
