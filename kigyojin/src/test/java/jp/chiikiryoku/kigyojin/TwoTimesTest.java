package jp.chiikiryoku.kigyojin;

import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.testkit.contract.TwoTimesContract;

class TwoTimesTest extends TwoTimesContract {

    @Override
    protected KindProvider<?> provider() {
        return new KigyojinKinds();
    }
}
