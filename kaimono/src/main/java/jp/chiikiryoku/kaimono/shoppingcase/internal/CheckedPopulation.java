package jp.chiikiryoku.kaimono.shoppingcase.internal;

import static java.util.Objects.requireNonNull;

import java.time.Year;
import jp.chiikiryoku.kaimono.shoppingcase.Population;

/**
 * The well-formed population of one year.
 *
 * @param year the calendar year
 * @param persons how many people lived in the area
 */
record CheckedPopulation(Year year, int persons) {

    static CheckedPopulation of(Population population) {
        return new CheckedPopulation(
                Year.of(requireNonNull(population.year(), "year")), requireNonNull(population.persons(), "persons"));
    }
}
