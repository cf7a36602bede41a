package jp.chiikiryoku.kyoryokutai;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.ElementFindings;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kyoryokutai.ClaimParameters.StartUpFigures;
import org.jspecify.annotations.Nullable;

/** {@code KYR-START-UP-WINDOW}: a start-up falls into the window from the second year of the term to a year after it. */
final class StartUpRule {

    private static final KyoryokutaiRule RULE = KyoryokutaiRule.START_UP_WINDOW;
    private static final Pointer START_UPS = Pointer.parse("/startUps");

    private final @Nullable StartUpFigures figures;
    private final Citation citation;
    private final Finding allSatisfied;
    private final ElementFindings nothingToAsk;

    StartUpRule(@Nullable StartUpFigures figures, Citation citation) {
        this.figures = figures;
        this.citation = citation;
        this.allSatisfied = Finding.satisfied(RULE, START_UPS, Facts.empty(), citation);
        this.nothingToAsk = new ElementFindings(List.of(), allSatisfied.withText("nothing-to-ask"));
    }

    ElementFindings check(List<StartUp> startUps) {
        if (startUps.isEmpty() || figures == null) {
            return nothingToAsk;
        }
        List<Finding> each = new ArrayList<>(startUps.size());
        List<Change> changes = new ArrayList<>(0);
        for (int i = 0; i < startUps.size(); i++) {
            StartUpWindow window = window(startUps.get(i), figures);
            LocalDate day = requireNonNull(startUps.get(i).startedOn(), "startedOn");
            each.add(check(i, day, window));
            addChange(i, day, window, changes);
        }
        Finding combined = Finding.combined(each, allSatisfied);
        return new ElementFindings(
                each, combined.outcome() == Outcome.VIOLATED ? combined.withRemedies(remedies(changes)) : combined);
    }

    private static StartUpWindow window(StartUp startUp, StartUpFigures figures) {
        Term term = Term.of(
                requireNonNull(startUp.termStartedOn(), "termStartedOn"),
                requireNonNull(startUp.termEndsOn(), "termEndsOn"));
        return window(term, figures);
    }

    static StartUpWindow window(Term term, StartUpFigures figures) {
        return StartUpWindow.of(
                term, figures.fromYearOfTerm().value(), figures.yearsAfterTerm().value());
    }

    private Finding check(int index, LocalDate day, StartUpWindow window) {
        Pointer place = placeOf(index);
        Facts facts = Facts.of(
                "number", index + 1, "startedOn", day, "from", window.certainFrom(), "until", window.certainUntil());
        return switch (window.outcomeOn(day)) {
            case SATISFIED -> Finding.satisfied(RULE, place, facts, citation);
            case UNDETERMINED -> Finding.undetermined(RULE, place, facts, citation);
            case VIOLATED ->
                Finding.violated(RULE, place, facts, citation)
                        .withText(day.isBefore(window.certainFrom()) ? "violated-early" : "violated-late");
        };
    }

    private static void addChange(int index, LocalDate day, StartUpWindow window, List<Change> changes) {
        LocalDate nearest = window.nearestCertain(day);
        if (!nearest.equals(day)) {
            changes.add(new Change(placeOf(index), nearest));
        }
    }

    private static List<Remedy> remedies(List<Change> changes) {
        Facts facts = Facts.of("count", changes.size(), "date", changes.get(0).to());
        String text = changes.size() == 1 ? "remedy.move-start-up" : "remedy.move-start-ups";
        return List.of(new Remedy("move-start-ups", text, changes, facts));
    }

    private static Pointer placeOf(int index) {
        return START_UPS.at(index).member("startedOn");
    }
}
