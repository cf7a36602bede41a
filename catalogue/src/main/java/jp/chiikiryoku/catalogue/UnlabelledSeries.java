package jp.chiikiryoku.catalogue;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.text.LocalizedText;

/**
 * Numbers that the source prints without saying to which month each belongs.
 *
 * <p>The thirteen numbers of consultations for ローカル10,000プロジェクト begin with 54 and end with 346. Their order is that in
 * which they are printed, so no total of a year and no trend may be taken from it.
 *
 * @param title what is counted
 * @param counts the numbers in the order in which they are printed, 0 or more
 * @param caveat what is not known of them, in sentences
 * @param citation where they come from
 */
public record UnlabelledSeries(
        LocalizedText title, @NotEmpty List<Integer> counts, LocalizedText caveat, Citation citation) {

    /**
     * Checks that all parts are there and that nothing is counted below zero, and copies the list.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public UnlabelledSeries {
        requireNonNull(title, "title");
        counts = List.copyOf(counts);
        requireNonNull(caveat, "caveat");
        requireNonNull(citation, "citation");
        for (int count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException("The count (" + count + ") must be 0 or more.");
            }
        }
    }
}
