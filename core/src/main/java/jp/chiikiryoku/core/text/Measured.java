package jp.chiikiryoku.core.text;

/** A value that a text says with its unit, such as {@code 6か月}, where there is a text for that. */
public interface Measured {

    /**
     * Returns the key of the text with the unit, which mentions {@code value}, such as {@code
     * parameter.engagement.shortestTerm.unit}.
     */
    String unitKey();

    /** Returns the value, which is said by itself where there is no such text. */
    Object value();
}
