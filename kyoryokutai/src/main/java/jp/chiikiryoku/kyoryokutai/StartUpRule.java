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
        for (int i = 0; i < startUps.size(); i++) {
            each.add(check(i, startUps.get(i), figures));
        }
        Finding combined = Finding.combined(each, allSatisfied);
        return new ElementFindings(
                each,
                combined.outcome() == Outcome.VIOLATED ? combined.withRemedies(remedies(startUps, figures)) : combined);
    }

    private static StartUpWindow window(StartUp startUp, StartUpFigures figures) {
        Term term = Term.of(
                requireNonNull(startUp.termStartedOn(), "termStartedOn"),
                requireNonNull(startUp.termEndsOn(), "termEndsOn"));
        return StartUpWindow.of(term, figures);
    }

    private static LocalDate dayOf(StartUp startUp) {
        return requireNonNull(startUp.startedOn(), "startedOn");
    }

    private Finding check(int index, StartUp startUp, StartUpFigures figures) {
        StartUpWindow window = window(startUp, figures);
        LocalDate day = dayOf(startUp);
        Pointer place = placeOf(index);
        Facts facts = facts(index, day, window);
        return switch (window.outcomeOn(day)) {
            case SATISFIED -> Finding.satisfied(RULE, place, facts, citation);
            case UNDETERMINED -> {
                Finding open = Finding.undetermined(RULE, place, facts, citation);
                yield window.hasCertainDays() ? open : open.withText("undetermined-years-alone");
            }
            case VIOLATED -> Finding.violated(RULE, place, facts, citation).withText(refusal(day, window));
        };
    }

    /** Each window that holds a day, with its first and last one. */
    private static Facts facts(int index, LocalDate day, StartUpWindow window) {
        Facts facts = Facts.of("number", index + 1, "startedOn", day);
        if (window.hasCertainDays()) {
            facts = facts.with("from", window.certainFrom(), "until", window.certainUntil());
        }
        return window.hasPossibleDays()
                ? facts.with("possibleFrom", window.possibleFrom(), "possibleUntil", window.possibleUntil())
                : facts;
    }

    private static String refusal(LocalDate day, StartUpWindow window) {
        if (!window.hasCertainDays()) {
            return window.hasPossibleDays() ? "violated-years-alone" : "violated-no-window";
        }
        return day.isBefore(window.certainFrom()) ? "violated-early" : "violated-late";
    }

    /** One change for each start-up outside its window; none if one of them cannot be moved into it. */
    private static List<Remedy> remedies(List<StartUp> startUps, StartUpFigures figures) {
        List<Change> changes = new ArrayList<>(startUps.size());
        for (int i = 0; i < startUps.size(); i++) {
            LocalDate day = dayOf(startUps.get(i));
            LocalDate nearest = window(startUps.get(i), figures).nearestCertain(day);
            if (nearest == null) {
                return List.of();
            }
            if (!nearest.equals(day)) {
                changes.add(new Change(placeOf(i), nearest));
            }
        }
        Facts facts = Facts.of("count", changes.size(), "date", changes.get(0).to());
        String text = changes.size() == 1 ? "remedy.move-start-up" : "remedy.move-start-ups";
        return List.of(new Remedy("move-start-ups", text, changes, facts));
    }

    private static Pointer placeOf(int index) {
        return START_UPS.at(index).member("startedOn");
    }
}
