package jp.chiikiryoku.tools.rulebook;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.catalogue.Catalogue;
import jp.chiikiryoku.catalogue.ProgrammeEntry;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Phrase;

/**
 * What every page of one language is made with.
 *
 * @param catalogue what there is
 * @param words what the rulebook itself says
 * @param sources the documents that are cited
 */
record Book(Catalogue catalogue, Words words, Sources sources) {

    static Html link(String href, String title) {
        return Tag.of("a").with("href", href).text(title);
    }

    Html paragraph(String key) {
        return Tag.of("p").text(words.text(key));
    }

    Html heading(String key) {
        return Tag.of("h2").text(words.text(key));
    }

    /** The source with a link to its description, the place in it, and how much it weighs. */
    Html citation(Citation citation) {
        return Html.of(
                Tag.of("cite")
                        .holding(link(
                                Links.source(citation.source()),
                                words.say(sources.get(citation.source()).title()))),
                Html.text(" "),
                authority(citation.authority()),
                Html.text(" "),
                japanese(Tag.of("span", "place"), citation.place()));
    }

    Html authority(Authority authority) {
        return Tag.of("span", "authority" + (authority.canRefuse() ? "" : " weak"))
                .text(words.authority(authority));
    }

    /** What stands in Japanese on a page of either language. */
    Html japanese(Tag tag, String text) {
        return (words.language() == Language.JA ? tag : tag.with("lang", Language.JA.tag())).text(text);
    }

    Html day(LocalDate date) {
        return Tag.of("time").with("datetime", date.toString()).text(words.say(Phrase.of(date)));
    }

    Html yesOrNo(boolean value) {
        return Html.text(words.text(value ? "yes" : "no"));
    }

    Html list(List<Html> items) {
        return items.isEmpty()
                ? paragraph("none")
                : Tag.of("ul")
                        .holding(items.stream()
                                .map(item -> Tag.of("li").holding(item))
                                .toList());
    }

    Html phrases(List<? extends Phrase> phrases) {
        return list(phrases.stream().map(phrase -> Html.text(words.say(phrase))).toList());
    }

    Page.Step index() {
        return new Page.Step(Links.INDEX, words.text("index"));
    }

    Page.Step step(ProgrammeEntry programme) {
        return new Page.Step(Links.programme(programme.module()), words.say(programme.name()));
    }

    Html link(ProgrammeEntry programme, Edition<?> edition) {
        return Html.of(
                link(Links.edition(programme.module(), edition.id()), words.say(edition.title())),
                Html.text(" "),
                Tag.of("code").text(edition.id()),
                edition.draft() ? draft() : Html.NOTHING);
    }

    Html draft() {
        return Html.of(Html.text(" "), Tag.of("span", "mark").text(words.text("draft")));
    }

    static Html terms(Html... termsAndDetails) {
        return Tag.of("dl").holding(termsAndDetails);
    }

    Html term(String key, Html detail) {
        return Tag.of("div")
                .holding(Tag.of("dt").text(words.text(key)), Tag.of("dd").holding(detail));
    }
}
