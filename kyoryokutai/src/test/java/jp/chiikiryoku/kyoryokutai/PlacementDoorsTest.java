package jp.chiikiryoku.kyoryokutai;

import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.payload.PayloadKind;
import jp.chiikiryoku.testkit.DoorsContract;

class PlacementDoorsTest extends DoorsContract<Placement> {

    @Override
    protected PayloadKind<Placement, ?> kind() {
        return Kyoryokutai.shipped().memberKind();
    }

    @Override
    protected List<Problem> check(Placement placement) {
        return Kyoryokutai.shipped().check(placement);
    }

    @Override
    protected Assessment assess(Placement placement) {
        return Kyoryokutai.shipped().assess(placement);
    }

    @Override
    protected List<Problem> check(String edition, Placement placement) {
        return Kyoryokutai.edition(edition).check(placement);
    }

    @Override
    protected Assessment assess(String edition, Placement placement) {
        return Kyoryokutai.edition(edition).assess(placement);
    }
}
