package jp.chiikiryoku.tools.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks the places of facts in a text, such as {@code {cap}} in {@code 上限{cap}を超えています。}. */
final class Placeholders {

    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)\\}");

    private Placeholders() {}

    static Html mark(String template) {
        List<Html> parts = new ArrayList<>();
        Matcher places = PLACE.matcher(template);
        int from = 0;
        while (places.find()) {
            parts.add(Html.text(template.substring(from, places.start())));
            parts.add(Tag.of("var").text(places.group(1)));
            from = places.end();
        }
        parts.add(Html.text(template.substring(from)));
        return Html.of(parts);
    }
}
