package jp.chiikiryoku.kyoryokutai.edition;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import org.jspecify.annotations.Nullable;

/**
 * What an edition requires of the placement of a member.
 *
 * @param areaMatrix from where to where a member may move
 * @param exemptions which exemptions from the origin there are
 * @param shortestTerm the months that a term lasts at least, roughly
 * @param longestTerm the months after which nothing counts
 */
public record PlacementParameters(
        Cited<AreaMatrix> areaMatrix,
        @Distinct(by = "exemption") List<@Valid ExemptionTerms> exemptions,
        Cited<@Min(1) @Max(600) Integer> shortestTerm,
        Cited<@Min(1) @Max(600) Integer> longestTerm) {

    public PlacementParameters {
        requireNonNull(areaMatrix, "areaMatrix");
        exemptions = List.copyOf(exemptions);
        requireNonNull(shortestTerm, "shortestTerm");
        requireNonNull(longestTerm, "longestTerm");
    }

    /**
     * Returns the part of a term up to the last day of one of its months.
     *
     * <p>Up to month 36 a term from 2021-06-01 to 2025-05-31 is one from 2021-06-01 to 2024-05-31.
     *
     * @param month which month of the term, 1 or more
     */
    public static Term upToMonth(int month, Term term) {
        LocalDate last = term.lastDayOfMonth(month);
        return last.isBefore(term.endsOn()) ? Term.of(term.startsOn(), last) : term;
    }

    /**
     * An exemption from the origin, with the conditions that the payload attests by naming it.
     *
     * @param exemption the exemption
     * @param service the service that the person must have ended, or null if none is required
     * @param citation where the exemption comes from
     */
    public record ExemptionTerms(
            Exemption exemption, @Nullable Service service, Citation citation) {

        /**
         * Checks that the parts are there and that the exemption is one.
         *
         * @throws IllegalArgumentException if the exemption is {@code NONE}, or asks for a service where there is none
         */
        public ExemptionTerms {
            requireNonNull(exemption, "exemption");
            requireNonNull(citation, "citation");
            if (exemption == Exemption.NONE) {
                throw new IllegalArgumentException("The exemption (" + exemption + ") must be one.");
            }
            if (exemption == Exemption.OVERSEAS_RESIDENT && service != null) {
                throw new IllegalArgumentException("The exemption (" + exemption + ") must not ask for a service.");
            }
        }
    }

    /**
     * A service that a person must have ended, and how long ago at most.
     *
     * @param leastYears the years that the person must have served
     * @param withinYears the years after the end of that service within which the person must come
     */
    public record Service(Cited<@Min(1) @Max(50) Integer> leastYears, Cited<@Min(1) @Max(50) Integer> withinYears) {

        public Service {
            requireNonNull(leastYears, "leastYears");
            requireNonNull(withinYears, "withinYears");
        }
    }
}
