package jp.chiikiryoku.core.text;

/** Something that a text calls by its title, such as a rule. */
public interface Titled {

    /** Returns the key under which the title stands among the texts, such as {@code L10K-CAP.title}. */
    String titleKey();
}
