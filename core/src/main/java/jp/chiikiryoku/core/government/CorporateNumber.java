package jp.chiikiryoku.core.government;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A corporate number (法人番号): thirteen digits, the first a check digit, such as {@code 7000012050002} for 国税庁.
 *
 * <p>Whether a corporation has the number is not checked. In JSON a corporate number is a text.
 * Source: 行政手続における特定の個人を識別するための番号の利用等に関する法律施行令第35条; 法人番号の指定等に関する省令第2条.
 *
 * @param digits the thirteen digits
 */
public record CorporateNumber(@JsonValue String digits) implements Comparable<CorporateNumber> {

    private static final int LENGTH = 13;

    /** What is wrong with a text that is no corporate number, in the order in which it is checked. */
    public enum Fault {
        /** It is not thirteen ASCII digits. */
        FORMAT,
        /** Its first digit is not the check digit (検査用数字) of the other twelve. */
        CHECK_DIGIT
    }

    /**
     * Checks the digits.
     *
     * @throws IllegalArgumentException if {@link #faultOf(String)} finds a fault
     */
    public CorporateNumber {
        Fault fault = faultOf(digits);
        if (fault != null) {
            throw new IllegalArgumentException("The corporate number (" + digits + ") " + requirement(fault, digits));
        }
    }

    /**
     * Parses what {@link #toString()} prints.
     *
     * @param text thirteen ASCII digits, such as {@code 7000012050002}
     * @throws IllegalArgumentException if {@link #faultOf(String)} finds a fault
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CorporateNumber parse(String text) {
        return new CorporateNumber(requireNonNull(text, "text"));
    }

    /**
     * Tells what is wrong with a text that should be a corporate number, the first fault in the order of
     * {@link Fault}.
     *
     * <p>{@code 8000012050002} has the fault {@code CHECK_DIGIT}.
     *
     * @return the fault, null if there is none
     */
    public static @Nullable Fault faultOf(String text) {
        if (!DecimalDigits.areAll(requireNonNull(text, "text"), LENGTH)) {
            return Fault.FORMAT;
        }
        return DecimalDigits.digit(text, 0) == checkDigitOf(text, 1) ? null : Fault.CHECK_DIGIT;
    }

    /**
     * Computes the check digit (検査用数字): 9 − (Σ P × Q mod 9) over the other twelve digits P, counted from the right,
     * with Q = 1 at odd places and 2 at even ones.
     *
     * <p>That of {@code 000012050002} is 7.
     *
     * @param lastTwelve twelve ASCII digits
     * @return the first digit, from 1 to 9
     * @throws IllegalArgumentException if the text is not twelve ASCII digits
     */
    public static int checkDigit(String lastTwelve) {
        if (!DecimalDigits.areAll(requireNonNull(lastTwelve, "lastTwelve"), LENGTH - 1)) {
            throw new IllegalArgumentException("The last digits (" + lastTwelve + ") must be twelve digits.");
        }
        return checkDigitOf(lastTwelve, 0);
    }

    @Override
    public int compareTo(CorporateNumber other) {
        return digits.compareTo(other.digits);
    }

    /**
     * Prints the thirteen digits: {@code 7000012050002}.
     *
     * @return the corporate number as text, the inverse of {@link #parse(String)}
     */
    @Override
    public String toString() {
        return digits;
    }

    private static int checkDigitOf(String digits, int from) {
        int sum = 0;
        for (int place = 1; place < LENGTH; place++) {
            int weight = place % 2 == 0 ? 2 : 1;
            sum += weight * DecimalDigits.digit(digits, from + LENGTH - 1 - place);
        }
        return 9 - sum % 9;
    }

    private static String requirement(Fault fault, String digits) {
        return switch (fault) {
            case FORMAT -> "must be thirteen digits. Maybe write it like 7000012050002.";
            case CHECK_DIGIT ->
                "must begin with its check digit. Maybe it is " + checkDigitOf(digits, 1) + digits.substring(1) + ".";
        };
    }
}
