package jp.chiikiryoku.kaimono;

import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.testkit.contract.SchemaContract;

class SchemaTest extends SchemaContract {

    @Override
    protected KindProvider<?> provider() {
        return new KaimonoKinds();
    }
}
