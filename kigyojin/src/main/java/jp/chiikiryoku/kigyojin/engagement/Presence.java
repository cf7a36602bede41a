package jp.chiikiryoku.kigyojin.engagement;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import jp.chiikiryoku.core.constraint.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The days and hours of a month (勤務日数・時間).
 *
 * @param workingDays the working days of a month, 0 to 31
 * @param workingHours the working hours of a month, 0 to 744 with two decimals at most, or null if they are not
 *     stated; a side job needs them
 * @param daysInMunicipality the days of a month in the municipality, 0 to 31
 */
public record Presence(
        @NotNull(message = Messages.REQUIRED)
        @Min(value = 0, message = Messages.LEAST)
        @Max(value = 31, message = Messages.GREATEST)
        @Nullable
        Integer workingDays,

        @DecimalMin(value = "0", message = Messages.LEAST)
        @DecimalMax(value = "744", message = Messages.GREATEST)
        @Digits(integer = 9, fraction = 2, message = Messages.DECIMALS)
        @Nullable
        BigDecimal workingHours,

        @NotNull(message = Messages.REQUIRED)
        @Min(value = 0, message = Messages.LEAST)
        @Max(value = 31, message = Messages.GREATEST)
        @Nullable
        Integer daysInMunicipality) {

    /**
     * Obtains the days of a month without hours.
     *
     * @param workingDays the working days of a month, 0 to 31
     * @param daysInMunicipality the days of a month in the municipality, 0 to 31
     */
    public static Presence of(Integer workingDays, Integer daysInMunicipality) {
        return new Presence(workingDays, null, daysInMunicipality);
    }

    /**
     * Returns this presence with working hours.
     *
     * @param newWorkingHours the working hours of a month, 0 to 744 with two decimals at most
     */
    public Presence withWorkingHours(BigDecimal newWorkingHours) {
        return new Presence(workingDays, newWorkingHours, daysInMunicipality);
    }
}
