package jp.chiikiryoku.core.money;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount of whole yen (円), such as {@code 25,000,000円}.
 *
 * <p>Arithmetic is exact in 64 bits: an overflow throws {@link ArithmeticException} and never wraps round.
 * An operation that can leave a fraction of a yen lives on {@link Rate} and {@link ExactYen}.
 * In JSON an amount is a plain integer.
 *
 * @param value the number of yen, negative where a caller states a negative amount
 */
public record Yen(@JsonValue long value) implements Comparable<Yen> {

    /** No yen at all. */
    public static final Yen ZERO = new Yen(0);

    private static final Pattern PRINTED = Pattern.compile("-?\\d{1,3}(,\\d{3})*円");

    /**
     * Obtains an amount of whole yen.
     *
     * <p>{@code Yen.of(25_000_000)} prints as {@code 25,000,000円}.
     *
     * @param value the number of yen
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Yen of(long value) {
        return value == 0 ? ZERO : new Yen(value);
    }

    /**
     * Parses what {@link #toString()} prints.
     *
     * @param text an amount with groups of three digits and the sign 円, such as {@code 1,000円}
     * @throws IllegalArgumentException if the text has another form or does not fit into 64 bits
     */
    public static Yen parse(String text) {
        if (!PRINTED.matcher(requireNonNull(text, "text")).matches()) {
            throw new IllegalArgumentException(
                    "The text (" + text + ") must be an amount in yen. Maybe write it like 25,000,000円.");
        }
        Yen parsed = of(digitsOf(text));
        if (!parsed.toString().equals(text)) {
            throw new IllegalArgumentException(
                    "The text (" + text + ") must have no leading zeros. Maybe write it like " + parsed + ".");
        }
        return parsed;
    }

    /**
     * Returns an amount that may be left out, or zero if it is.
     *
     * @param amount the amount, or null if nothing is claimed
     */
    public static Yen orZero(@Nullable Yen amount) {
        return amount == null ? ZERO : amount;
    }

    private static long digitsOf(String text) {
        try {
            return Long.parseLong(text.substring(0, text.length() - 1).replace(",", ""));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The text (" + text + ") must fit into 64 bits.", e);
        }
    }

    /**
     * Returns this amount and another together.
     *
     * @throws ArithmeticException if the sum does not fit into 64 bits
     */
    public Yen plus(Yen other) {
        return of(Math.addExact(value, other.value));
    }

    /**
     * Returns this amount less another.
     *
     * @return the difference, negative if the other amount is greater
     * @throws ArithmeticException if the difference does not fit into 64 bits
     */
    public Yen minus(Yen other) {
        return of(Math.subtractExact(value, other.value));
    }

    /**
     * Returns this amount several times over.
     *
     * <p>{@code Yen.of(12_000).times(5)} is {@code 60,000円}.
     *
     * @throws ArithmeticException if the product does not fit into 64 bits
     */
    public Yen times(long factor) {
        return of(Math.multiplyExact(value, factor));
    }

    /** Returns the smaller of this amount and another, as a cap does. */
    public Yen min(Yen other) {
        return value <= other.value ? this : other;
    }

    /** Returns the greater of this amount and another. */
    public Yen max(Yen other) {
        return value >= other.value ? this : other;
    }

    /** Tells whether this amount is greater than another. */
    public boolean isGreaterThan(Yen other) {
        return value > other.value;
    }

    /** Tells whether this amount is less than another. */
    public boolean isLessThan(Yen other) {
        return value < other.value;
    }

    /**
     * Tells whether this amount is zero.
     *
     * @return true if this is no yen at all
     */
    public boolean isZero() {
        return value == 0;
    }

    @Override
    public int compareTo(Yen other) {
        return Long.compare(value, other.value);
    }

    /**
     * Prints this amount as Japanese documents do, with groups of three digits: {@code 25,000,000円}.
     *
     * @return the amount as text, the inverse of {@link #parse(String)}
     */
    @Override
    public String toString() {
        return Digits.grouped(value) + "円";
    }
}
