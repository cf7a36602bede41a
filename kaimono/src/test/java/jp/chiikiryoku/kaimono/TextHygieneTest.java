package jp.chiikiryoku.kaimono;

import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.testkit.contract.TextHygieneContract;

class TextHygieneTest extends TextHygieneContract {

    @Override
    protected KindProvider<?> provider() {
        return new KaimonoKinds();
    }
}
