package jp.chiikiryoku.tools.rulebook;

import java.util.ArrayList;
import java.util.List;

/**
 * A table in the making: a caption, heads of columns, and rows of which the first cell is the head.
 *
 * <p>On a narrow screen the style sheet lays the cells of a row below each other, each with the head of its column. The
 * roles say what they are even then.
 */
final class Table {

    private final String caption;
    private final String styleClass;
    private final List<String> heads;
    private final List<Html> rows = new ArrayList<>();
    private final List<Html> feet = new ArrayList<>();
    private boolean quiet;

    private Table(String caption, String styleClass, List<String> heads) {
        this.caption = caption;
        this.styleClass = styleClass;
        this.heads = List.copyOf(heads);
    }

    static Table of(String caption, String styleClass, List<String> heads) {
        return new Table(caption, styleClass, heads);
    }

    /** Right below a heading of the same words the caption is for those alone who do not see the page. */
    Table quietly() {
        quiet = true;
        return this;
    }

    Table row(Html... cells) {
        rows.add(newRow().holding(cells(cells)));
        return this;
    }

    /** A row that can be linked to. */
    Table row(String id, Html... cells) {
        rows.add(newRow().with("id", id).holding(cells(cells)));
        return this;
    }

    Table foot(Html... cells) {
        feet.add(newRow().holding(cells(cells)));
        return this;
    }

    /** A head over the rows that follow. */
    Table group(String title) {
        rows.add(newRow().with("class", "group")
                .holding(columnHead().with("colspan", heads.size()).text(title)));
        return this;
    }

    static Tag newRow() {
        return Tag.of("tr").with("role", "row");
    }

    static Tag columnHead() {
        return Tag.of("th").with("scope", "col").with("role", "columnheader");
    }

    static Tag rowHead() {
        return Tag.of("th").with("scope", "row").with("role", "rowheader");
    }

    static Tag cell() {
        return Tag.of("td").with("role", "cell");
    }

    private List<Html> cells(Html... cells) {
        List<Html> filled = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            Tag cell = i == 0 ? rowHead() : cell().with("data-head", heads.get(i));
            filled.add(cell.holding(cells[i]));
        }
        return filled;
    }

    /** The table in a frame that scrolls by itself, by keyboard too, where the screen is narrow. */
    Html html() {
        List<Html> head = heads.stream().map(title -> columnHead().text(title)).toList();
        return framed(caption, quiet, styleClass, newRow().holding(head), rows, feet);
    }

    static Html framed(String caption, boolean quiet, String styleClass, Html head, List<Html> rows, List<Html> feet) {
        List<Html> parts = new ArrayList<>();
        parts.add(
                quiet
                        ? Tag.of("caption").holding(Tag.of("span", "unseen").text(caption))
                        : Tag.of("caption").text(caption));
        parts.add(part("thead", List.of(head)));
        parts.add(part("tbody", rows));
        if (!feet.isEmpty()) {
            parts.add(part("tfoot", feet));
        }
        return scrolling(
                caption, Tag.of("table", styleClass).with("role", "table").holding(parts));
    }

    private static Html part(String name, List<Html> rows) {
        return Tag.of(name).with("role", "rowgroup").holding(rows);
    }

    static Html scrolling(String name, Html wide) {
        return Tag.of("div", "scroll")
                .with("role", "region")
                .with("tabindex", "0")
                .with("aria-label", name)
                .holding(wide);
    }
}
