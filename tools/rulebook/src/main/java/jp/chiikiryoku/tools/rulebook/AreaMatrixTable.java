package jp.chiikiryoku.tools.rulebook;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.text.Texts;
import jp.chiikiryoku.kyoryokutai.edition.AreaCategory;
import jp.chiikiryoku.kyoryokutai.edition.AreaCondition;
import jp.chiikiryoku.kyoryokutai.edition.AreaMatrix;

/** The matrix of areas of 地域おこし協力隊 as its source prints it: destinations down, origins across. */
final class AreaMatrixTable {

    static final String ID = "area-matrix";

    private final Book book;
    private final Words words;
    private final Texts texts;

    AreaMatrixTable(Book book, Texts texts) {
        this.book = book;
        this.words = book.words();
        this.texts = texts;
    }

    Html html(Cited<AreaMatrix> matrix) {
        return Html.of(
                Tag.of("h2").with("id", ID).text(words.text("matrix")),
                book.paragraph("matrix.lead"),
                table(matrix.value()),
                legend(),
                Tag.of("p", "citation").holding(book.citation(matrix.citation())));
    }

    private Html table(AreaMatrix matrix) {
        List<Html> head = new ArrayList<>();
        head.add(Table.columnHead().text(words.text("matrix.corner")));
        for (AreaCategory origin : AreaCategory.values()) {
            head.add(Table.columnHead()
                    .holding(
                            Html.text(Integer.toString(origin.number())),
                            Tag.of("span", "unseen").text(" " + words.value(texts, origin))));
        }
        List<Html> rows = new ArrayList<>();
        for (AreaMatrix.Row row : matrix.rows()) {
            rows.add(Table.newRow().holding(cells(matrix, row.to())));
        }
        return Table.framed(words.text("matrix"), true, "matrix", Table.newRow().holding(head), rows, List.of());
    }

    private List<Html> cells(AreaMatrix matrix, AreaCategory to) {
        List<Html> cells = new ArrayList<>();
        cells.add(Table.rowHead().text(to.number() + " " + words.value(texts, to)));
        for (AreaCategory from : AreaCategory.values()) {
            cells.add(
                    Table.cell().text(String.valueOf(matrix.condition(from, to).symbol())));
        }
        return cells;
    }

    private Html legend() {
        List<Html> items = new ArrayList<>();
        for (AreaCondition condition : AreaCondition.values()) {
            items.add(Html.text(condition.symbol() + " " + words.value(texts, condition)));
        }
        return book.list(items);
    }
}
