package jp.chiikiryoku.dxtalent;

import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.testkit.contract.TextHygieneContract;

class TextHygieneTest extends TextHygieneContract {

    @Override
    protected KindProvider<?> provider() {
        return new DxTalentKinds();
    }
}
