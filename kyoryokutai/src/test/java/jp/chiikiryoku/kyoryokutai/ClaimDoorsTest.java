package jp.chiikiryoku.kyoryokutai;

import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.payload.PayloadKind;
import jp.chiikiryoku.testkit.DoorsContract;

class ClaimDoorsTest extends DoorsContract<Claim> {

    @Override
    protected PayloadKind<Claim, ?> kind() {
        return Kyoryokutai.shipped().claimKind();
    }

    @Override
    protected List<Problem> check(Claim claim) {
        return Kyoryokutai.shipped().check(claim);
    }

    @Override
    protected Assessment assess(Claim claim) {
        return Kyoryokutai.shipped().assess(claim);
    }

    @Override
    protected List<Problem> check(String edition, Claim claim) {
        return Kyoryokutai.edition(edition).check(claim);
    }

    @Override
    protected Assessment assess(String edition, Claim claim) {
        return Kyoryokutai.edition(edition).assess(claim);
    }
}
