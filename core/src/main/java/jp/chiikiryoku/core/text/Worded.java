package jp.chiikiryoku.core.text;

/** Something that a text says by another text with facts, such as an amount with its name. */
public interface Worded {

    /** Returns how it is said. */
    Message wording();
}
