package jp.chiikiryoku.tools.rulebook;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.catalogue.BudgetLine;
import jp.chiikiryoku.catalogue.KindEntry;
import jp.chiikiryoku.catalogue.ProgrammeEntry;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.Phrase;

/** One programme: its line of the budget, its kinds, its editions and how they differ. */
final class ProgrammePage {

    private final Book book;
    private final Words words;
    private final ProgrammeEntry programme;

    private ProgrammePage(Book book, ProgrammeEntry programme) {
        this.book = book;
        this.words = book.words();
        this.programme = programme;
    }

    static Page of(Book book, ProgrammeEntry programme) {
        return new ProgrammePage(book, programme).page();
    }

    private Page page() {
        Html body = Html.of(
                line(),
                book.heading("facts"),
                facts(),
                book.heading("kinds"),
                kinds(),
                book.heading("editions"),
                editions(),
                book.heading("comparisons"),
                comparisons());
        Page.Step own = book.step(programme);
        return new Page(own.name(), own.title(), List.of(book.index()), body);
    }

    private Html line() {
        BudgetLine line = programme.budgetLine();
        return Book.terms(
                book.term("module", Tag.of("code").text(programme.module())),
                book.term("chapter", Html.text(words.say(line.chapter()))),
                book.term("budget.measure", Html.text(words.say(line.numeral()) + " " + words.say(line.title()))),
                book.term("page-title", Html.text(words.say(line.pageTitle()))),
                book.term("is-new", book.yesOrNo(line.isNew())),
                book.term("novelties", novelties(line)),
                book.term(
                        "budget.exact",
                        Html.of(
                                Html.text(words.text(
                                                "value", "value", line.exact().value()) + " "),
                                book.citation(line.exact().citation()))),
                book.term(
                        "budget.printed",
                        Html.of(
                                Html.text(words.text(
                                                "budget.hundred-million",
                                                "value",
                                                line.printed().value()) + " "),
                                book.citation(line.printed().citation()))));
    }

    private Html novelties(BudgetLine line) {
        return book.list(line.novelties().stream()
                .map(novelty -> cited(novelty.title(), novelty.citation()))
                .toList());
    }

    private Html facts() {
        return book.list(book.catalogue().facts().stream()
                .filter(fact -> fact.budgetLine().equals(programme.budgetLine().number()))
                .map(fact -> cited(fact.text(), fact.citation()))
                .toList());
    }

    private Html cited(Phrase text, Citation citation) {
        return Html.of(Html.text(words.say(text) + " "), book.citation(citation));
    }

    private Html kinds() {
        Table table = Table.of(
                words.text("kinds"),
                "kinds",
                List.of(words.text("kind"), words.text("kind.name"), words.text("rules.count")));
        for (KindEntry kind : programme.kinds()) {
            table.row(
                    Book.link(Links.kind(kind.name()), words.say(kind.title())),
                    Tag.of("code").text(kind.name()),
                    Html.text(Integer.toString(kind.rules().size())));
        }
        return table.quietly().html();
    }

    private Html editions() {
        Table table = Table.of(
                words.text("editions"),
                "editions",
                List.of(words.text("edition"), words.text("period"), words.text("kinds")));
        for (Edition<?> edition : programme.editions()) {
            table.row(
                    book.link(programme, edition),
                    Html.of(
                            book.day(edition.inForceFrom().value()),
                            Html.text(words.text("to")),
                            book.day(edition.inForceUntil().value())),
                    Html.joined(words.text("comma"), served(edition)));
        }
        return table.quietly().html();
    }

    private List<Html> served(Edition<?> edition) {
        return programme.kinds().stream()
                .filter(kind -> edition.serves(kind.name()))
                .map(kind -> Book.link(Links.kind(kind.name()), words.say(kind.title())))
                .toList();
    }

    private Html comparisons() {
        List<Html> links = new ArrayList<>();
        for (ComparisonPage pair : ComparisonPage.all(book, programme)) {
            links.add(Book.link(pair.name(), pair.title()));
        }
        return book.list(links);
    }
}
