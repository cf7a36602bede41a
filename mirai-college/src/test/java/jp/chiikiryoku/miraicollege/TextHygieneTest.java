package jp.chiikiryoku.miraicollege;

import jp.chiikiryoku.core.payload.PayloadKindProvider;
import jp.chiikiryoku.testing.TextHygieneContract;

class TextHygieneTest extends TextHygieneContract {

    @Override
    protected PayloadKindProvider provider() {
        return new MiraiCollegeKinds();
    }
}
