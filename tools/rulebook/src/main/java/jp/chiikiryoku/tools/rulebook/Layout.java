package jp.chiikiryoku.tools.rulebook;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page: landmarks, the way back, the same page in the other language.
 *
 * @param words what is said around a page
 * @param top the way from a page of this language to the folder of the site, such as {@code ../}
 * @param other the other language, or null if the site has one alone
 * @param across the way to the pages of the other language, such as {@code en/}
 */
record Layout(Words words, String top, @Nullable Language other, String across) {

    private static final String MAIN = "main";

    String write(Page page) {
        Html html = Tag.of("html")
                .with("lang", words.language().tag())
                .holding(head(page), Tag.of("body").holding(skip(), header(page), main(page), footer()));
        return "<!DOCTYPE html>\n" + html;
    }

    private Html head(Page page) {
        List<Html> parts = new ArrayList<>();
        parts.add(Tag.of("meta").with("charset", "utf-8").alone());
        parts.add(meta("viewport", "width=device-width, initial-scale=1"));
        parts.add(meta("color-scheme", "light dark"));
        parts.add(Tag.of("title").text(isIndex(page) ? page.title() : page.title() + " – " + words.text("site")));
        parts.add(link("stylesheet").with("href", top + Links.STYLE).alone());
        if (other != null) {
            parts.add(link("alternate")
                    .with("hreflang", other.tag())
                    .with("href", across + page.name())
                    .alone());
        }
        return Tag.of("head").holding(parts);
    }

    private static Html meta(String name, String content) {
        return Tag.of("meta").with("name", name).with("content", content).alone();
    }

    private static Tag link(String relation) {
        return Tag.of("link").with("rel", relation);
    }

    private Html skip() {
        return Tag.of("p", "skip").holding(Book.link("#" + MAIN, words.text("skip")));
    }

    private Html header(Page page) {
        List<Html> links = new ArrayList<>();
        links.add(item(page, Links.INDEX, words.text("index")));
        links.add(item(page, Links.SOURCES, words.text("sources")));
        if (other != null) {
            links.add(Tag.of("li")
                    .holding(Tag.of("a")
                            .with("href", across + page.name())
                            .with("lang", other.tag())
                            .with("hreflang", other.tag())
                            .with("rel", "alternate")
                            .text(new Words(other).text("language"))));
        }
        return Tag.of("header")
                .holding(
                        Tag.of("p", "site").text(words.text("site")),
                        Tag.of("nav")
                                .with("aria-label", words.text("navigation"))
                                .holding(Tag.of("ul").holding(links)));
    }

    private static Html item(Page page, String name, String title) {
        Tag anchor = Tag.of("a").with("href", name);
        return Tag.of("li")
                .holding((page.name().equals(name) ? anchor.with("aria-current", "page") : anchor).text(title));
    }

    private Html main(Page page) {
        return Tag.of("main")
                .with("id", MAIN)
                .with("tabindex", "-1")
                .holding(trail(page), Tag.of("h1").text(page.title()), page.body());
    }

    private Html trail(Page page) {
        if (page.above().isEmpty()) {
            return Html.NOTHING;
        }
        List<Html> steps = new ArrayList<>(page.above().stream()
                .map(step -> Tag.of("li").holding(Book.link(step.name(), step.title())))
                .toList());
        steps.add(Tag.of("li").with("aria-current", "page").text(page.title()));
        return Tag.of("nav", "trail")
                .with("aria-label", words.text("trail"))
                .holding(Tag.of("ol").holding(steps));
    }

    private Html footer() {
        return Tag.of("footer").holding(Tag.of("p").text(words.text("footer")));
    }

    private static boolean isIndex(Page page) {
        return page.name().equals(Links.INDEX);
    }
}
