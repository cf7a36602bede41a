package jp.chiikiryoku.kaimono.shoppingcase;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.constraint.Messages;
import org.jspecify.annotations.Nullable;

/**
 * How many people lived in the area in one year (人口).
 *
 * <p>A year of an era is no calendar year: 27 for 平成27年 is out of range, 2015 is the year.
 *
 * @param year the calendar year, 1950 to 2100
 * @param persons how many people, 0 to 2,147,483,647
 */
public record Population(
        @NotNull(message = Messages.REQUIRED)
        @Min(value = 1950, message = Messages.FIRST_YEAR)
        @Max(value = 2100, message = Messages.LAST_YEAR)
        @Nullable
        Integer year,

        @NotNull(message = Messages.REQUIRED) @Min(value = 0, message = Messages.LEAST) @Nullable
        Integer persons) {

    /**
     * Obtains the population of a year.
     *
     * <p>{@code Population.of(2020, 4_870)} says that 4,870 people lived there in 2020.
     *
     * @param persons how many people, 0 to 2,147,483,647
     */
    public static Population of(Integer year, Integer persons) {
        return new Population(year, persons);
    }
}
