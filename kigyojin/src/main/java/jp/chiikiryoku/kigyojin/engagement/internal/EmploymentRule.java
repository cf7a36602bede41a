package jp.chiikiryoku.kigyojin.engagement.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;

/**
 * {@code KGJ-EMPLOYMENT}: the person is an employee of the company.
 *
 * <p>An officer leaves the rule open, a freelancer violates it. Source: the ministry's budget document («企業等の社員»,
 * «フリーランス人材は対象外»).
 */
public final class EmploymentRule implements RuleCheck<SendingSide> {

    private static final Pointer PLACE = Pointer.parse("/worker/employment");

    private final RuleAnswers answers;

    /** Makes the rule. */
    public EmploymentRule(Edition<?> edition) {
        answers = RuleAnswers.of(KigyojinRule.EMPLOYMENT, PLACE, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(SendingSide sending) {
        Facts facts = Facts.of("employment", sending.employment());
        return switch (sending.employment()) {
            case EMPLOYEE -> answers.satisfied(facts);
            case OFFICER -> answers.undetermined(facts);
            case FREELANCE -> answers.violated(facts);
        };
    }
}
