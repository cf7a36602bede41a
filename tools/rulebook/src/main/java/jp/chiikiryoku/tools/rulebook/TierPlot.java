package jp.chiikiryoku.tools.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.local10000.edition.FundingTiers;
import jp.chiikiryoku.local10000.edition.Local10000Parameters.Tier;

/** The greatest public money by the loan or equity, as the tiers of an edition of ローカル10,000プロジェクト give it. */
final class TierPlot {

    private static final int LEFT = 72;
    private static final int TOP = 40;
    private static final int HEIGHT = 280;
    private static final int LENGTH = Plots.WIDTH - LEFT - 24;
    private static final int BOTTOM = TOP + HEIGHT;
    private static final int BELOW = 56;
    private static final int GAP = 8;
    private static final int LABEL_DOWN = 22;
    private static final int UNIT_DOWN = 46;
    private static final int MIDDLE_OF_TEXT = 4;
    private static final int RADIUS = 4;

    private static final long UNIT = 10_000;

    // The last cap is drawn on by this part of the axis, so that it is seen to end the rise.
    private static final long PART = 10;

    private final Words words;
    private final String id;
    private final String title;
    private final List<Point> points;
    private final Scale across;
    private final Scale up;

    /**
     * Makes a plot.
     *
     * @param id what the page calls it
     * @param title what a reader calls it
     */
    TierPlot(Words words, String id, String title, List<Tier> tiers) {
        this.words = words;
        this.id = id;
        this.title = title;
        this.points = points(tiers);
        Point last = points.get(points.size() - 1);
        this.across = Scale.holding(last.finance().value() + last.finance().value() / PART, LENGTH);
        this.up = Scale.holding(last.publicMoney().value(), HEIGHT);
    }

    /**
     * Where the line bends.
     *
     * @param finance the loan or equity in yen
     * @param publicMoney the greatest public money that it supports, in yen
     */
    record Point(Yen finance, Yen publicMoney) {}

    /** From zero on: where each tier begins to carry more than the one below, and where its cap is reached. */
    static List<Point> points(List<Tier> tiers) {
        FundingTiers supported = FundingTiers.of(tiers);
        List<Yen> bends = new ArrayList<>();
        Yen below = Yen.ZERO;
        for (Tier tier : tiers) {
            Yen cap = tier.cap().value();
            if (!cap.isGreaterThan(below)) {
                continue;
            }
            bends.add(tier.ratio().value().times(below).roundedUp());
            bends.add(tier.ratio().value().times(cap).roundedUp());
            below = cap;
        }
        return bends.stream()
                .map(finance -> new Point(finance, supported.maximumPublicMoney(finance)))
                .toList();
    }

    Html html() {
        return Plots.figure(title, drawing(), table());
    }

    private Html drawing() {
        List<Html> parts = new ArrayList<>();
        parts.add(Plots.label("unit", 0, TOP - LABEL_DOWN, words.text("tiers.up")));
        parts.add(Plots.label("unit end", LEFT + LENGTH, BOTTOM + UNIT_DOWN, words.text("tiers.across")));
        parts.addAll(marks());
        parts.add(Tag.of("polyline", "curve").with("points", curve()).alone());
        // Of the two bends of each tier the second is its cap.
        for (int i = 1; i < points.size(); i += 2) {
            parts.addAll(corner(points.get(i)));
        }
        return Plots.drawing(id, BOTTOM + BELOW, title, description(), parts);
    }

    private List<Html> marks() {
        List<Html> marks = new ArrayList<>();
        for (long mark : up.marks()) {
            int y = BOTTOM - up.at(mark);
            marks.add(Plots.line("grid", LEFT, y, LEFT + LENGTH, y));
            marks.add(Plots.label("y", LEFT - GAP, y + MIDDLE_OF_TEXT, Plots.digits(mark / UNIT)));
        }
        for (long mark : across.marks()) {
            int x = LEFT + across.at(mark);
            marks.add(Plots.line("grid", x, TOP, x, BOTTOM));
            marks.add(Plots.label("x", x, BOTTOM + LABEL_DOWN, Plots.digits(mark / UNIT)));
        }
        return marks;
    }

    private String curve() {
        String bends = points.stream().map(point -> x(point) + "," + y(point)).collect(Collectors.joining(" "));
        return bends + " " + (LEFT + LENGTH) + "," + y(points.get(points.size() - 1));
    }

    private List<Html> corner(Point point) {
        return List.of(
                Tag.of("circle", "corner")
                        .with("cx", x(point))
                        .with("cy", y(point))
                        .with("r", RADIUS)
                        .alone(),
                Plots.label(
                        "x cap",
                        x(point),
                        y(point) - GAP,
                        words.text("tiers.cap", "value", point.publicMoney().value() / UNIT)));
    }

    private int x(Point point) {
        return LEFT + across.at(point.finance().value());
    }

    private int y(Point point) {
        return BOTTOM - up.at(point.publicMoney().value());
    }

    private String description() {
        return points.stream()
                .map(point -> words.text(
                        "tiers.point", Facts.of("finance", point.finance(), "publicMoney", point.publicMoney())))
                .collect(Collectors.joining(words.text("separator")));
    }

    private Html table() {
        Table table = Table.of(title, "narrow", List.of(words.text("tiers.finance"), words.text("tiers.public-money")));
        for (Point point : points) {
            table.row(number(point.finance()), number(point.publicMoney()));
        }
        return table.quietly().html();
    }

    private Html number(Yen amount) {
        return Tag.of("span", "number").text(words.text("value", "value", amount));
    }
}
