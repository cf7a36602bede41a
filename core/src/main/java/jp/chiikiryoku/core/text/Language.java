package jp.chiikiryoku.core.text;

import java.util.Locale;
import java.util.Optional;

/** A language in which every text of the library exists; the locale of the machine never chooses it. */
public enum Language {
    /** Japanese, the language of the sources. */
    JA,
    /** English. */
    EN;

    private final String tag = name().toLowerCase(Locale.ROOT);

    /** Returns the language tag, {@code ja} or {@code en}. */
    public String tag() {
        return tag;
    }

    /**
     * Finds a language by its tag.
     *
     * @param tag a tag such as {@code ja}, in lower case
     * @return the language, or empty if there are no texts in it
     */
    public static Optional<Language> find(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
