package jp.chiikiryoku.tools.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.edition.FundingTiers;
import jp.chiikiryoku.local10000.edition.Local10000Parameters.Tier;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PlotsTest {

    @Test
    void an_axis_ends_at_a_round_number() {
        assertThat(Scale.holding(7_200, 200)).isEqualTo(new Scale(2_000, 8_000, 200));
        assertThat(Scale.holding(15, 200)).isEqualTo(new Scale(5, 15, 200));
        assertThat(Scale.holding(6, 200)).isEqualTo(new Scale(1, 6, 200));
        assertThat(Scale.holding(7, 200)).isEqualTo(new Scale(2, 8, 200));
        assertThat(Scale.holding(0, 200)).isEqualTo(new Scale(1, 1, 200));
    }

    @Test
    void an_axis_is_marked_from_zero_to_its_end() {
        Scale scale = new Scale(2_000, 8_000, 200);
        assertThat(scale.marks()).containsExactly(0L, 2_000L, 4_000L, 6_000L, 8_000L);
        assertThat(scale.at(0)).isZero();
        assertThat(scale.at(2_000)).isEqualTo(50);
        assertThat(scale.at(8_000)).isEqualTo(200);
    }

    @Test
    void the_line_bends_where_a_tier_begins_to_carry_more_and_where_its_cap_is_reached() {
        assertThat(TierPlot.points(tiers("r6-supplementary")))
                .containsExactly(
                        point(0, 0),
                        point(25_000_000, 25_000_000),
                        point(37_500_000, 25_000_000),
                        point(52_500_000, 35_000_000),
                        point(70_000_000, 35_000_000),
                        point(100_000_000, 50_000_000));
        assertThat(TierPlot.points(tiers("r8-draft")))
                .containsExactly(
                        point(0, 0),
                        point(30_000_000, 30_000_000),
                        point(60_000_000, 30_000_000),
                        point(100_000_000, 50_000_000),
                        point(200_000_000, 50_000_000),
                        point(220_000_000, 55_000_000));
    }

    @Test
    void between_two_bends_the_line_is_that_of_the_rules() {
        for (String edition : List.of("r6-supplementary", "r8-draft")) {
            FundingTiers rules = FundingTiers.of(tiers(edition));
            List<TierPlot.Point> points = TierPlot.points(tiers(edition));
            for (int i = 1; i < points.size(); i++) {
                TierPlot.Point from = points.get(i - 1);
                TierPlot.Point to = points.get(i);
                for (long finance = from.finance().value();
                        finance <= to.finance().value();
                        finance += 100_000) {
                    long width = to.finance().value() - from.finance().value();
                    long rise = to.publicMoney().value() - from.publicMoney().value();
                    long expected = from.publicMoney().value()
                            + (finance - from.finance().value()) * rise / width;
                    assertThat(rules.maximumPublicMoney(Yen.of(finance))).isEqualTo(Yen.of(expected));
                }
            }
        }
    }

    @Test
    void the_caps_are_labelled_in_ten_thousand_yen() {
        assertThat(texts("edition-local10000-r6-supplementary.html"))
                .contains("上限2,500万円", "上限3,500万円", "上限5,000万円", "融資額または出資額（万円）", "10,000");
        assertThat(texts("en/edition-local10000-r8-draft.html"))
                .contains("cap 3,000", "cap 5,000", "cap 5,500", "loan or equity (万円 = 10,000 yen)", "20,000");
    }

    @Test
    void bars_are_as_high_as_their_numbers() {
        BarPlot plot =
                new BarPlot("p", "title <", "件", List.of(new BarPlot.Bar("4月", 5), new BarPlot.Bar("5月", 0)), 10);
        Document read = Site.parse("plot", plot.html().toString().getBytes(UTF_8));
        assertThat(Site.elements(read, "rect"))
                .extracting(bar -> bar.getAttribute("height"))
                .containsExactly("100", "0");
        assertThat(Site.byId(read, "p-title").getTextContent()).isEqualTo("title <");
        assertThat(Site.byId(read, "p-desc").getTextContent()).isEqualTo("4月 5, 5月 0");
    }

    @Test
    void every_coordinate_is_a_whole_number() {
        Site.SHIPPED.forEachPage(page -> Site.elements(page, "svg")
                .forEach(plot -> List.of("line", "rect", "text", "circle", "polyline")
                        .forEach(name -> Site.elements(plot, name)
                                .forEach(shape -> List.of("x", "y", "x1", "y1", "height", "cx", "points")
                                        .forEach(each -> assertThat(shape.getAttribute(each))
                                                .doesNotContain("."))))));
    }

    private static List<Tier> tiers(String edition) {
        return Local10000.editions()
                .get(edition)
                .settlements()
                .get(0)
                .parameters()
                .tiers();
    }

    private static TierPlot.Point point(long finance, long publicMoney) {
        return new TierPlot.Point(Yen.of(finance), Yen.of(publicMoney));
    }

    private static List<String> texts(String page) {
        return Site.elements(Site.SHIPPED.page(page), "text").stream()
                .map(Element::getTextContent)
                .toList();
    }
}
