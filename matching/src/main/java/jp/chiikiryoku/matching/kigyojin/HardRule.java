package jp.chiikiryoku.matching.kigyojin;

import jp.chiikiryoku.core.text.Titled;

/** What a pair must have in common, besides the rules of an engagement. */
public enum HardRule implements Titled {
    /** A field of work (分野). */
    FIELD("KGM-FIELD"),
    /** A mode (類型). */
    MODE("KGM-MODE"),
    /** A period that lasts for long enough (期間の重なり). */
    PERIOD("KGM-PERIOD");

    private final String id;

    HardRule(String id) {
        this.id = id;
    }

    /** Returns the permanent id, such as {@code KGM-FIELD}. */
    public String id() {
        return id;
    }

    @Override
    public String titleKey() {
        return id + ".title";
    }
}
