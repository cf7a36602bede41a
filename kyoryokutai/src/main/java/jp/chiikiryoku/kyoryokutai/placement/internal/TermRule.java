package jp.chiikiryoku.kyoryokutai.placement.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import jp.chiikiryoku.kyoryokutai.edition.PlacementParameters;

/**
 * {@code KYR-TERM}: the term lasts roughly one year to three.
 *
 * <p>From 12 to 36 months satisfy the rule: a term from 2024-04-01 to 2027-03-31 does, one until 2027-04-01 leaves it open.
 * «Roughly» never refuses. Source: the ministry's document on the budget of 令和6年度 (「概ね1年以上3年以下」).
 */
final class TermRule implements RuleCheck<CheckedPlacement> {

    private static final Pointer PLACE = Pointer.parse("/member/termEndsOn");

    private final RuleAnswers answers;
    private final int shortest;
    private final int longest;

    /**
     * Makes the rule.
     *
     * @throws IllegalArgumentException if the shortest term is longer than the longest
     */
    TermRule(PlacementParameters parameters, Edition<?> edition) {
        answers = RuleAnswers.of(KyoryokutaiRule.TERM, PLACE, edition);
        shortest = parameters.shortestTerm().value();
        longest = parameters.longestTerm().value();
        if (shortest > longest) {
            throw new IllegalArgumentException(
                    "The shortest term (" + shortest + ") must not be longer than the longest (" + longest + ").");
        }
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedPlacement placement) {
        Term term = placement.term();
        Facts facts = Facts.of(
                        "startsOn", term.startsOn(),
                        "endsOn", term.endsOn(),
                        "months", term.wholeMonths(),
                        "shortest", shortest,
                        "longest", longest)
                .with("lastDay", term.lastDayOfMonth(longest));
        if (!term.lastsAtLeastMonths(shortest)) {
            return answers.undetermined(facts);
        }
        return term.endsOn().isAfter(term.lastDayOfMonth(longest))
                ? answers.undetermined("undetermined-longer", facts)
                : answers.satisfied(facts);
    }
}
