package jp.chiikiryoku.kyoryokutai;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import org.jspecify.annotations.Nullable;

/**
 * What an edition asks of the placement of a member.
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

    /**
     * Checks that all parts are there and copies the list.
     *
     * @param areaMatrix from where to where a member may move
     * @param exemptions which exemptions from the origin there are
     * @param shortestTerm the months that a term lasts at least, roughly
     * @param longestTerm the months after which nothing counts
     */
    public PlacementParameters {
        requireNonNull(areaMatrix, "areaMatrix");
        exemptions = List.copyOf(exemptions);
        requireNonNull(shortestTerm, "shortestTerm");
        requireNonNull(longestTerm, "longestTerm");
    }

    /**
     * An exemption from the origin, with the conditions that the payload attests by naming it.
     *
     * @param exemption the exemption
     * @param leastYears the years that the person must have served, or null if none are asked
     * @param withinYears the years after the end of that service within which the person must come, or null if none are
     *     asked
     * @param citation where the exemption comes from
     */
    public record ExemptionTerms(
            Exemption exemption,
            @Nullable Cited<@Min(1) @Max(50) Integer> leastYears,
            @Nullable Cited<@Min(1) @Max(50) Integer> withinYears,
            Citation citation) {

        /**
         * Checks that the parts are there.
         *
         * @param exemption the exemption
         * @param leastYears the years that the person must have served, or null if none are asked
         * @param withinYears the years after the end of that service within which the person must come, or null if none
         *     are asked
         * @param citation where the exemption comes from
         */
        public ExemptionTerms {
            requireNonNull(exemption, "exemption");
            requireNonNull(citation, "citation");
        }
    }
}
