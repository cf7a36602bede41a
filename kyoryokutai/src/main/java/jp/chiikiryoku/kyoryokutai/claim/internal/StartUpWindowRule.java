package jp.chiikiryoku.kyoryokutai.claim.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kyoryokutai.claim.StartUpWindow;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiClaimParameters.StartUpFigures;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import org.jspecify.annotations.Nullable;

/**
 * {@code KYR-START-UP-WINDOW}: a start-up falls into the window from the second year of the term to a year after it.
 *
 * <p>With a term from 2022-06-15 to 2025-06-14 a start-up on 2023-06-15 satisfies the rule, one on 2023-06-14 leaves it open
 * (it counts in fiscal years) and one on 2023-03-31 violates it. Of a term of eight months, which has no second year, no
 * start-up satisfies it. Source: the ministry's document on the budget of 令和6年度 (「任期2年目から任期終了翌年」).
 */
final class StartUpWindowRule implements RuleCheck<CheckedClaim> {

    private static final Pointer START_UPS = Pointer.parse("/startUps");

    private final RuleAnswers answers;
    private final Finding nothingToAsk;
    private final @Nullable StartUpFigures figures;
    private final @Nullable Cited<Integer> longestTerm;

    /**
     * Makes the rule.
     *
     * @param figures when a start-up counts, or null if the edition does not know the item
     * @param longestTerm the months after which nothing of a term counts, or null if the edition does not say
     */
    StartUpWindowRule(@Nullable StartUpFigures figures, @Nullable Cited<Integer> longestTerm, Edition<?> edition) {
        this.answers = RuleAnswers.of(KyoryokutaiRule.START_UP_WINDOW, START_UPS, edition);
        this.nothingToAsk = answers.satisfied("nothing-to-ask", Facts.empty());
        this.figures = figures;
        this.longestTerm = longestTerm;
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedClaim claim) {
        return claim.startUps().isEmpty() || figures == null ? nothingToAsk : check(claim.startUps(), figures);
    }

    private Finding check(List<CheckedStartUp> startUps, StartUpFigures known) {
        List<StartUpWindow> windows = new ArrayList<>(startUps.size());
        List<Finding> each = new ArrayList<>(startUps.size());
        for (int i = 0; i < startUps.size(); i++) {
            CheckedStartUp startUp = startUps.get(i);
            StartUpWindow window = StartUpWindow.of(startUp.term(), known, longestTerm);
            windows.add(window);
            each.add(check(startUp, window, known));
        }
        Finding combined = answers.combined(each);
        return combined.outcome() == Outcome.VIOLATED
                ? combined.withRemedies(ElementRemedies.ofStartUps(startUps, windows))
                : combined;
    }

    private Finding check(CheckedStartUp startUp, StartUpWindow window, StartUpFigures known) {
        LocalDate day = startUp.startedOn();
        RuleAnswers atDay = answers.at(placeOf(startUp.index()));
        Facts facts = facts(startUp, window, known);
        return switch (window.outcomeOn(day)) {
            case SATISFIED -> atDay.satisfied(facts);
            case UNDETERMINED -> undetermined(startUp, window, atDay, facts);
            case VIOLATED -> {
                boolean late = window.possible() != null
                        && day.isAfter(window.possible().endsOn());
                Cited<Integer> bound = late ? known.yearsAfterTerm() : known.fromYearOfTerm();
                yield atDay.citing(bound.citation()).violated(refusal(late, window), facts);
            }
        };
    }

    /** Which year it is that must be reached, and each window that holds a day, with its first and last one. */
    private static Facts facts(CheckedStartUp startUp, StartUpWindow window, StartUpFigures known) {
        Facts facts = Facts.of(
                "number", startUp.index() + 1,
                "startedOn", startUp.startedOn(),
                "termEndsOn", startUp.term().endsOn(),
                "year", known.fromYearOfTerm().value());
        Term certain = window.certain();
        if (certain != null) {
            facts = facts.with("from", certain.startsOn(), "until", certain.endsOn());
        }
        Term possible = window.possible();
        return possible == null
                ? facts
                : facts.with("possibleFrom", possible.startsOn(), "possibleUntil", possible.endsOn());
    }

    private Finding undetermined(CheckedStartUp startUp, StartUpWindow window, RuleAnswers atDay, Facts facts) {
        Term certain = window.certain();
        if (certain == null) {
            return atDay.undetermined("undetermined-years-alone", facts);
        }
        boolean late = startUp.startedOn().isAfter(certain.endsOn());
        Term term = startUp.term();
        return late && longestTerm != null && term.endsOn().isAfter(term.lastDayOfMonth(longestTerm.value()))
                ? atDay.undetermined("undetermined-longer", facts.with("longest", longestTerm.value()))
                : atDay.undetermined(facts);
    }

    private static String refusal(boolean late, StartUpWindow window) {
        if (window.certain() == null) {
            return window.possible() == null ? "violated-no-window" : "violated-years-alone";
        }
        // Of a term of whole fiscal years both ways of counting give the same days.
        if (window.certain().equals(window.possible())) {
            return late ? "violated-after" : "violated-before";
        }
        return late ? "violated-late" : "violated-early";
    }

    static Pointer placeOf(int index) {
        return START_UPS.at(index).member("startedOn");
    }
}
