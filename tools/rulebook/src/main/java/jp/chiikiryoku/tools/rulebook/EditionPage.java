package jp.chiikiryoku.tools.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.chiikiryoku.catalogue.ProgrammeEntry;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.SourceDocument;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiParameters;
import jp.chiikiryoku.local10000.edition.Local10000Parameters;
import jp.chiikiryoku.local10000.edition.Local10000Parameters.Tier;

/** One edition: when it applies, every parameter and every rule with its citation, sources, what is not judged. */
final class EditionPage {

    private final Book book;
    private final Words words;
    private final ProgrammeEntry programme;
    private final Edition<?> edition;
    private final Figures figures;

    private EditionPage(Book book, ProgrammeEntry programme, Edition<?> edition) {
        this.book = book;
        this.words = book.words();
        this.programme = programme;
        this.edition = edition;
        this.figures = figures(book, programme);
    }

    static Page of(Book book, ProgrammeEntry programme, Edition<?> edition) {
        return new EditionPage(book, programme, edition).page();
    }

    // The kinds of a programme share its texts, but one of matching has its own on top.
    static Figures figures(Book book, ProgrammeEntry programme) {
        return new Figures(
                book, programme.module(), programme.kinds().get(0).kind().texts());
    }

    private Page page() {
        Html body = Html.of(
                facts(),
                book.heading("parameters"),
                parameters(),
                openParameters(),
                plots(),
                book.heading("rules"),
                rules(),
                book.heading("sources"),
                sources(),
                book.heading("remarks"),
                book.phrases(edition.remarks()),
                book.heading("not-encoded"),
                book.paragraph("not-encoded.lead"),
                book.phrases(edition.notEncoded()));
        String title = words.text("edition.title", Facts.of("programme", programme.name(), "edition", edition.title()));
        return new Page(
                Links.edition(programme.module(), edition.id()),
                title,
                List.of(book.index(), book.step(programme)),
                body);
    }

    private Html facts() {
        return Book.terms(
                book.term("edition.id", Tag.of("code").text(edition.id())),
                book.term("is-draft", book.yesOrNo(edition.draft())),
                book.term("in-force-from", day(edition.inForceFrom())),
                book.term("in-force-until", day(edition.inForceUntil())),
                book.term(
                        "fiscal-years",
                        Html.joined(
                                words.text("comma"),
                                edition.fiscalYears().stream().map(this::year).toList())),
                book.term("kinds", Html.joined(words.text("comma"), kinds())),
                book.term("known-from", knownFrom()),
                book.term("checked-on", book.day(edition.checkedOn())),
                book.term("recheck-by", book.day(edition.recheckBy())));
    }

    private Html knownFrom() {
        LocalDate day = edition.knownFrom();
        return day == null ? Html.text(words.text("known-from.not-stated")) : book.day(day);
    }

    private Html day(Cited<LocalDate> day) {
        return Html.of(book.day(day.value()), Html.text(" "), book.citation(day.citation()));
    }

    private Html year(FiscalYear year) {
        return Html.text(words.text("value", "value", year));
    }

    private List<Html> kinds() {
        return programme.kinds().stream()
                .filter(kind -> edition.serves(kind.name()))
                .map(kind -> Book.link(Links.kind(kind.name()), words.say(kind.title())))
                .toList();
    }

    private Html parameters() {
        Table table = Table.of(
                words.text("parameters"),
                "parameters",
                List.of(words.text("parameter"), words.text("value-head"), words.text("citation")));
        String group = "";
        for (Parameter parameter : Parameters.of(edition)) {
            String own = parameter.groupKey(programme.module());
            if (!own.equals(group) && words.has(own)) {
                table.group(words.text(own));
            }
            group = own;
            table.row(
                    Links.parameter(parameter.pointer()),
                    figures.name(parameter),
                    figures.value(parameter),
                    book.citation(parameter.citation()));
        }
        return table.quietly().html();
    }

    /** What the sources leave open, each with its readings; nothing where every value is settled. */
    private Html openParameters() {
        List<Parameter> readings =
                Parameters.of(edition).stream().filter(Parameter::isReading).toList();
        if (readings.isEmpty()) {
            return Html.NOTHING;
        }
        Table table = Table.of(
                words.text("open-parameters"),
                "open-parameters",
                List.of(words.text("parameter"), words.text("reading"), words.text("citation")));
        for (Parameter reading : readings) {
            table.row(figures.name(reading), figures.value(reading), book.citation(reading.citation()));
        }
        return Html.of(
                book.heading("open-parameters"),
                book.paragraph("open-parameters.lead"),
                table.quietly().html());
    }

    /** One for each reading of an open tier. */
    private Html tierPlots() {
        List<List<Tier>> readings = edition.settlements().stream()
                .map(settled -> ((Local10000Parameters) settled.parameters()).tiers())
                .distinct()
                .toList();
        List<Html> plots = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            String title = readings.size() == 1
                    ? words.text("tiers.title")
                    : words.text("tiers.title-reading", "number", i + 1);
            plots.add(new TierPlot(words, i == 0 ? "tiers" : "tiers-" + (i + 1), title, readings.get(i)).html());
        }
        return Html.of(plots.toArray(Html[]::new));
    }

    private Html plots() {
        if (edition.parameters() instanceof Local10000Parameters) {
            return tierPlots();
        }
        if (edition.parameters() instanceof KyoryokutaiParameters parameters) {
            return Html.of(
                    parameters.placement() == null
                            ? Html.NOTHING
                            : new AreaMatrixTable(book, figures.texts())
                                    .html(parameters.placement().areaMatrix()),
                    parameters.statistics() == null
                            ? Html.NOTHING
                            : new StatisticsPlots(book).html(parameters.statistics()));
        }
        return Html.NOTHING;
    }

    private Html rules() {
        RuleNames names = new RuleNames(words, programme);
        Table table = Table.of(words.text("rules"), "rules", List.of(words.text("rule"), words.text("citation")));
        edition.rules().forEach((id, citation) -> table.row(names.of(id), book.citation(citation)));
        return table.quietly().html();
    }

    private Html sources() {
        Set<String> ids = new LinkedHashSet<>();
        edition.sources().stream().map(SourceDocument::id).forEach(ids::add);
        edition.citations().values().stream().map(Citation::source).forEach(ids::add);
        List<Html> links = new ArrayList<>();
        for (String id : ids) {
            links.add(Html.of(
                    Book.link(Links.source(id), words.say(book.sources().get(id).title())),
                    Html.text(" "),
                    Tag.of("code").text(id)));
        }
        return book.list(links);
    }
}
