package jp.chiikiryoku.matching.kigyojin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import jp.chiikiryoku.core.report.AssessmentReport;
import jp.chiikiryoku.core.report.Report;
import jp.chiikiryoku.core.report.ReportFormat;
import org.jspecify.annotations.Nullable;

/**
 * A matching in one language, as the wire contract shapes it.
 *
 * @param kind the kind of payload
 * @param edition the id of the edition that was applied
 * @param pairs the pairs, by the ids of their needs
 * @param unmatchedNeeds the needs that are left over
 * @param unmatchedOffers the offers that are left over
 * @param totals how many there are of each
 * @param openParameters the parameters that the sources leave open and the matching reads, or null if there
 *     are none
 * @param notes what a reader should know of the edition and of the rulings, or null if there is nothing
 * @param notEncoded conditions that the sources state and the library does not judge
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MatchingReport(
        String kind,
        String edition,
        List<PairLine> pairs,
        List<UnmatchedLine> unmatchedNeeds,
        List<UnmatchedLine> unmatchedOffers,
        Totals totals,
        @Nullable List<AssessmentReport.ParameterLine> openParameters,
        @Nullable List<String> notes,
        List<String> notEncoded)
        implements Report {

    /** Reports a matching as the contract shapes it. */
    public static final ReportFormat<KigyojinMatchingResult> FORMAT = new MatchingReporter();

    public MatchingReport {
        pairs = List.copyOf(pairs);
        unmatchedNeeds = List.copyOf(unmatchedNeeds);
        unmatchedOffers = List.copyOf(unmatchedOffers);
        openParameters = openParameters == null ? null : List.copyOf(openParameters);
        notes = notes == null ? null : List.copyOf(notes);
        notEncoded = List.copyOf(notEncoded);
    }

    /**
     * One pair.
     *
     * @param need the id of the need
     * @param offer the id of the offer
     * @param score the sum of the parts
     * @param parts what the score is made of
     * @param openRules the ids of the rules that somebody must still look at, or null if there are none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PairLine(
            String need,
            String offer,
            int score,
            Parts parts,
            @Nullable List<String> openRules) {}

    /**
     * The parts of a score.
     *
     * @param field for the field of the work
     * @param mode for the mode
     * @param overlap for the overlap of the periods
     * @param days for the days of a month
     */
    public record Parts(int field, int mode, int overlap, int days) {}

    /**
     * One post that is left over.
     *
     * @param id its id
     * @param reasons why
     */
    public record UnmatchedLine(String id, List<ReasonLine> reasons) {}

    /**
     * Why a post is left over.
     *
     * @param code {@code taken}, {@code no-partner}, {@code own-rule} or {@code one-rule}
     * @param partner the id of the free partner that fails one rule alone, or null
     * @param rule the id of the rule that fails, or null
     * @param message the reason in words
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReasonLine(
            String code, @Nullable String partner, @Nullable String rule, String message) {}

    /**
     * How many there are.
     *
     * @param needs the needs
     * @param offers the offers
     * @param pairs the pairs
     * @param possiblePairs the pairs that were possible
     * @param score the total score
     */
    public record Totals(int needs, int offers, int pairs, long possiblePairs, long score) {}
}
