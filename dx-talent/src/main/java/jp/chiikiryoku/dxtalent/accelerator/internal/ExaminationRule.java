package jp.chiikiryoku.dxtalent.accelerator.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.dxtalent.edition.AcceleratorParameters;
import jp.chiikiryoku.dxtalent.edition.AcceleratorParameters.Accepted;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;
import jp.chiikiryoku.dxtalent.edition.Examination;

/**
 * {@code DXA-EXAMINATION}: a pass in one of the eight advanced examinations of IPA.
 *
 * <p>{@code ST} (ITストラテジスト試験) satisfies the rule; {@code AP} (応用情報技術者試験) alone violates it, and the finding points to
 * the equivalent knowledge. Source: MIC-DX-CALL-R7 (自治体ＤＸアクセラレータの要件（予定）①イ).
 */
final class ExaminationRule implements RuleCheck<CheckedCandidacy> {

    private static final Pointer PLACE = Pointer.parse("/candidate/passedExaminations");

    private final RuleAnswers answers;
    private final Map<Examination, RuleAnswers> answersOfAccepted = new EnumMap<>(Examination.class);

    ExaminationRule(AcceleratorParameters parameters, Edition<?> edition) {
        answers = RuleAnswers.of(DxTalentRule.EXAMINATION, PLACE, edition);
        for (Accepted each : parameters.examinations()) {
            answersOfAccepted.put(each.examination(), answers.citing(each.citation()));
        }
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedCandidacy candidacy) {
        List<Examination> passed = candidacy.passedExaminations();
        if (passed == null) {
            return answers.undetermined();
        }
        for (int i = 0; i < passed.size(); i++) {
            RuleAnswers ofAccepted = answersOfAccepted.get(passed.get(i));
            if (ofAccepted != null) {
                return ofAccepted.at(PLACE.at(i)).satisfied(Facts.of("examination", passed.get(i)));
            }
        }
        return passed.isEmpty() ? answers.violated() : answers.violated("violated-others", Facts.of("passed", passed));
    }
}
