package jp.chiikiryoku.kyoryokutai.edition;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.constraint.Ascending;
import jp.chiikiryoku.core.constraint.RateWithin;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.text.LocalizedText;

/**
 * What a source tells of 地域おこし協力隊 as a whole; no rule reads it.
 *
 * @param years members and local governments by fiscal year, in their order
 * @param goal the goal for the number of members
 * @param composition who the members are: how many are women, how many are young
 * @param settlement how many former members have settled where they served
 * @param caveats what a reader of the figures should know
 * @param citation where the series comes from
 */
public record Statistics(
        @NotEmpty @Ascending(by = "fiscalYear") List<@Valid Year> years,
        Goal goal,
        List<@Valid Share> composition,
        List<@Valid Share> settlement,
        List<LocalizedText> caveats,
        Citation citation) {

    public Statistics {
        years = List.copyOf(years);
        requireNonNull(goal, "goal");
        composition = List.copyOf(composition);
        settlement = List.copyOf(settlement);
        caveats = List.copyOf(caveats);
        requireNonNull(citation, "citation");
    }

    /**
     * One fiscal year.
     *
     * @param fiscalYear the fiscal year
     * @param members how many members there were (隊員数)
     * @param bodies how many local governments had members (自治体数)
     */
    public record Year(
            FiscalYear fiscalYear,
            @Min(0) Integer members,
            @Min(0) Integer bodies) {

        public Year {
            requireNonNull(fiscalYear, "fiscalYear");
            requireNonNull(members, "members");
            requireNonNull(bodies, "bodies");
        }
    }

    /**
     * The goal for the number of members.
     *
     * @param fiscalYear the fiscal year by which it is to be reached
     * @param members how many members there are to be
     * @param origin the strategy that sets the goal
     */
    public record Goal(FiscalYear fiscalYear, Cited<@Min(1) Integer> members, Cited<LocalizedText> origin) {

        public Goal {
            requireNonNull(fiscalYear, "fiscalYear");
            requireNonNull(members, "members");
            requireNonNull(origin, "origin");
        }
    }

    /**
     * How many of a group share something, roughly.
     *
     * @param title whose share it is
     * @param about the share, rounded by the source
     */
    public record Share(LocalizedText title, Cited<@RateWithin(min = "0", max = "1") Rate> about) {

        public Share {
            requireNonNull(title, "title");
            requireNonNull(about, "about");
        }
    }
}
