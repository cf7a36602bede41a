package jp.chiikiryoku.core.money;

import static java.util.Objects.requireNonNull;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact amount on the way to a rounding: whole yen and a proper fraction of one, never negative.
 *
 * <p>Sums are taken here, so that halves and thirds meet before anything is rounded:
 * {@code 166,666 1/2円 + 3,333,333円} is {@code 3,499,999 1/2円}.
 *
 * @param yen the whole yen, not negative
 * @param numerator the upper term of the fraction, less than the denominator
 * @param denominator the lower term of the fraction, 1 if there is none
 */
public record ExactYen(long yen, long numerator, long denominator) implements Comparable<ExactYen> {

    /** No yen at all. */
    public static final ExactYen ZERO = new ExactYen(0, 0, 1);

    private static final Pattern PRINTED =
            Pattern.compile("(\\d{1,3}(?:,\\d{3})*)(?: ([1-9]\\d{0,18})/([1-9]\\d{0,18}))?円");

    /**
     * Reduces the fraction to its lowest terms.
     *
     * @throws IllegalArgumentException if the amount is negative or the fraction is not a proper one
     */
    public ExactYen {
        if (yen < 0 || numerator < 0) {
            throw new IllegalArgumentException("The amount (" + yen + ", " + numerator + ") must not be negative.");
        }
        if (denominator <= numerator) {
            throw new IllegalArgumentException(
                    "The fraction (" + numerator + "/" + denominator + ") must be less than one yen.");
        }
        long divisor = Rate.greatestCommonDivisor(denominator, numerator);
        numerator /= divisor;
        denominator /= divisor;
    }

    /**
     * Obtains an exact amount from whole yen and a proper fraction.
     *
     * @throws IllegalArgumentException if the amount is negative or the fraction is not a proper one
     */
    public static ExactYen of(long yen, long numerator, long denominator) {
        return new ExactYen(yen, numerator, denominator);
    }

    /**
     * Obtains an exact amount from whole yen.
     *
     * @param amount the whole yen, not negative
     * @throws IllegalArgumentException if the amount is negative
     */
    public static ExactYen from(Yen amount) {
        return new ExactYen(amount.value(), 0, 1);
    }

    /**
     * Parses what {@link #toString()} prints; a fraction that can be reduced is accepted and reduced.
     *
     * @param text an amount such as {@code 6,666,666 2/3円} or {@code 1,000円}
     * @throws IllegalArgumentException if the text has another form
     */
    public static ExactYen parse(String text) {
        Matcher matcher = PRINTED.matcher(requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "The text (" + text + ") must be an amount in yen. Maybe write it like 6,666,666 2/3円.");
        }
        long whole = Yen.parse(matcher.group(1) + "円").value();
        return matcher.group(2) == null
                ? of(whole, 0, 1)
                : of(whole, Long.parseLong(matcher.group(2)), Long.parseLong(matcher.group(3)));
    }

    /**
     * Returns this amount and another together, exactly.
     *
     * @throws ArithmeticException if the sum does not fit into 64 bits
     */
    public ExactYen plus(ExactYen other) {
        long divisor = Rate.greatestCommonDivisor(denominator, other.denominator);
        long common = Math.multiplyExact(denominator / divisor, other.denominator);
        long fraction = Math.addExact(
                Math.multiplyExact(numerator, common / denominator),
                Math.multiplyExact(other.numerator, common / other.denominator));
        long whole = Math.addExact(Math.addExact(yen, other.yen), fraction / common);
        return of(whole, fraction % common, common);
    }

    /**
     * Returns this amount and whole yen together, exactly.
     *
     * @param other the whole yen to add
     * @throws ArithmeticException if the sum does not fit into 64 bits
     * @throws IllegalArgumentException if the sum is negative
     */
    public ExactYen plus(Yen other) {
        return of(Math.addExact(yen, other.value()), numerator, denominator);
    }

    /**
     * Tells whether this amount has no fraction.
     *
     * @return true if it is whole yen
     */
    public boolean isWhole() {
        return numerator == 0;
    }

    /**
     * Returns the whole yen of this amount; a fraction is dropped (1円未満切捨て).
     *
     * @return the amount rounded down to one yen
     */
    public Yen roundedDown() {
        return Yen.of(yen);
    }

    /**
     * Returns the smallest number of whole yen that is not less than this amount (1円未満切上げ).
     *
     * @return the amount rounded up to one yen
     * @throws ArithmeticException if the result does not fit into 64 bits
     */
    public Yen roundedUp() {
        return Yen.of(isWhole() ? yen : Math.addExact(yen, 1));
    }

    /**
     * Returns this amount rounded as a source declares.
     *
     * @return whole yen, a multiple of the unit
     * @throws ArithmeticException if the result does not fit into 64 bits
     */
    public Yen rounded(Rounding rounding) {
        return rounding.round(this);
    }

    @Override
    public int compareTo(ExactYen other) {
        if (yen != other.yen) {
            return Long.compare(yen, other.yen);
        }
        return Fractions.compare(numerator, denominator, other.numerator, other.denominator);
    }

    /**
     * Prints this amount with groups of three digits and its fraction: {@code 6,666,666 2/3円}.
     *
     * @return the amount as text, the inverse of {@link #parse(String)}
     */
    @Override
    public String toString() {
        return Digits.grouped(yen) + (isWhole() ? "" : " " + numerator + "/" + denominator) + "円";
    }
}
