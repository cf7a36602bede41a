package jp.chiikiryoku.core.text;

import org.jspecify.annotations.Nullable;

/** Something that a text calls by its title, such as a rule. */
public interface Titled {

    /** Returns the key under which the title stands among the texts, such as {@code L10K-CAP.title}. */
    String titleKey();

    /** Returns what it is called where there is no such title, or null if there must be one. */
    default @Nullable String nameWithoutTitle() {
        return null;
    }
}
