package jp.chiikiryoku.dxtalent;

import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.testkit.contract.SchemaContract;

class SchemaTest extends SchemaContract {

    @Override
    protected KindProvider<?> provider() {
        return new DxTalentKinds();
    }
}
