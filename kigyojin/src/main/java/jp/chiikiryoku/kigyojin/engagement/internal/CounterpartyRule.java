package jp.chiikiryoku.kigyojin.engagement.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.engagement.Counterparty;

/**
 * {@code KGJ-COUNTERPARTY}: the agreement about a dispatch is made with the company, that about a side job with the
 * person.
 *
 * <p>A side job that is agreed with the company violates the rule. Source: the ministry's budget document
 * («地方公共団体と企業の協定», «地方公共団体と社員個人の協定»).
 */
final class CounterpartyRule implements RuleCheck<CheckedEngagement> {

    private static final Pointer PLACE = Pointer.parse("/agreement/counterparty");

    private final RuleAnswers answers;

    CounterpartyRule(Edition<?> edition) {
        answers = RuleAnswers.of(KigyojinRule.COUNTERPARTY, PLACE, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedEngagement engagement) {
        Counterparty stated = engagement.counterparty();
        Counterparty required = engagement.isDispatch() ? Counterparty.COMPANY : Counterparty.INDIVIDUAL;
        Facts facts = Facts.of("mode", engagement.mode(), "stated", stated, "asked", required);
        return stated == required ? answers.satisfied(facts) : answers.violated(facts);
    }
}
