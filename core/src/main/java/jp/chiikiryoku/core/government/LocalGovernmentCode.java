package jp.chiikiryoku.core.government;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A local government code (全国地方公共団体コード): six digits, the last a check digit, such as {@code 011002} for 札幌市.
 *
 * <p>It names a prefecture, a city, town or village, or a special ward of Tokyo; never a ward of a designated city,
 * which is not a local government. Whether a number from 201 upwards is in use today is not checked.
 * In JSON a code is a text. Source: 総務省「全国地方公共団体コード」, 検査数字の算出方法.
 *
 * @param digits the six digits
 */
public record LocalGovernmentCode(@JsonValue String digits) implements Comparable<LocalGovernmentCode> {

    private static final int LENGTH = 6;
    private static final int FIRST_SPECIAL_WARD = 101;
    private static final int LAST_SPECIAL_WARD = 123;
    private static final int FIRST_MUNICIPALITY = 201;

    /** What a code names. */
    public enum Kind {
        /** A prefecture (都道府県), such as 010006 北海道. */
        PREFECTURE,
        /** One of the twenty designated cities (指定都市), such as 011002 札幌市. */
        DESIGNATED_CITY,
        /** A special ward of Tokyo (特別区), such as 131016 千代田区. */
        SPECIAL_WARD,
        /** Any other city, town or village (市町村), such as 012025 函館市. */
        MUNICIPALITY
    }

    /** What is wrong with a text that is no code, in the order in which it is checked. */
    public enum Fault {
        /** It is not six ASCII digits. */
        FORMAT,
        /** Its first two digits are not from 01 to 47. */
        PREFECTURE_NUMBER,
        /** Its last digit is not the check digit (検査数字) of the other five. */
        CHECK_DIGIT,
        /** No local government can have it: a ward of a designated city (政令市の区) or a number not in use. */
        NOT_A_LOCAL_GOVERNMENT
    }

    /**
     * Checks the digits.
     *
     * @throws IllegalArgumentException if {@link #faultOf(String)} finds a fault
     */
    public LocalGovernmentCode {
        Fault fault = faultOf(digits);
        if (fault != null) {
            throw new IllegalArgumentException(
                    "The local government code (" + digits + ") " + requirement(fault, digits));
        }
    }

    /**
     * Parses what {@link #toString()} prints.
     *
     * <p>{@code LocalGovernmentCode.parse("011002")} is 札幌市.
     *
     * @param text six ASCII digits
     * @throws IllegalArgumentException if {@link #faultOf(String)} finds a fault
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LocalGovernmentCode parse(String text) {
        return new LocalGovernmentCode(requireNonNull(text, "text"));
    }

    /**
     * Tells what is wrong with a text that should be a code, the first fault in the order of {@link Fault}.
     *
     * <p>{@code 011003} has the fault {@code CHECK_DIGIT}; {@code 011011} (札幌市中央区) has
     * {@code NOT_A_LOCAL_GOVERNMENT}.
     *
     * @return the fault, null if there is none
     */
    public static @Nullable Fault faultOf(String text) {
        requireNonNull(text, "text");
        if (!DecimalDigits.areAll(text, LENGTH)) {
            return Fault.FORMAT;
        }
        if (Prefecture.numbered(prefectureNumber(text)) == null) {
            return Fault.PREFECTURE_NUMBER;
        }
        if (DecimalDigits.digit(text, LENGTH - 1) != checkDigitOf(text)) {
            return Fault.CHECK_DIGIT;
        }
        return kindOf(text) == null ? Fault.NOT_A_LOCAL_GOVERNMENT : null;
    }

    /**
     * Computes the check digit (検査数字) of the first five digits a to e: (11 − S mod 11) mod 10 with
     * S = 6a + 5b + 4c + 3d + 2e.
     *
     * <p>That of {@code 01100} is 2.
     *
     * @param firstFive five ASCII digits
     * @throws IllegalArgumentException if the text is not five ASCII digits
     */
    public static int checkDigit(String firstFive) {
        if (!DecimalDigits.areAll(requireNonNull(firstFive, "firstFive"), LENGTH - 1)) {
            throw new IllegalArgumentException("The first digits (" + firstFive + ") must be five digits.");
        }
        return checkDigitOf(firstFive);
    }

    /**
     * Returns the prefecture that this code names or in which its local government lies.
     *
     * <p>That of {@code 131016} (千代田区) is 東京都.
     */
    public Prefecture prefecture() {
        return requireNonNull(Prefecture.numbered(prefectureNumber(digits)), "prefecture");
    }

    /**
     * Returns what this code names.
     *
     * <p>That of {@code 131016} (千代田区) is {@code SPECIAL_WARD}.
     */
    public Kind kind() {
        return requireNonNull(kindOf(digits), "kind");
    }

    /** Tells whether this is a prefecture (都道府県). */
    public boolean isPrefecture() {
        return kind() == Kind.PREFECTURE;
    }

    /** Tells whether this is a special ward of Tokyo (特別区). */
    public boolean isSpecialWard() {
        return kind() == Kind.SPECIAL_WARD;
    }

    /** Tells whether this is one of the twenty designated cities (指定都市). */
    public boolean isDesignatedCity() {
        return kind() == Kind.DESIGNATED_CITY;
    }

    /**
     * Tells whether this is a city, town or village (市町村), designated cities included.
     *
     * <p>A special ward is none, and neither is a prefecture.
     */
    public boolean isMunicipality() {
        return kind() == Kind.MUNICIPALITY || isDesignatedCity();
    }

    @Override
    public int compareTo(LocalGovernmentCode other) {
        return digits.compareTo(other.digits);
    }

    /** Prints the six digits: {@code 011002}, the inverse of {@link #parse(String)}. */
    @Override
    public String toString() {
        return digits;
    }

    private static int prefectureNumber(String digits) {
        return DecimalDigits.number(digits, 0, 2);
    }

    private static int checkDigitOf(String digits) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (LENGTH - i) * DecimalDigits.digit(digits, i);
        }
        return (11 - sum % 11) % 10;
    }

    private static @Nullable Kind kindOf(String digits) {
        int number = DecimalDigits.number(digits, 2, 5);
        if (number == 0) {
            return Kind.PREFECTURE;
        }
        if (number >= FIRST_MUNICIPALITY) {
            return Kind.MUNICIPALITY;
        }
        if (Prefecture.numbered(prefectureNumber(digits)) == Prefecture.TOKYO) {
            return number >= FIRST_SPECIAL_WARD && number <= LAST_SPECIAL_WARD ? Kind.SPECIAL_WARD : null;
        }
        return DesignatedCity.isOne(DecimalDigits.number(digits, 0, 5)) ? Kind.DESIGNATED_CITY : null;
    }

    private static String requirement(Fault fault, String digits) {
        return switch (fault) {
            case FORMAT -> "must be six digits. Maybe write it like 011002.";
            case PREFECTURE_NUMBER -> "must begin with the number of a prefecture, from 01 to 47.";
            case CHECK_DIGIT ->
                "must end in its check digit. Maybe it is " + digits.substring(0, LENGTH - 1) + checkDigitOf(digits)
                        + ".";
            case NOT_A_LOCAL_GOVERNMENT ->
                "must be that of a local government." + " Maybe name the city instead of its ward.";
        };
    }
}
