package jp.chiikiryoku.tools.rulebook;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.money.Digits;

/** What plots share: the frame of a drawing that is named for those who do not see it, lines and texts. */
final class Plots {

    static final int WIDTH = 640;

    private Plots() {}

    static Html drawing(String id, int height, String title, String description, List<Html> parts) {
        List<Html> all = new ArrayList<>();
        all.add(Tag.of("title").with("id", id + "-title").text(title));
        all.add(Tag.of("desc").with("id", id + "-desc").text(description));
        all.addAll(parts);
        return Tag.of("svg")
                .with("id", id)
                .with("viewBox", "0 0 " + WIDTH + " " + height)
                .with("role", "img")
                .with("aria-labelledby", id + "-title " + id + "-desc")
                .holding(all);
    }

    static Html figure(String caption, Html drawing, Html below) {
        return Tag.of("figure").holding(Tag.of("figcaption").text(caption), Table.scrolling(caption, drawing), below);
    }

    static Html line(String styleClass, int x1, int y1, int x2, int y2) {
        return Tag.of("line", styleClass)
                .with("x1", x1)
                .with("y1", y1)
                .with("x2", x2)
                .with("y2", y2)
                .alone();
    }

    static Html label(String styleClass, int x, int y, String text) {
        return Tag.of("text", styleClass).with("x", x).with("y", y).text(text);
    }

    static String digits(long number) {
        return Digits.append(number, new StringBuilder()).toString();
    }
}
