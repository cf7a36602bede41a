package jp.chiikiryoku.tools.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of a page. A text becomes one only through {@link #text}, which escapes it.
 *
 * <p>What it holds is well-formed XML as well as HTML, so that an XML parser can check every page.
 */
final class Html {

    static final Html NOTHING = new Html("");

    private static final char REPLACEMENT = '\uFFFD';

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    static Html text(String text) {
        return new Html(escape(text));
    }

    static Html of(Html... parts) {
        return of(List.of(parts));
    }

    static Html of(List<Html> parts) {
        return new Html(parts.stream().map(Html::toString).collect(Collectors.joining()));
    }

    static Html joined(String separator, List<Html> parts) {
        return new Html(parts.stream().map(Html::toString).collect(Collectors.joining(escape(separator))));
    }

    /** What {@link Tag} has put together of escaped parts. */
    static Html ofMarkup(String markup) {
        return new Html(markup);
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            switch (each) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(isCharacter(each) ? each : REPLACEMENT);
            }
        }
        return escaped.toString();
    }

    // XML has no way to write the other control characters.
    private static boolean isCharacter(char each) {
        return each >= ' ' || each == '\n' || each == '\t';
    }

    /** Returns the markup. */
    @Override
    public String toString() {
        return markup;
    }
}
