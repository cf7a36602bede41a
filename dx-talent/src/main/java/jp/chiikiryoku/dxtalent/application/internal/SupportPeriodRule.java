package jp.chiikiryoku.dxtalent.application.internal;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.dxtalent.edition.CallApplicationParameters;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;

/**
 * {@code DXP-SUPPORT-PERIOD}: what is planned ends within the period of support.
 *
 * <p>A plan until 2026-03-16 satisfies the rule, one until 2026-03-17 violates it; a plan without a last day leaves it open.
 * Source: MIC-DX-CALL-R7 (４ 実施期間).
 */
final class SupportPeriodRule implements RuleCheck<CheckedCallApplication> {

    private static final Pointer PLACE = Pointer.parse("/plannedUntil");

    private final RuleAnswers answers;
    private final LocalDate supportUntil;
    private final List<Remedy> remedies;

    SupportPeriodRule(CallApplicationParameters parameters, Edition<?> edition) {
        answers = RuleAnswers.of(DxTalentRule.SUPPORT_PERIOD, PLACE, edition);
        supportUntil = parameters.supportUntil().value();
        Message message = Message.of("remedy.end-within-support", Facts.of("last", supportUntil));
        remedies = List.of(new Remedy("end-within-support", List.of(new Change(PLACE, supportUntil)), message));
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedCallApplication application) {
        LocalDate plannedUntil = application.plannedUntil();
        Facts facts = Facts.of("supportUntil", supportUntil);
        if (plannedUntil == null) {
            return answers.undetermined(facts);
        }
        Facts withPlan = facts.with("plannedUntil", plannedUntil);
        return plannedUntil.isAfter(supportUntil)
                ? answers.violated(withPlan).withRemedies(remedies)
                : answers.satisfied(withPlan);
    }
}
