package jp.chiikiryoku.catalogue;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.text.LocalizedText;

/**
 * Numbers by month of a fiscal year, with their running total.
 *
 * <p>The source prints both, so each number can be checked: 4 in April and 1 in May of fiscal year 2023 are 5 in May.
 *
 * @param title what is counted
 * @param fiscalYear the fiscal year
 * @param months the months from April on, without a gap
 * @param citation where the numbers come from
 */
public record MonthlySeries(
        LocalizedText title,
        FiscalYear fiscalYear,
        @NotEmpty List<@Valid Month> months,
        Citation citation) {

    private static final int MONTHS = 12;

    /**
     * Checks that all parts are there, that the running totals hold, and copies the list.
     *
     * @throws IllegalArgumentException if there are more than twelve months or a running total is not the sum so far
     */
    public MonthlySeries {
        requireNonNull(title, "title");
        requireNonNull(fiscalYear, "fiscalYear");
        months = List.copyOf(months);
        requireNonNull(citation, "citation");
        if (months.size() > MONTHS) {
            throw new IllegalArgumentException("The months (" + months.size() + ") must be 12 or fewer.");
        }
        int sum = 0;
        for (Month month : months) {
            sum = Math.addExact(sum, month.count());
            if (month.runningTotal() != sum) {
                throw new IllegalArgumentException(
                        "The running total (" + month.runningTotal() + ") must be " + sum + ".");
            }
        }
    }

    /**
     * Returns the numbers with their calendar months.
     *
     * @return one entry for each month, from April on
     */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(months.size());
        YearMonth month = YearMonth.from(fiscalYear.firstDay());
        for (Month numbers : months) {
            entries.add(new Entry(month, numbers.count(), numbers.runningTotal()));
            month = month.plusMonths(1);
        }
        return List.copyOf(entries);
    }

    /**
     * One calendar month with its numbers.
     *
     * @param month the month, such as 2024-01
     * @param count how many in this month
     * @param runningTotal how many since April, this month included
     */
    public record Entry(YearMonth month, int count, int runningTotal) {

        public Entry {
            requireNonNull(month, "month");
        }
    }

    /**
     * One month.
     *
     * @param count how many in this month, 0 or more
     * @param runningTotal how many since April, this month included
     */
    public record Month(Integer count, Integer runningTotal) {

        /**
         * Checks that both parts are there and that nothing is counted below zero.
         *
         * @throws IllegalArgumentException if the count is negative
         */
        public Month {
            requireNonNull(count, "count");
            requireNonNull(runningTotal, "runningTotal");
            if (count < 0) {
                throw new IllegalArgumentException("The count (" + count + ") must be 0 or more.");
            }
        }
    }
}
