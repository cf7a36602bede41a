package jp.chiikiryoku.tools.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.catalogue.KindEntry;
import jp.chiikiryoku.catalogue.ProgrammeEntry;
import jp.chiikiryoku.catalogue.RuleEntry;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.LocalizedText;

/** One kind of payload: its rules with all their texts, and the members of a payload. */
final class KindPage {

    private static final List<String> OUTCOMES = List.of("satisfied", "violated", "undetermined");

    private final Book book;
    private final Words words;
    private final ProgrammeEntry programme;
    private final KindEntry kind;

    private KindPage(Book book, ProgrammeEntry programme, KindEntry kind) {
        this.book = book;
        this.words = book.words();
        this.programme = programme;
        this.kind = kind;
    }

    static Page of(Book book, ProgrammeEntry programme, KindEntry kind) {
        return new KindPage(book, programme, kind).page();
    }

    private Page page() {
        Html body = Html.of(
                Book.terms(
                        book.term("kind.name", Tag.of("code").text(kind.name())),
                        book.term("editions", Html.joined(words.text("comma"), editions()))),
                book.heading("rules"),
                rules(),
                book.heading("inputs"),
                book.paragraph("inputs.lead"),
                new InputTable(words, kind.kind()).html());
        String title = words.text("kind.title", Facts.of("programme", programme.name(), "kind", kind.title()));
        return new Page(Links.kind(kind.name()), title, List.of(book.index(), book.step(programme)), body);
    }

    private List<Html> editions() {
        return kind.editions().stream()
                .map(edition -> book.link(programme, edition))
                .toList();
    }

    private Html rules() {
        if (kind.rules().isEmpty()) {
            return book.paragraph("rules.none");
        }
        List<Html> parts = new ArrayList<>();
        parts.add(book.paragraph("rules.lead"));
        parts.add(contents());
        for (RuleEntry rule : kind.rules()) {
            parts.add(rule(rule));
        }
        return Html.of(parts);
    }

    private Html contents() {
        return Tag.of("nav", "contents")
                .with("aria-label", words.text("rules"))
                .holding(book.list(kind.rules().stream()
                        .map(rule -> Book.link("#" + Links.plain(rule.id()), words.say(rule.title())))
                        .toList()));
    }

    private Html rule(RuleEntry rule) {
        return Tag.of("section", "rule")
                .with("id", Links.plain(rule.id()))
                .holding(
                        Tag.of("h3")
                                .holding(
                                        Html.text(words.say(rule.title()) + " "),
                                        Tag.of("code").text(rule.id())),
                        answers(rule.texts()),
                        citations(rule));
    }

    private Html answers(Map<String, LocalizedText> texts) {
        List<Html> answers = new ArrayList<>();
        texts.forEach((answer, text) -> answers.add(Tag.of("div", "answer " + outcome(answer))
                .holding(
                        Tag.of("dt")
                                .holding(
                                        Html.text(words.text("answer." + outcome(answer)) + " "),
                                        Tag.of("code").text(answer)),
                        Tag.of("dd").holding(Placeholders.mark(words.say(text))))));
        return Tag.of("dl", "answers").holding(answers);
    }

    private static String outcome(String answer) {
        return OUTCOMES.stream().filter(answer::startsWith).findFirst().orElse("other");
    }

    private Html citations(RuleEntry rule) {
        List<Html> items = new ArrayList<>();
        for (Edition<?> edition : kind.editions()) {
            Citation citation = rule.citations().get(edition.id());
            if (citation != null) {
                items.add(Html.of(
                        Book.link(Links.edition(programme.module(), edition.id()), words.say(edition.title())),
                        Html.text(words.text("colon")),
                        book.citation(citation)));
            }
        }
        return Html.of(Tag.of("p", "label").text(words.text("citation")), book.list(items));
    }
}
