package jp.chiikiryoku.core.money;

import static java.util.Objects.requireNonNull;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.chiikiryoku.core.constraint.YenWithin;

/**
 * A rounding as a source declares it (端数処理): which way, and to which unit.
 *
 * <p>{@code Rounding.of(Mode.DOWN, Yen.of(1_000))} drops what is less than 1,000 yen (1,000円未満切捨て).
 *
 * @param mode which way
 * @param unit the unit in yen, 1 or more
 */
public record Rounding(Mode mode, @YenWithin(min = 1) Yen unit) {

    private static final Pattern PRINTED = Pattern.compile("(DOWN|UP|HALF_UP) (.+)");

    /** Which way an amount that is not a multiple of the unit goes. */
    public enum Mode {
        /** To the multiple below (切捨て). */
        DOWN,
        /** To the multiple above (切上げ). */
        UP,
        /** To the nearest multiple, from the half upwards (四捨五入). */
        HALF_UP
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the unit is less than one yen
     */
    public Rounding {
        requireNonNull(mode, "mode");
        requireNonNull(unit, "unit");
        if (unit.value() < 1) {
            throw new IllegalArgumentException("The unit (" + unit + ") must be one yen or more.");
        }
    }

    /**
     * Obtains a rounding.
     *
     * @param unit the unit in yen, 1 or more
     * @throws IllegalArgumentException if the unit is less than one yen
     */
    public static Rounding of(Mode mode, Yen unit) {
        return new Rounding(mode, unit);
    }

    /**
     * Parses what {@link #toString()} prints.
     *
     * @param text a mode and a unit, such as {@code DOWN 1,000円}
     * @throws IllegalArgumentException if the text has another form
     */
    public static Rounding parse(String text) {
        Matcher matcher = PRINTED.matcher(requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "The text (" + text + ") must be a rounding. Maybe write it like DOWN 1,000円.");
        }
        return of(Mode.valueOf(matcher.group(1)), Yen.parse(matcher.group(2)));
    }

    /**
     * Rounds an exact amount, once.
     *
     * <p>{@code 6,666,666 2/3円} down to 1,000 yen is {@code 6,666,000円}.
     *
     * @throws ArithmeticException if the result does not fit into 64 bits
     */
    public Yen round(ExactYen amount) {
        long below = amount.yen() - amount.yen() % unit.value();
        return Yen.of(goesUp(amount, amount.yen() - below) ? Math.addExact(below, unit.value()) : below);
    }

    private boolean goesUp(ExactYen amount, long rest) {
        return switch (mode) {
            case DOWN -> false;
            case UP -> rest > 0 || !amount.isWhole();
            case HALF_UP -> isHalfOrMore(amount, rest);
        };
    }

    private boolean isHalfOrMore(ExactYen amount, long rest) {
        long missing = unit.value() - rest;
        if (rest != missing - 1) {
            return rest >= missing;
        }
        // An odd unit has its half between two whole yen: only the fraction can tell.
        return amount.numerator() >= amount.denominator() - amount.numerator();
    }

    /**
     * Prints the mode and the unit: {@code DOWN 1,000円}.
     *
     * @return the rounding as text, the inverse of {@link #parse(String)}
     */
    @Override
    public String toString() {
        return mode + " " + unit;
    }
}
