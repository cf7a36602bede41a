package jp.chiikiryoku.tools.rulebook;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.SourceDocument;
import jp.chiikiryoku.core.text.Language;
import org.jspecify.annotations.Nullable;

/** Every document that is cited, and what the authority of a place in it means. */
final class SourcesPage {

    private final Book book;
    private final Words words;

    private SourcesPage(Book book) {
        this.book = book;
        this.words = book.words();
    }

    static Page of(Book book) {
        return new SourcesPage(book).page();
    }

    private Page page() {
        Html body = Html.of(
                Tag.of("p", "lead").text(words.text("sources.lead")),
                documents(),
                book.heading("authorities"),
                authorities());
        return new Page(Links.SOURCES, words.text("sources"), List.of(book.index()), body);
    }

    private Html documents() {
        Table table = Table.of(
                words.text("sources"),
                "sources",
                List.of(words.text("source.id"), words.text("source.title"), words.text("source.reference")));
        for (SourceDocument document : book.sources().all()) {
            table.row(
                    Links.plain(document.id()),
                    Tag.of("code").text(document.id()),
                    titles(document),
                    reference(document.reference()));
        }
        return table.quietly().html();
    }

    private static Html titles(SourceDocument document) {
        List<Html> titles = new ArrayList<>();
        for (Language language : Language.values()) {
            titles.add(Tag.of("p")
                    .with("lang", language.tag())
                    .text(document.title().in(language)));
        }
        return Html.of(titles);
    }

    private Html reference(@Nullable String reference) {
        if (reference == null) {
            return Html.text(words.text("none"));
        }
        return isAddress(reference)
                ? Tag.of("a").with("href", reference).with("rel", "external").text(reference)
                : Tag.of("code").text(reference);
    }

    static boolean isAddress(String reference) {
        return reference.startsWith("https://") || reference.startsWith("http://");
    }

    private Html authorities() {
        List<Html> items = new ArrayList<>();
        for (Authority authority : Authority.values()) {
            items.add(Html.of(
                    book.authority(authority),
                    Html.text(" " + words.text(authority.canRefuse() ? "authority.refuses" : "authority.reviews"))));
        }
        return book.list(items);
    }
}
