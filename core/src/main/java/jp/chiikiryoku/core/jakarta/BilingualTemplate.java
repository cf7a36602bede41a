package jp.chiikiryoku.core.jakarta;

import jp.chiikiryoku.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A message template that holds a text in both languages, so that what an assessment found is told without assessing
 * again; an interpolator that knows nothing of it shows both.
 */
final class BilingualTemplate {

    private static final String BETWEEN = "\u2003/\u2003";

    private BilingualTemplate() {}

    static String of(String japanese, String english) {
        return withoutTemplateSigns(japanese) + BETWEEN + withoutTemplateSigns(english);
    }

    /** The text in a language, or null if the template is none of these. */
    static @Nullable String in(Language language, String template) {
        int between = template.indexOf(BETWEEN);
        if (between < 0) {
            return null;
        }
        return language == Language.JA
                ? template.substring(0, between)
                : template.substring(between + BETWEEN.length());
    }

    // An edition of the caller's own may have a title with signs that an interpolator would take for its own.
    private static String withoutTemplateSigns(String text) {
        return text.replace('{', '\uFF5B')
                .replace('}', '\uFF5D')
                .replace('$', '\uFF04')
                .replace('\\', '\uFF3C');
    }
}
