package jp.chiikiryoku.kigyojin.engagement.internal;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.calendar.DayLimits;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.kigyojin.edition.EngagementParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;

/**
 * {@code KGJ-TERM}: the term lasts as many months as the edition allows, both ends included.
 *
 * <p>Where six months to three years are allowed, a term from 2024-07-01 may end from 2024-12-31 to 2027-06-30; the remedy
 * of any other names the nearer of these days. Source: the ministry's budget document («６か月～３年»); 民法 第143条 for the
 * days on which months end: three years from 2024-02-29 end on 2027-02-28.
 */
final class TermRule implements RuleCheck<CheckedEngagement> {

    private static final Pointer PLACE = Pointer.parse("/term/endsOn");

    private final RuleAnswers answers;
    private final RuleAnswers ofShortest;
    private final RuleAnswers ofLongest;
    private final int shortest;
    private final int longest;

    TermRule(EngagementParameters parameters, Edition<?> edition) {
        answers = RuleAnswers.of(KigyojinRule.TERM, PLACE, edition);
        ofShortest = answers.citing(parameters.shortestTerm().citation());
        ofLongest = answers.citing(parameters.longestTerm().citation());
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
    public Finding check(CheckedEngagement engagement) {
        Term term = engagement.term();
        LocalDate least = term.lastDayOfMonth(shortest);
        LocalDate greatest = term.lastDayOfMonth(longest);
        Facts facts = Facts.of(
                "startsOn", term.startsOn(), "endsOn", term.endsOn(), "shortest", shortest, "longest", longest);
        if (term.endsOn().isBefore(least)) {
            return ofShortest.violated(facts).withRemedies(endOn("extend-term", least));
        }
        if (term.endsOn().isAfter(greatest)) {
            return ofLongest.violated("violated-longer", facts).withRemedies(endOn("shorten-term", greatest));
        }
        return answers.satisfied(facts);
    }

    private static List<Remedy> endOn(String id, LocalDate day) {
        if (day.isAfter(DayLimits.LAST)) {
            return List.of();
        }
        Message message = Message.of("remedy." + id, Facts.of("endsOn", day));
        return List.of(new Remedy(id, List.of(new Change(PLACE, day)), message));
    }
}
