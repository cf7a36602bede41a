package jp.chiikiryoku.kigyojin.edition;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jp.chiikiryoku.core.edition.Cited;

/**
 * How the platform matches needs of municipalities with offers of companies: the most points that each part of a score
 * can bring.
 *
 * @param shortestOverlap the months by which the periods of a pair overlap at least
 * @param fieldPoints for the field of the work
 * @param modePoints for the mode
 * @param overlapPoints for the share of the need's period that the offer covers
 * @param dayPoints for the share of the need's days of a month that the offer covers
 */
public record MatchingParameters(
        Cited<@Min(1) @Max(600) Integer> shortestOverlap,
        Cited<@Min(0) @Max(250) Integer> fieldPoints,
        Cited<@Min(0) @Max(250) Integer> modePoints,
        Cited<@Min(0) @Max(250) Integer> overlapPoints,
        Cited<@Min(0) @Max(250) Integer> dayPoints) {

    /** The kind of payload on the wire, which the module {@code matching} answers. */
    public static final String KIND = "kigyojin-matching";

    public MatchingParameters {
        requireNonNull(shortestOverlap, "shortestOverlap");
        requireNonNull(fieldPoints, "fieldPoints");
        requireNonNull(modePoints, "modePoints");
        requireNonNull(overlapPoints, "overlapPoints");
        requireNonNull(dayPoints, "dayPoints");
    }
}
