package jp.chiikiryoku.tools.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.chiikiryoku.catalogue.Budget;
import jp.chiikiryoku.catalogue.BudgetLine;
import jp.chiikiryoku.catalogue.MonthlySeries;
import jp.chiikiryoku.catalogue.ProgrammeEntry;
import jp.chiikiryoku.catalogue.UnlabelledSeries;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.text.Facts;

/** The index: programmes, budget, monthly series, what is left out. */
final class IndexPage {

    private final Book book;
    private final Words words;

    private IndexPage(Book book) {
        this.book = book;
        this.words = book.words();
    }

    static Page of(Book book) {
        return new IndexPage(book).page();
    }

    private Page page() {
        Html body = Html.of(
                Tag.of("p", "lead").text(words.text("index.lead")),
                book.heading("programmes"),
                programmes(),
                book.heading("budget"),
                budget(),
                book.heading("series"),
                series(),
                book.heading("left-out"),
                book.phrases(book.catalogue().leftOut()));
        return new Page(Links.INDEX, words.text("site"), List.of(), body);
    }

    private Html programmes() {
        List<Html> items = new ArrayList<>();
        for (ProgrammeEntry programme : book.catalogue().programmes()) {
            items.add(Tag.of("li", "card").holding(programme(programme)));
        }
        return Tag.of("ul", "cards").holding(items);
    }

    private Html programme(ProgrammeEntry programme) {
        BudgetLine line = programme.budgetLine();
        return Html.of(
                Tag.of("p", "chapter").text(words.say(line.chapter())),
                Tag.of("h3")
                        .holding(
                                Html.text(words.say(line.numeral()) + " "),
                                Book.link(Links.programme(programme.module()), words.say(programme.name())),
                                mark(line)),
                Tag.of("p").text(words.say(line.title())),
                Book.terms(
                        book.term("kinds", Html.joined(words.text("comma"), kinds(programme))),
                        book.term("editions", Html.joined(words.text("comma"), editions(programme)))));
    }

    private List<Html> kinds(ProgrammeEntry programme) {
        return programme.kinds().stream()
                .map(kind -> Book.link(Links.kind(kind.name()), words.say(kind.title())))
                .toList();
    }

    private List<Html> editions(ProgrammeEntry programme) {
        return programme.editions().stream()
                .map(edition -> book.link(programme, edition))
                .toList();
    }

    private Html mark(BudgetLine line) {
        return line.isNew() ? Html.of(Html.text(" "), Tag.of("span", "mark").text(words.text("new"))) : Html.NOTHING;
    }

    private Html budget() {
        Budget budget = book.catalogue().budget();
        Table table = Table.of(
                words.say(budget.title()),
                "budget",
                List.of(
                        words.text("budget.measure"),
                        words.text("budget.exact"),
                        words.text("budget.printed"),
                        words.text("citation")));
        String chapter = "";
        for (BudgetLine line : budget.lines()) {
            String own = words.say(line.chapter());
            if (!own.equals(chapter)) {
                table.group(own);
                chapter = own;
            }
            table.row(
                    Html.of(Html.text(words.say(line.numeral()) + " " + words.say(line.title())), mark(line)),
                    number(yen(line.exact().value())),
                    Html.text(printed(line.printed())),
                    citations(line));
        }
        table.foot(
                Html.text(words.text("total")),
                number(yen(budget.exactTotal())),
                Html.text(printed(budget.printedTotal())),
                book.citation(budget.printedTotal().citation()));
        return Html.of(table.html(), Tag.of("p").text(words.say(budget.explanation())));
    }

    private Html citations(BudgetLine line) {
        return Html.of(
                Tag.of("p").holding(book.citation(line.exact().citation())),
                Tag.of("p").holding(book.citation(line.printed().citation())));
    }

    private String yen(Object amount) {
        return words.text("value", "value", amount);
    }

    private String printed(Cited<BigDecimal> printed) {
        return words.text("budget.hundred-million", "value", printed.value());
    }

    private static Html number(String text) {
        return Tag.of("span", "number").text(text);
    }

    private Html series() {
        List<Html> parts = new ArrayList<>();
        List<MonthlySeries> all = book.catalogue().monthlySeries();
        long most = all.stream()
                .flatMap(series -> series.months().stream())
                .mapToLong(MonthlySeries.Month::count)
                .max()
                .orElse(0);
        for (int i = 0; i < all.size(); i++) {
            parts.add(series(all.get(i), Links.figure("series", i + 1), most));
        }
        book.catalogue().unlabelledSeries().forEach(series -> parts.add(unlabelled(series)));
        return Html.of(parts);
    }

    private Html unlabelled(UnlabelledSeries series) {
        String counts = series.counts().stream().map(String::valueOf).collect(Collectors.joining(words.text("comma")));
        return Tag.of("section")
                .holding(
                        Tag.of("h3").text(words.say(series.title())),
                        Tag.of("p").text(counts),
                        Tag.of("p").text(words.say(series.caveat())),
                        Tag.of("p", "citation").holding(book.citation(series.citation())));
    }

    private Html series(MonthlySeries series, String id, long most) {
        String title = words.text(
                "series.title",
                Facts.of(
                        "title",
                        series.title(),
                        "year",
                        series.fiscalYear(),
                        "calendar",
                        series.fiscalYear().year()));
        List<BarPlot.Bar> bars = new ArrayList<>();
        Table table = Table.of(
                title, "narrow", List.of(words.text("month"), words.text("count"), words.text("running-total")));
        for (MonthlySeries.Entry entry : series.entries()) {
            String name = words.text("month." + entry.month().getMonthValue());
            bars.add(new BarPlot.Bar(name, entry.count()));
            table.row(
                    Html.text(name),
                    number(Integer.toString(entry.count())),
                    number(Integer.toString(entry.runningTotal())));
        }
        Html plot = new BarPlot(id, title, words.text("series.unit"), bars, most).html();
        return Tag.of("section")
                .holding(
                        Plots.figure(title, plot, Html.NOTHING),
                        table.quietly().html(),
                        Tag.of("p", "citation").holding(book.citation(series.citation())));
    }
}
