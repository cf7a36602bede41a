package jp.chiikiryoku.tools.rulebook;

import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Phrase;
import jp.chiikiryoku.core.text.Texts;
import jp.chiikiryoku.core.text.Titled;

/** What the rulebook itself says in one language. */
final class Words {

    static final Texts TEXTS = Texts.of(name -> Words.class.getResourceAsStream(name));

    private final Language language;

    Words(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    String text(String key) {
        return text(key, Facts.empty());
    }

    String text(String key, Facts facts) {
        return TEXTS.render(language, key, facts);
    }

    String text(String key, String name, Object value) {
        return text(key, Facts.of(name, value));
    }

    boolean has(String key) {
        return TEXTS.has(language, key);
    }

    String say(Phrase phrase) {
        return phrase.in(language);
    }

    String authority(Authority authority) {
        return text(Texts.keyOf(authority));
    }

    /** The title of a record's component; one without a title stands for itself. */
    String member(Texts programme, Class<?> record, String component) {
        String key = Texts.keyOfMember(record, component);
        return programme.has(language, key) ? programme.render(language, key, Facts.empty()) : component;
    }

    /** A value with its unit; the constants of an enumeration have their names in the texts of a programme. */
    String value(Texts programme, Object value) {
        if (value instanceof Titled titled) {
            return programme.render(language, titled.titleKey(), Facts.empty());
        }
        if (value instanceof Enum<?> constant) {
            String key = Texts.keyOf(constant);
            return programme.has(language, key) ? programme.render(language, key, Facts.empty()) : constant.name();
        }
        return text("value", "value", value);
    }
}
