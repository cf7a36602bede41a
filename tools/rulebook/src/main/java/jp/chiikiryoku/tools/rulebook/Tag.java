package jp.chiikiryoku.tools.rulebook;

import java.util.List;
import java.util.Set;

/** An element in the making: {@code Tag.of("a").with("href", "index.html").text("一覧")}. Immutable. */
final class Tag {

    // A line break after these keeps the source of a page readable and changes nothing that is seen.
    private static final Set<String> BLOCKS = Set.of(
            "body",
            "caption",
            "div",
            "dl",
            "dd",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "head",
            "header",
            "html",
            "li",
            "link",
            "main",
            "meta",
            "nav",
            "ol",
            "p",
            "section",
            "svg",
            "table",
            "tbody",
            "tfoot",
            "thead",
            "title",
            "tr",
            "ul");

    private final String name;
    private final String attributes;

    private Tag(String name, String attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    static Tag of(String name) {
        return new Tag(name, "");
    }

    static Tag of(String name, String styleClass) {
        return of(name).with("class", styleClass);
    }

    Tag with(String attribute, String value) {
        return new Tag(name, attributes + " " + attribute + "=\"" + Html.escape(value) + "\"");
    }

    Tag with(String attribute, long value) {
        return with(attribute, Long.toString(value));
    }

    Html text(String text) {
        return holding(Html.text(text));
    }

    Html holding(Html... parts) {
        return holding(List.of(parts));
    }

    Html holding(List<Html> parts) {
        return Html.ofMarkup("<" + name + attributes + ">" + Html.of(parts) + "</" + name + ">" + end());
    }

    /** An element that never holds anything, such as {@code meta} or a shape of a plot. */
    Html alone() {
        return Html.ofMarkup("<" + name + attributes + "/>" + end());
    }

    private String end() {
        return BLOCKS.contains(name) ? "\n" : "";
    }
}
