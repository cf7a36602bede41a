package jp.chiikiryoku.tools.rulebook;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.catalogue.ProgrammeEntry;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.ParameterChange;
import jp.chiikiryoku.core.edition.RuleChange;
import jp.chiikiryoku.core.edition.SourceChanges;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** Two editions of one programme side by side: what differs, and what rests on a source of another authority. */
final class ComparisonPage {

    private final Book book;
    private final Words words;
    private final ProgrammeEntry programme;
    private final Edition<?> before;
    private final Edition<?> after;
    private final Figures figures;
    private final List<Parameter> known = new ArrayList<>();

    private ComparisonPage(Book book, ProgrammeEntry programme, Edition<?> before, Edition<?> after) {
        this.book = book;
        this.words = book.words();
        this.programme = programme;
        this.before = before;
        this.after = after;
        this.figures = EditionPage.figures(book, programme);
        known.addAll(Parameters.of(before));
        known.addAll(Parameters.of(after));
    }

    /** Every pair of editions, the one that stands first before the other. */
    static List<ComparisonPage> all(Book book, ProgrammeEntry programme) {
        List<ComparisonPage> pairs = new ArrayList<>();
        List<Edition<?>> editions = programme.editions();
        for (int i = 0; i < editions.size(); i++) {
            for (int j = i + 1; j < editions.size(); j++) {
                pairs.add(new ComparisonPage(book, programme, editions.get(i), editions.get(j)));
            }
        }
        return pairs;
    }

    String name() {
        return Links.comparison(programme.module(), before.id(), after.id());
    }

    String title() {
        return words.text("comparison.title", Facts.of("before", before.title(), "after", after.title()));
    }

    Page page() {
        List<ParameterChange> changes = programme.compare(before.id(), after.id());
        SourceChanges sources = programme.compareSources(before.id(), after.id());
        Html body = Html.of(
                Book.terms(
                        book.term("before", book.link(programme, before)),
                        book.term("after", book.link(programme, after))),
                Tag.of("p").text(words.text("comparison.count", counts(changes, sources))),
                changes.isEmpty() ? Html.NOTHING : values(changes),
                sources.parameters().isEmpty() ? Html.NOTHING : sources(sources.parameters()),
                sources.rules().isEmpty() ? Html.NOTHING : rules(sources.rules()));
        return new Page(name(), title(), List.of(book.index(), book.step(programme)), body);
    }

    private static Facts counts(List<ParameterChange> changes, SourceChanges sources) {
        return Facts.of(
                "count",
                changes.size(),
                "parameters",
                sources.parameters().size(),
                "rules",
                sources.rules().size());
    }

    private Html values(List<ParameterChange> changes) {
        Table table = Table.of(
                words.text("comparison.caption"),
                "comparison",
                List.of(words.text("parameter"), words.text("before"), words.text("after")));
        for (ParameterChange change : changes) {
            table.row(
                    figures.name(change.parameter(), known),
                    side(change.parameter(), change.before()),
                    side(change.parameter(), change.after()));
        }
        return table.html();
    }

    private Html sources(List<ParameterChange> changes) {
        Table table = sourceTable("comparison.sources", "comparison-sources", "parameter");
        for (ParameterChange change : changes) {
            table.row(
                    figures.name(change.parameter(), known),
                    Html.text(words.text("weight." + change.weight())),
                    side(change.parameter(), change.before()),
                    side(change.parameter(), change.after()));
        }
        return table.html();
    }

    private Html rules(List<RuleChange> changes) {
        RuleNames names = new RuleNames(words, programme);
        Table table = sourceTable("comparison.rules", "comparison-rules", "rule");
        for (RuleChange change : changes) {
            table.row(
                    names.of(change.rule()),
                    Html.text(words.text("weight." + change.weight())),
                    book.citation(change.before()),
                    book.citation(change.after()));
        }
        return table.html();
    }

    private Table sourceTable(String caption, String styleClass, String head) {
        return Table.of(
                words.text(caption),
                styleClass,
                List.of(words.text(head), words.text("weight"), words.text("before"), words.text("after")));
    }

    private Html side(Pointer pointer, @Nullable Cited<?> value) {
        if (value == null) {
            return Tag.of("span", "absent").text(words.text("absent"));
        }
        if (value instanceof Cited.Open<?> open) {
            return Html.of(open.readings().stream()
                    .map(reading -> side(pointer, reading.value(), reading.citation()))
                    .toArray(Html[]::new));
        }
        return side(pointer, value.value(), value.citation());
    }

    private Html side(Pointer pointer, Object value, Citation citation) {
        return Html.of(
                Tag.of("p", "value").holding(figures.value(key(pointer), value)),
                Tag.of("p", "citation").holding(book.citation(citation)));
    }

    private String key(Pointer pointer) {
        return known.stream()
                .filter(parameter -> parameter.pointer().equals(pointer))
                .findFirst()
                .map(parameter -> parameter.key(programme.module()))
                .orElse(pointer.toString());
    }
}
