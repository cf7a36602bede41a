package jp.chiikiryoku.kyoryokutai;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;

/** {@code KYR-TERM}: the term lasts roughly one year to three. */
final class TermRule {

    private static final KyoryokutaiRule RULE = KyoryokutaiRule.TERM;
    private static final Pointer TERM_ENDS = Pointer.parse("/member/termEndsOn");

    private final int shortest;
    private final int longest;
    private final Citation citation;

    TermRule(PlacementParameters parameters, Citation citation) {
        this.shortest = parameters.shortestTerm().value();
        this.longest = parameters.longestTerm().value();
        this.citation = citation;
        if (shortest > longest) {
            throw new IllegalArgumentException(
                    "The shortest term (" + shortest + ") must not be longer than the longest (" + longest + ").");
        }
    }

    Finding check(Situation situation) {
        Term term = situation.term();
        Facts facts = Facts.of(
                        "startsOn", term.startsOn(),
                        "endsOn", term.endsOn(),
                        "months", term.wholeMonths(),
                        "shortest", shortest,
                        "longest", longest)
                .with("lastDay", term.lastDayOfMonth(longest));
        if (!term.lastsAtLeastMonths(shortest)) {
            return Finding.undetermined(RULE, TERM_ENDS, facts, citation);
        }
        return term.endsOn().isAfter(term.lastDayOfMonth(longest))
                ? Finding.undetermined(RULE, TERM_ENDS, facts, citation).withText("undetermined-longer")
                : Finding.satisfied(RULE, TERM_ENDS, facts, citation);
    }
}
