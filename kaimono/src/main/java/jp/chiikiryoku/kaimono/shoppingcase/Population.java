package jp.chiikiryoku.kaimono.shoppingcase;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.constraint.Messages;
import org.jspecify.annotations.Nullable;

/**
 * How many people lived in the area in one year (人口).
 *
 * @param year the calendar year, 1 to 9999
 * @param persons how many people, 0 to 2,147,483,647
 */
public record Population(
        @NotNull(message = Messages.REQUIRED)
        @Min(value = 1, message = Messages.LEAST)
        @Max(value = 9999, message = Messages.GREATEST)
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
