package jp.chiikiryoku.kyoryokutai;

import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiClaim;
import jp.chiikiryoku.testkit.contract.DoorsContract;

class ClaimDoorsTest extends DoorsContract<KyoryokutaiClaim> {

    @Override
    protected Kind<KyoryokutaiClaim, Assessment> kind() {
        return Kyoryokutai.claims();
    }
}
