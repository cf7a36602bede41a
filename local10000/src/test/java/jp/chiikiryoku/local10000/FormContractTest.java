package jp.chiikiryoku.local10000;

import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.testkit.contract.FormContract;

class FormContractTest extends FormContract {

    @Override
    protected KindProvider<?> provider() {
        return new Local10000Kinds();
    }
}
