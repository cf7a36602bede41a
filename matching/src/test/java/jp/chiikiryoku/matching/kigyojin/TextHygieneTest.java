package jp.chiikiryoku.matching.kigyojin;

import jp.chiikiryoku.core.payload.PayloadKindProvider;
import jp.chiikiryoku.testing.TextHygieneContract;

class TextHygieneTest extends TextHygieneContract {

    @Override
    protected PayloadKindProvider provider() {
        return new KigyojinMatchingKinds();
    }
}
