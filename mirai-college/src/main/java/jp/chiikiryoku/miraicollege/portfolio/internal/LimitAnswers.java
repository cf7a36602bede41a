package jp.chiikiryoku.miraicollege.portfolio.internal;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.miraicollege.edition.PortfolioRule;

/** The answers of one limit. None asks for an input: the reviews of the proposals alone settle what is open. */
final class LimitAnswers {

    private final RuleAnswers answers;

    LimitAnswers(PortfolioRule rule, Citation citation) {
        answers = RuleAnswers.of(rule, Pointer.ROOT, citation);
    }

    private LimitAnswers(RuleAnswers answers) {
        this.answers = answers;
    }

    /** With another figure that the limit reads: the limit is cited unless the source of the figure is the weaker. */
    LimitAnswers reading(Citation figure) {
        return new LimitAnswers(
                RuleAnswers.of(answers.rule(), Pointer.ROOT, figure).citing(answers.citation()));
    }

    Rule rule() {
        return answers.rule();
    }

    /** The limit is kept whatever the reviews say; exact if no proposal under review changes the sum. */
    Finding kept(boolean exact, Facts facts) {
        return exact ? answers.satisfied("satisfied-exact", facts) : answers.satisfied(facts);
    }

    /** The limit is exceeded for certain, or only with proposals under review. */
    Finding exceeded(boolean certain, Facts facts) {
        Outcome outcome = certain ? Outcome.VIOLATED : Outcome.UNDETERMINED;
        return answers.of(outcome, facts).withOpenQuestions(List.of());
    }
}
