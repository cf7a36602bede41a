package jp.chiikiryoku.core.money;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount as an interval: what is certain, and the most that open questions still allow.
 *
 * <p>Both ends are equal when nothing is open.
 * In JSON it is {@code {"yen": 6172000, "atMost": 9258000}}.
 *
 * @param yen the certain amount
 * @param atMost the greatest amount still possible, not less than the certain one
 */
public record YenRange(Yen yen, Yen atMost) {

    /** No yen, for certain. */
    public static final YenRange ZERO = new YenRange(Yen.ZERO, Yen.ZERO);

    private static final Pattern PRINTED = Pattern.compile("([^～]+)(?:～([^～]+))?");

    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException if the certain amount is greater than the possible one
     */
    public YenRange {
        requireNonNull(yen, "yen");
        requireNonNull(atMost, "atMost");
        if (yen.isGreaterThan(atMost)) {
            throw new IllegalArgumentException(
                    "The certain amount (" + yen + ") must not be greater than the possible one (" + atMost + ").");
        }
    }

    /**
     * Obtains an interval from its two ends.
     *
     * @throws IllegalArgumentException if the certain amount is greater than the possible one
     */
    public static YenRange of(Yen yen, Yen atMost) {
        return new YenRange(yen, atMost);
    }

    /** Obtains an amount with nothing open. */
    public static YenRange exactly(Yen amount) {
        return new YenRange(amount, amount);
    }

    /** Obtains an amount of which nothing is certain yet. */
    public static YenRange upTo(Yen atMost) {
        return new YenRange(Yen.ZERO, atMost);
    }

    /**
     * Parses what {@link #toString()} prints.
     *
     * @param text one amount, or two with ～ between them
     * @throws IllegalArgumentException if the text has another form
     */
    public static YenRange parse(String text) {
        Matcher matcher = PRINTED.matcher(requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "The text (" + text + ") must be an interval. Maybe write it like 0円～1,000円.");
        }
        Yen yen = Yen.parse(matcher.group(1));
        return matcher.group(2) == null ? exactly(yen) : of(yen, Yen.parse(matcher.group(2)));
    }

    /**
     * Tells whether nothing is open.
     *
     * @return true if both ends are equal
     */
    @JsonIgnore
    public boolean isExact() {
        return yen.equals(atMost);
    }

    /**
     * Tells whether an amount lies in this interval, ends included.
     *
     * @return true if it is possible
     */
    public boolean contains(Yen amount) {
        return !amount.isLessThan(yen) && !amount.isGreaterThan(atMost);
    }

    /**
     * Prints one amount, or both ends: {@code 6,172,000円～9,258,000円}.
     *
     * @return the interval as text, the inverse of {@link #parse(String)}
     */
    @Override
    public String toString() {
        return isExact() ? yen.toString() : yen + "～" + atMost;
    }
}
