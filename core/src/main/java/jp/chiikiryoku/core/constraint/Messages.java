package jp.chiikiryoku.core.constraint;

/** The message keys of standard constraints on the library's records; the contributor bundle holds their texts. */
public final class Messages {

    /** Something must be there. */
    public static final String REQUIRED = "{jp.chiikiryoku.core.required}";

    /** A list needs an entry. */
    public static final String EMPTY = "{jp.chiikiryoku.core.empty}";

    /** A number is too small; the text names the bound. */
    public static final String LEAST = "{jp.chiikiryoku.core.least}";

    /** A number is too great; the text names the bound. */
    public static final String GREATEST = "{jp.chiikiryoku.core.greatest}";

    /** A year is too early; the text names the bound as a year. */
    public static final String FIRST_YEAR = "{jp.chiikiryoku.core.first-year}";

    /** A year is too late; the text names the bound as a year. */
    public static final String LAST_YEAR = "{jp.chiikiryoku.core.last-year}";

    /** A number has too many decimals; the text names how many it may have. */
    public static final String DECIMALS = "{jp.chiikiryoku.core.decimals}";

    private Messages() {}
}
