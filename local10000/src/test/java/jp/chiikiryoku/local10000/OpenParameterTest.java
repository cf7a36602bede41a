package jp.chiikiryoku.local10000;

import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.testkit.contract.OpenParameterContract;

class OpenParameterTest extends OpenParameterContract {

    @Override
    protected KindProvider<?> provider() {
        return new Local10000Kinds();
    }
}
