package jp.chiikiryoku.dxtalent.application.internal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import jp.chiikiryoku.core.calendar.JapanTime;
import jp.chiikiryoku.dxtalent.application.CallApplication;
import org.jspecify.annotations.Nullable;

/**
 * The days of a well-formed application: its plan, its submission in Japan, and the notice of adoption. Null where a day is
 * not known.
 */
record CheckedPlan(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        LocalDate submittedOn,
        @Nullable LocalDate adoptedOn) {

    static CheckedPlan of(CallApplication application) {
        return new CheckedPlan(
                application.plannedFrom(),
                application.plannedUntil(),
                requireNonNull(JapanTime.dayOf(application.submittedAt()), "submittedAt"),
                application.adoptedOn());
    }

    /** The first day on which the plan can end: not before it begins, is submitted or is adopted. */
    LocalDate earliestEnd() {
        return later(later(submittedOn, adoptedOn), from);
    }

    /** Whether the plan begins before the notice of adoption, as far as both days are known. */
    boolean beginsBeforeAdoption() {
        return from != null && adoptedOn != null && from.isBefore(adoptedOn);
    }

    /** Whether the plan ends before the notice of adoption, as far as both days are known. */
    boolean endsBeforeAdoption() {
        return until != null && adoptedOn != null && until.isBefore(adoptedOn);
    }

    static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isAfter(one) ? other : one;
    }
}
