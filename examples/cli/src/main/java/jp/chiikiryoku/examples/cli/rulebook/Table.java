package jp.chiikiryoku.examples.cli.rulebook;

import java.util.ArrayList;
import java.util.List;

/** A table in the making: a caption, heads of columns, and rows of which the first cell is the head. */
final class Table {

    private final String caption;
    private final String styleClass;
    private final List<String> heads = new ArrayList<>();
    private final List<Html> rows = new ArrayList<>();
    private final List<Html> feet = new ArrayList<>();

    private Table(String caption, String styleClass) {
        this.caption = caption;
        this.styleClass = styleClass;
    }

    static Table of(String caption, String styleClass, List<String> heads) {
        Table table = new Table(caption, styleClass);
        table.heads.addAll(heads);
        return table;
    }

    Table row(Html... cells) {
        return row(Tag.of("tr"), List.of(cells));
    }

    Table row(Tag line, List<Html> cells) {
        rows.add(line.holding(cells(cells)));
        return this;
    }

    Table foot(Html... cells) {
        feet.add(Tag.of("tr").holding(cells(List.of(cells))));
        return this;
    }

    /** A head over the rows that follow. */
    Table group(String title) {
        rows.add(Tag.of("tr", "group")
                .holding(Tag.of("th")
                        .with("scope", "col")
                        .with("colspan", heads.size())
                        .text(title)));
        return this;
    }

    private static List<Html> cells(List<Html> cells) {
        List<Html> filled = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Tag cell = i == 0 ? Tag.of("th").with("scope", "row") : Tag.of("td");
            filled.add(cell.holding(cells.get(i)));
        }
        return filled;
    }

    /** The table in a frame that scrolls by itself, by keyboard too, where the screen is narrow. */
    Html html() {
        List<Html> parts = new ArrayList<>();
        parts.add(Tag.of("caption").text(caption));
        parts.add(Tag.of("thead").holding(Tag.of("tr").holding(heads())));
        parts.add(Tag.of("tbody").holding(rows));
        if (!feet.isEmpty()) {
            parts.add(Tag.of("tfoot").holding(feet));
        }
        return scrolling(caption, Tag.of("table", styleClass).holding(parts));
    }

    static Html scrolling(String name, Html wide) {
        return Tag.of("div", "scroll")
                .with("role", "region")
                .with("tabindex", "0")
                .with("aria-label", name)
                .holding(wide);
    }

    private List<Html> heads() {
        return heads.stream()
                .map(head -> Tag.of("th").with("scope", "col").text(head))
                .toList();
    }
}
