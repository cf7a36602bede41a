package jp.chiikiryoku.core.money;

import static java.util.Objects.requireNonNull;

/**
 * An exact amount as an interval on the way to a rounding: what is certain, and the most that is possible.
 *
 * <p>Each end is summed exactly and rounded once: from {@code 500,499 1/2円} to {@code 1,000,999円} it becomes
 * 500,000 to 1,001,000 yen in thousands, half up.
 *
 * @param yen the certain amount
 * @param atMost the greatest amount still possible, not less than the certain one
 */
public record ExactYenRange(ExactYen yen, ExactYen atMost) {

    /** No yen, for certain. */
    public static final ExactYenRange ZERO = new ExactYenRange(ExactYen.ZERO, ExactYen.ZERO);

    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException if the certain amount is greater than the possible one
     */
    public ExactYenRange {
        requireNonNull(yen, "yen");
        requireNonNull(atMost, "atMost");
        if (yen.compareTo(atMost) > 0) {
            throw new IllegalArgumentException(
                    "The certain amount (" + yen + ") must not be greater than the possible one (" + atMost + ").");
        }
    }

    /**
     * Obtains an interval from its two ends.
     *
     * @throws IllegalArgumentException if the certain amount is greater than the possible one
     */
    public static ExactYenRange of(ExactYen yen, ExactYen atMost) {
        return new ExactYenRange(yen, atMost);
    }

    /**
     * Obtains an exact interval from one of whole yen.
     *
     * @param range the interval, not negative
     * @throws IllegalArgumentException if the certain amount is negative
     */
    public static ExactYenRange from(YenRange range) {
        return of(ExactYen.from(range.yen()), ExactYen.from(range.atMost()));
    }

    /**
     * Parses what {@link #toString()} prints.
     *
     * @param text one amount, or two with ～ between them
     * @throws IllegalArgumentException if the text has another form
     */
    public static ExactYenRange parse(String text) {
        int separator = requireNonNull(text, "text").indexOf('～');
        if (separator < 0) {
            ExactYen exactly = ExactYen.parse(text);
            return of(exactly, exactly);
        }
        return of(ExactYen.parse(text.substring(0, separator)), ExactYen.parse(text.substring(separator + 1)));
    }

    /**
     * Returns this interval and another together, end by end.
     *
     * @throws ArithmeticException if an end does not fit into 64 bits
     */
    public ExactYenRange plus(ExactYenRange other) {
        return of(yen.plus(other.yen), atMost.plus(other.atMost));
    }

    /**
     * Tells whether nothing is open.
     *
     * @return true if both ends are equal
     */
    public boolean isExact() {
        return yen.equals(atMost);
    }

    /**
     * Tells whether neither end has a fraction.
     *
     * @return true if both are whole yen
     */
    public boolean isWhole() {
        return yen.isWhole() && atMost.isWhole();
    }

    /**
     * Returns the whole yen of both ends; a fraction is dropped (1円未満切捨て).
     *
     * @return the interval rounded down to one yen
     */
    public YenRange roundedDown() {
        return YenRange.of(yen.roundedDown(), atMost.roundedDown());
    }

    /**
     * Returns both ends rounded as a source declares.
     *
     * @return whole yen, multiples of the unit
     * @throws ArithmeticException if an end does not fit into 64 bits
     */
    public YenRange rounded(Rounding rounding) {
        return YenRange.of(yen.rounded(rounding), atMost.rounded(rounding));
    }

    /**
     * Prints one amount, or both ends: {@code 0円～500,499 1/2円}.
     *
     * @return the interval as text, the inverse of {@link #parse(String)}
     */
    @Override
    public String toString() {
        return isExact() ? yen.toString() : yen + "～" + atMost;
    }
}
