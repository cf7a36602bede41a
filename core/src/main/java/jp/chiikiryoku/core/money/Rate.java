package jp.chiikiryoku.core.money;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A rate (率) as an exact fraction in lowest terms, such as {@code 2/3}.
 *
 * <p>Two thirds stays two thirds: nothing is rounded until a {@link Rounding} says how.
 * In JSON a rate is a text, {@code "2/3"} or {@code "2"}.
 *
 * @param numerator the upper term, from 0 to 2,000,000,000
 * @param denominator the lower term, from 1 to 2,000,000,000
 */
public record Rate(long numerator, long denominator) implements Comparable<Rate> {

    /** Nothing. */
    public static final Rate ZERO = new Rate(0, 1);

    /** The whole. */
    public static final Rate ONE = new Rate(1, 1);

    // The product of two terms stays below 2^62, so that every step of times() is exact in 64 bits.
    private static final long GREATEST_TERM = 2_000_000_000L;

    /**
     * Reduces the fraction to its lowest terms.
     *
     * @throws IllegalArgumentException if a term is out of its range
     */
    public Rate {
        checkTerm(numerator, "numerator", 0);
        checkTerm(denominator, "denominator", 1);
        long divisor = greatestCommonDivisor(numerator, denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    /**
     * Obtains a rate from its two terms.
     *
     * <p>{@code Rate.of(2, 3)} and {@code Rate.of(4, 6)} are both {@code 2/3}.
     *
     * @throws IllegalArgumentException if a term is out of its range
     */
    public static Rate of(long numerator, long denominator) {
        return new Rate(numerator, denominator);
    }

    /**
     * Parses what {@link #toString()} prints; terms that can be reduced are accepted and reduced.
     *
     * @param text a fraction such as {@code 2/3}, or a whole number such as {@code 2}
     * @throws IllegalArgumentException if the text has another form or a term is out of its range
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Rate parse(String text) {
        int slash = requireNonNull(text, "text").indexOf('/');
        long numerator = term(slash < 0 ? text : text.substring(0, slash), 0);
        long denominator = slash < 0 ? 1 : term(text.substring(slash + 1), 1);
        if (numerator < 0 || denominator < 0) {
            throw new IllegalArgumentException(
                    "The text (" + text + ") must be a fraction of whole numbers. Maybe write it like 2/3.");
        }
        return of(numerator, denominator);
    }

    /** The number that the text writes without leading zeros in at most ten digits, or -1 if it is none. */
    private static long term(String text, long least) {
        if (text.isEmpty() || text.length() > 10 || (text.charAt(0) == '0' && text.length() > 1)) {
            return -1;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return -1;
            }
        }
        long term = Long.parseLong(text);
        return term < least ? -1 : term;
    }

    /**
     * Returns this rate of an amount, exactly.
     *
     * <p>{@code Rate.of(2, 3).times(Yen.of(10_000_000))} is {@code 6,666,666 2/3円}.
     *
     * @param amount the amount, not negative
     * @return the exact product
     * @throws ArithmeticException if the product does not fit into 64 bits
     * @throws IllegalArgumentException if the amount is negative
     */
    public ExactYen times(Yen amount) {
        checkNotNegative(amount, "amount");
        long quotient = amount.value() / denominator;
        long remainder = Math.multiplyExact(amount.value() % denominator, numerator);
        long whole = Math.addExact(Math.multiplyExact(quotient, numerator), remainder / denominator);
        return ExactYen.of(whole, remainder % denominator, denominator);
    }

    /**
     * Returns this rate of an interval, exactly at both ends.
     *
     * @param range the interval, not negative
     * @return the exact products
     * @throws ArithmeticException if a product does not fit into 64 bits
     * @throws IllegalArgumentException if an amount is negative
     */
    public ExactYenRange times(YenRange range) {
        ExactYen certain = times(range.yen());
        return ExactYenRange.of(certain, range.isExact() ? certain : times(range.atMost()));
    }

    /**
     * Tells whether one amount is at least this many times another, compared without any division.
     *
     * <p>{@code Rate.of(3, 2).isReachedBy(Yen.of(52_500_000), Yen.of(35_000_000))} is true; with one yen less it is
     * false.
     *
     * @param amount the amount that is to be great enough, not negative
     * @param base the amount it is measured by, not negative
     * @return true if {@code amount / base} is this rate or more
     * @throws IllegalArgumentException if an amount is negative
     */
    public boolean isReachedBy(Yen amount, Yen base) {
        checkNotNegative(amount, "amount");
        checkNotNegative(base, "base");
        return Fractions.compare(amount.value(), base.value(), numerator, denominator) >= 0;
    }

    /**
     * Returns one divided by this rate.
     *
     * @throws ArithmeticException if this rate is zero
     */
    public Rate reciprocal() {
        if (numerator == 0) {
            throw new ArithmeticException("The rate (0) has no reciprocal.");
        }
        return new Rate(denominator, numerator);
    }

    /**
     * Returns this rate and another together.
     *
     * @throws ArithmeticException if a term of the sum is out of its range
     */
    public Rate plus(Rate other) {
        long common = Math.multiplyExact(denominator, other.denominator);
        long sum = Math.addExact(numerator * other.denominator, other.numerator * denominator);
        long divisor = greatestCommonDivisor(sum, common);
        if (sum / divisor > GREATEST_TERM || common / divisor > GREATEST_TERM) {
            throw new ArithmeticException("The sum of the rates (" + this + ") and (" + other + ") is too fine.");
        }
        return new Rate(sum / divisor, common / divisor);
    }

    /** Tells whether this rate is greater than another. */
    public boolean isGreaterThan(Rate other) {
        return compareTo(other) > 0;
    }

    /** Returns the greater of this rate and another. */
    public Rate max(Rate other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Rate other) {
        return Long.compare(numerator * other.denominator, other.numerator * denominator);
    }

    /**
     * Prints this rate in lowest terms: {@code 2/3}, or {@code 2} for a whole number.
     *
     * @return the rate as text, the inverse of {@link #parse(String)}
     */
    @JsonValue
    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }

    static long greatestCommonDivisor(long a, long b) {
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    private static void checkTerm(long term, String name, long least) {
        if (term < least || term > GREATEST_TERM) {
            throw new IllegalArgumentException(
                    "The " + name + " (" + term + ") must be from " + least + " to " + GREATEST_TERM + ".");
        }
    }

    private static void checkNotNegative(Yen amount, String name) {
        if (amount.value() < 0) {
            throw new IllegalArgumentException("The " + name + " (" + amount + ") must not be negative.");
        }
    }
}
