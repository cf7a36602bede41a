package jp.chiikiryoku.dxtalent.claim.internal;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;

/**
 * {@code DXC-MUNICIPAL-SUPPORT}: each specialist works on the support of the digitisation of municipalities, as a person
 * judges.
 *
 * <p>Of two specialists with the judgements {@code MET} and {@code NOT_MET} the first counts and the second does not; one
 * without a judgement possibly counts, and one of 0 yen is not asked. Source: ORDINANCE-TOKKO (附則第6条第10項、附則第7条第11項).
 */
final class MunicipalSupportRule implements RuleCheck<CheckedDxClaim> {

    private static final Pointer PLACE = Pointer.parse("/specialists");

    private final RuleAnswers answers;

    MunicipalSupportRule(Edition<?> edition) {
        answers = RuleAnswers.of(DxTalentRule.MUNICIPAL_SUPPORT, PLACE, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedDxClaim claim) {
        List<CheckedSpecialist> specialists = claim.specialists();
        if (specialists.isEmpty()) {
            return answers.satisfied("nothing-to-ask", Facts.empty());
        }
        List<Finding> findings = new ArrayList<>(specialists.size());
        for (int i = 0; i < specialists.size(); i++) {
            findings.add(check(specialists.get(i)));
        }
        return answers.combined(findings);
    }

    private Finding check(CheckedSpecialist specialist) {
        return answers.at(PLACE.at(specialist.index()).member("municipalSupport"))
                .judged(specialist.municipalSupport(), Facts.of("number", specialist.number()));
    }
}
