package jp.chiikiryoku.tools.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Bars of whole numbers side by side.
 *
 * @param id the id of the drawing
 * @param title what it shows
 * @param unit what is counted
 * @param bars the bars
 * @param most the greatest number that the axis must hold, so that plots can be laid side by side
 */
record BarPlot(String id, String title, String unit, List<Bar> bars, long most) {

    private static final int LEFT = 64;
    private static final int TOP = 36;
    private static final int HEIGHT = 200;
    private static final int BOTTOM = TOP + HEIGHT;
    private static final int BELOW = 32;
    private static final int GAP = 6;
    private static final int LABEL_DOWN = 20;
    private static final int LABEL_UP = 6;
    private static final int MIDDLE_OF_TEXT = 4;

    // Few bars stay as narrow as twelve would be.
    private static final int LEAST_PLACES = 12;

    BarPlot {
        bars = List.copyOf(bars);
    }

    /**
     * One bar.
     *
     * @param name what stands below it
     * @param value how high it is
     */
    record Bar(String name, long value) {}

    Html html() {
        Scale scale = Scale.holding(most, HEIGHT);
        List<Html> parts = new ArrayList<>();
        parts.add(Plots.label("unit", 0, TOP - LABEL_DOWN, unit));
        for (long mark : scale.marks()) {
            int y = BOTTOM - scale.at(mark);
            parts.add(Plots.line("grid", LEFT, y, Plots.WIDTH, y));
            parts.add(Plots.label("y", LEFT - GAP, y + MIDDLE_OF_TEXT, Plots.digits(mark)));
        }
        int width = (Plots.WIDTH - LEFT) / Math.max(LEAST_PLACES, bars.size());
        for (int i = 0; i < bars.size(); i++) {
            parts.addAll(bar(bars.get(i), LEFT + i * width, width, scale));
        }
        return Plots.drawing(id, BOTTOM + BELOW, title, description(), parts);
    }

    private static List<Html> bar(Bar bar, int x, int width, Scale scale) {
        int height = scale.at(bar.value());
        int middle = x + width / 2;
        Html shape = Tag.of("rect", "bar")
                .with("x", x + GAP)
                .with("y", BOTTOM - height)
                .with("width", width - 2 * GAP)
                .with("height", height)
                .alone();
        return List.of(
                shape,
                Plots.label("x", middle, BOTTOM - height - LABEL_UP, Plots.digits(bar.value())),
                Plots.label("x", middle, BOTTOM + LABEL_DOWN, bar.name()));
    }

    private String description() {
        return bars.stream()
                .map(bar -> bar.name() + " " + Plots.digits(bar.value()))
                .collect(Collectors.joining(", "));
    }
}
