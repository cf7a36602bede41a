package jp.chiikiryoku.core.form;

import java.util.Locale;

/** The closed list of what can be wrong with a payload; a code is permanent. */
public enum ProblemCode {
    /** The text cannot be read as JSON in UTF-8. */
    NOT_JSON,
    /** The text has more than 1,048,576 bytes. */
    TOO_LARGE,
    /** The text has more than 64 levels. */
    TOO_DEEP,
    /** An object names a member twice. */
    DUPLICATE_MEMBER,
    /** An object has a member that the contract does not know. */
    UNKNOWN_MEMBER,
    /** A member that must be there is absent. */
    REQUIRED,
    /** A value has another JSON type than the contract says. */
    WRONG_TYPE,
    /** A text has the wrong length or characters. */
    FORMAT,
    /** A number that must be whole has a decimal point or an exponent. */
    NOT_AN_INTEGER,
    /** A number, or the sum of a list, lies outside its bounds. */
    OUT_OF_RANGE,
    /** A text is none of the constants of its enumeration. */
    UNKNOWN_VALUE,
    /** The check digit of a code does not fit its other digits. */
    CHECK_DIGIT,
    /** A code is well made but not that of a local government, such as that of a ward of a designated city. */
    NOT_A_LOCAL_GOVERNMENT,
    /** A text is no calendar date, or no instant with an offset. */
    DATE,
    /** Two dates stand in the wrong order. */
    DATE_ORDER,
    /** Public money, private finance and own funds do not add up to the costs. */
    FUNDING_UNBALANCED,
    /** No edition has the id that the payload names. */
    UNKNOWN_EDITION,
    /** No edition is in force on the day or in the year of the payload. */
    NO_EDITION,
    /** The edition does not know something that the payload uses. */
    NOT_IN_EDITION,
    /** A list that needs an entry has none. */
    EMPTY,
    /** Two parts of the payload contradict each other, or a set holds an entry twice. */
    CONFLICT;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Returns the code as the wire contract writes it, such as {@code check-digit}. */
    public String code() {
        return code;
    }
}
