package jp.chiikiryoku.kigyojin.engagement.internal;

import java.time.LocalDate;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;

/**
 * {@code KGJ-AGREED-BEFORE-START}: the agreement was signed on or before the start of the term.
 *
 * <p>For a term from 2024-07-01 an agreement of that day satisfies the rule; one of the day after leaves it open. Source:
 * the ministry's budget document («協定締結» に基づき受け入れる方式).
 */
final class AgreedBeforeStartRule implements RuleCheck<CheckedEngagement> {

    private static final Pointer PLACE = Pointer.parse("/agreement/signedOn");

    private final RuleAnswers answers;

    AgreedBeforeStartRule(Edition<?> edition) {
        answers = RuleAnswers.of(KigyojinRule.AGREED_BEFORE_START, PLACE, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedEngagement engagement) {
        LocalDate startsOn = engagement.term().startsOn();
        Facts facts = Facts.of("signedOn", engagement.signedOn(), "startsOn", startsOn);
        return engagement.signedOn().isAfter(startsOn) ? answers.undetermined(facts) : answers.satisfied(facts);
    }
}
