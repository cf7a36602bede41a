package jp.chiikiryoku.miraicollege;

import jp.chiikiryoku.core.payload.PayloadKindProvider;
import jp.chiikiryoku.testkit.TextHygieneContract;

class TextHygieneTest extends TextHygieneContract {

    @Override
    protected PayloadKindProvider provider() {
        return new MiraiCollegeKinds();
    }
}
