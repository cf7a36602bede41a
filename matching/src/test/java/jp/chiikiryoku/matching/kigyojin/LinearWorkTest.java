package jp.chiikiryoku.matching.kigyojin;

import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.testkit.contract.LinearWorkContract;

class LinearWorkTest extends LinearWorkContract {

    @Override
    protected KindProvider<?> provider() {
        return new KigyojinMatchingKinds();
    }
}
