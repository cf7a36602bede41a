package jp.chiikiryoku.kigyojin.engagement.internal;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.kigyojin.engagement.Presence;
import org.jspecify.annotations.Nullable;

/** The well-formed days and hours of a month, of one mode or the other. */
sealed interface CheckedPresence {

    /**
     * Of a dispatch.
     *
     * @param daysWorked the days worked in the municipality
     * @param workingDays the working days of the month
     * @param month the month, or null if it is not known
     */
    record OfDispatch(
            int daysWorked, int workingDays, @Nullable YearMonth month) implements CheckedPresence {}

    /**
     * Of a side job.
     *
     * @param workingDays the days of work
     * @param workingHours the hours of work
     * @param daysStayed the days of stay in the municipality
     */
    record OfSideJob(int workingDays, BigDecimal workingHours, int daysStayed) implements CheckedPresence {}

    /** Returns the month of the days, or null if it is not known. */
    default @Nullable YearMonth statedMonth() {
        return this instanceof OfDispatch dispatch ? dispatch.month() : null;
    }

    static CheckedPresence of(Mode mode, Presence presence) {
        return mode == Mode.SIDE_JOB ? ofSideJob(presence) : ofDispatch(presence);
    }

    private static OfDispatch ofDispatch(Presence presence) {
        return new OfDispatch(
                requireNonNull(presence.daysWorkedInMunicipality(), "daysWorkedInMunicipality"),
                requireNonNull(presence.workingDaysOfMonth(), "workingDaysOfMonth"),
                presence.month() == null ? null : YearMonth.parse(presence.month()));
    }

    private static OfSideJob ofSideJob(Presence presence) {
        return new OfSideJob(
                requireNonNull(presence.workingDays(), "workingDays"),
                requireNonNull(presence.workingHours(), "workingHours"),
                requireNonNull(presence.daysStayed(), "daysStayed"));
    }
}
