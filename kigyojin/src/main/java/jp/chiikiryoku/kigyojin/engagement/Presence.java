package jp.chiikiryoku.kigyojin.engagement;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import jp.chiikiryoku.core.constraint.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The days and hours of a month (勤務日数・時間と滞在日数). Which members it has depends on the mode.
 *
 * <p>The days worked in the municipality and the days stayed there are two things: a person may work from elsewhere on a
 * day of the agreement, and stay without working.
 *
 * @param daysWorkedInMunicipality of a dispatch: the days of the month on which the person works in the municipality, 0 to
 *     31 (受入自治体区域内での勤務日数)
 * @param workingDaysOfMonth of a dispatch: the working days of that month at the workplace, not the person's own, 1 to 31
 *     (その月の所定の勤務日数)
 * @param month of a dispatch: the month, such as {@code 2024-06}, or null if it is not stated
 * @param workingDays of a side job: the days of work of a month, 0 to 31 (勤務日数)
 * @param workingHours of a side job: the hours of work of a month, 0 to 744 with two decimals at most (勤務時間)
 * @param daysStayed of a side job: the days of a month that the person stays in the municipality, 0 to 31 (滞在日数)
 */
@WithinMonth(days = "daysWorkedInMunicipality")
@WithinMonth(days = "workingDaysOfMonth")
public record Presence(
        @Min(value = 0, message = Messages.LEAST) @Max(value = 31, message = Messages.GREATEST) @Nullable
        Integer daysWorkedInMunicipality,

        @Min(value = 1, message = Messages.LEAST) @Max(value = 31, message = Messages.GREATEST) @Nullable
        Integer workingDaysOfMonth,

        @CalendarMonth @Nullable String month,

        @Min(value = 0, message = Messages.LEAST) @Max(value = 31, message = Messages.GREATEST) @Nullable
        Integer workingDays,

        @DecimalMin(value = "0", message = Messages.LEAST)
        @DecimalMax(value = "744", message = Messages.GREATEST)
        @Digits(integer = 9, fraction = 2, message = Messages.DECIMALS)
        @Nullable
        BigDecimal workingHours,

        @Min(value = 0, message = Messages.LEAST) @Max(value = 31, message = Messages.GREATEST) @Nullable
        Integer daysStayed) {

    /**
     * Obtains the presence of a dispatch, of which the working days of the month are still to be stated.
     *
     * @param daysWorkedInMunicipality the days of the month on which the person works in the municipality, 0 to 31
     */
    public static Presence dispatch(Integer daysWorkedInMunicipality) {
        return new Presence(daysWorkedInMunicipality, null, null, null, null, null);
    }

    /**
     * Obtains the presence of a side job, of which hours and days of stay are still to be stated.
     *
     * @param workingDays the days of work of a month, 0 to 31
     */
    public static Presence sideJob(Integer workingDays) {
        return new Presence(null, null, null, workingDays, null, null);
    }

    /**
     * Returns this presence with the working days of the month.
     *
     * @param newWorkingDaysOfMonth the working days of the month at the workplace, 1 to 31
     */
    public Presence withWorkingDaysOfMonth(Integer newWorkingDaysOfMonth) {
        return new Presence(
                daysWorkedInMunicipality, newWorkingDaysOfMonth, month, workingDays, workingHours, daysStayed);
    }

    /**
     * Returns this presence with the month.
     *
     * @param newMonth the month, such as {@code 2024-06}
     */
    public Presence withMonth(String newMonth) {
        return new Presence(
                daysWorkedInMunicipality, workingDaysOfMonth, newMonth, workingDays, workingHours, daysStayed);
    }

    /**
     * Returns this presence with hours of work.
     *
     * @param newWorkingHours the hours of work of a month, 0 to 744 with two decimals at most
     */
    public Presence withWorkingHours(BigDecimal newWorkingHours) {
        return new Presence(
                daysWorkedInMunicipality, workingDaysOfMonth, month, workingDays, newWorkingHours, daysStayed);
    }

    /**
     * Returns this presence with days of stay.
     *
     * @param newDaysStayed the days of a month that the person stays in the municipality, 0 to 31
     */
    public Presence withDaysStayed(Integer newDaysStayed) {
        return new Presence(
                daysWorkedInMunicipality, workingDaysOfMonth, month, workingDays, workingHours, newDaysStayed);
    }
}
