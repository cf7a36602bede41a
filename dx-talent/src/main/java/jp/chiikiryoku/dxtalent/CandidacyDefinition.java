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

/** The kind {@code dx-accelerator}. */
final class CandidacyDefinition implements KindDefinition<Candidacy, DxTalentParameters> {

    static final CandidacyDefinition INSTANCE = new CandidacyDefinition();

    private static final Pointer AS_OF = Pointer.parse("/asOf");

    private CandidacyDefinition() {}

    @Override
    public String name() {
        return DxTalent.ACCELERATOR;
    }

    @Override
    public Class<Candidacy> payloadType() {
        return Candidacy.class;
    }

    @Override
    public List<? extends Rule> rules() {
        return DxTalentRule.ofCandidacy();
    }

    @Override
    public Reference<Candidacy> reference() {
        return Reference.date(AS_OF, Candidacy::asOf);
    }

    @Override
    public void checkParameters(DxTalentParameters parameters, Pointer place, Problems problems) {
        if (parameters.accelerator() == null) {
            problems.add(place.member("accelerator"), Fault.of(ProblemCode.REQUIRED));
        }
    }

    @Override
    public Ruleset<Candidacy> ruleset(Edition<DxTalentParameters> edition) {
        return new CandidacyRuleset(edition);
    }
}
