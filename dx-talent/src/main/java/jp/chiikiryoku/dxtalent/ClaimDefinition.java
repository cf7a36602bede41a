package jp.chiikiryoku.dxtalent;

import java.util.List;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.Ruleset;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.payload.KindDefinition;
import jp.chiikiryoku.core.payload.Reference;

/** The kind {@code dx-claim}. */
final class ClaimDefinition implements KindDefinition<Claim, DxTalentParameters> {

    static final ClaimDefinition INSTANCE = new ClaimDefinition();

    private static final Pointer FISCAL_YEAR = Pointer.parse("/fiscalYear");

    private ClaimDefinition() {}

    @Override
    public String name() {
        return DxTalent.CLAIM;
    }

    @Override
    public Class<Claim> payloadType() {
        return Claim.class;
    }

    @Override
    public List<? extends Rule> rules() {
        return DxTalentRule.ofClaim();
    }

    @Override
    public Reference<Claim> reference() {
        return Reference.year(FISCAL_YEAR, Claim::fiscalYear);
    }

    @Override
    public void checkParameters(DxTalentParameters parameters, Pointer place, Problems problems) {
        if (parameters.claim() == null) {
            problems.add(place.member("claim"), Fault.of(ProblemCode.REQUIRED));
        }
    }

    @Override
    public Ruleset<Claim> ruleset(Edition<DxTalentParameters> edition) {
        return new ClaimRuleset(edition);
    }
}
