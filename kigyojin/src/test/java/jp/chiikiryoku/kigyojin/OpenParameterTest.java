package jp.chiikiryoku.kigyojin;

import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.testkit.contract.OpenParameterContract;

class OpenParameterTest extends OpenParameterContract {

    @Override
    protected KindProvider<?> provider() {
        return new KigyojinKinds();
    }
}
