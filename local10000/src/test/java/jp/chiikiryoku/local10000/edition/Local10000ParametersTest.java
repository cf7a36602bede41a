package jp.chiikiryoku.local10000.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.OpenParameter;
import jp.chiikiryoku.core.edition.Reading;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Rounding;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.edition.Local10000Parameters.BudgetFact;
import jp.chiikiryoku.local10000.edition.Local10000Parameters.Tier;
import org.junit.jupiter.api.Test;

/** The shipped editions hold what their sources say. */
class Local10000ParametersTest {

    private static final Edition<Local10000Parameters> R6 =
            Local10000.editions().get("r6-supplementary");
    private static final Edition<Local10000Parameters> R8 =
            Local10000.editions().get("r8-draft");

    @Test
    void the_supplementary_budget_is_in_force_from_the_call_to_the_end_of_the_next_year() {
        // PRESS 2024-12-18, MUNICIPAL-ORDINANCES 2026-03-31
        assertThat(R6.inForceFrom().value()).isEqualTo("2024-12-18");
        assertThat(R6.inForceFrom().citation().authority()).isEqualTo(Authority.PRESS);
        assertThat(R6.inForceUntil().value()).isEqualTo("2026-03-31");
        assertThat(R6.inForceUntil().citation().authority()).isEqualTo(Authority.MUNICIPALITY);
        assertThat(R6.fiscalYears()).containsExactly(FiscalYear.of(2024), FiscalYear.of(2025));
        assertThat(R6.draft()).isFalse();
    }

    @Test
    void the_budget_is_told_with_its_source() {
        // MIC-R6-SUPPLEMENTARY: 2,110百万円 (等), 当初 600百万円の内数
        assertThat(R6.parameters().budget())
                .extracting(fact -> fact.amount().value())
                .containsExactly(Yen.of(2_110_000_000L), Yen.of(600_000_000L));
        assertThat(R6.parameters().budget())
                .extracting(fact -> fact.amount().citation().source())
                .containsOnly("MIC-R6-SUPPLEMENTARY");
        assertThat(R6.parameters().budget())
                .extracting(BudgetFact::title)
                .extracting(title -> title.in(Language.JA))
                .allMatch(title -> title.contains("等") || title.contains("内数"));
    }

    @Test
    void every_parameter_of_the_supplementary_budget_is_that_of_the_source() {
        assertThat(values(R6))
                .isEqualTo(Map.ofEntries(
                        Map.entry("/tiers/0/ratio", "1"),
                        Map.entry("/tiers/0/cap", "25,000,000円"),
                        Map.entry("/tiers/1/ratio", "3/2"),
                        Map.entry("/tiers/1/cap", "35,000,000円"),
                        Map.entry("/tiers/2/ratio", "2"),
                        Map.entry("/tiers/2/cap", "50,000,000円"),
                        Map.entry("/baseRate", "1/2"),
                        Map.entry("/weakFinanceRates/0/below", "0.25"),
                        Map.entry("/weakFinanceRates/0/rate", "3/4"),
                        Map.entry("/weakFinanceRates/1/below", "0.5"),
                        Map.entry("/weakFinanceRates/1/rate", "2/3"),
                        Map.entry("/priorityRates/DIGITAL", "3/4"),
                        Map.entry("/priorityRates/DECARBONISATION", "3/4"),
                        Map.entry("/priorityRates/WOMEN_AND_YOUTH", "3/4"),
                        Map.entry("/grantAssets", "ALLOWED")));
    }

    // Every parameter by its place, read without the library's own walk.
    private static Map<String, String> values(Edition<Local10000Parameters> edition) {
        Local10000Parameters parameters = edition.parameters();
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < parameters.tiers().size(); i++) {
            values.put(
                    "/tiers/" + i + "/ratio",
                    parameters.tiers().get(i).ratio().value().toString());
            values.put(
                    "/tiers/" + i + "/cap",
                    parameters.tiers().get(i).cap().value().toString());
        }
        for (int i = 0; i < parameters.weakFinanceRates().size(); i++) {
            values.put(
                    "/weakFinanceRates/" + i + "/below",
                    parameters.weakFinanceRates().get(i).below().value().toPlainString());
            values.put(
                    "/weakFinanceRates/" + i + "/rate",
                    parameters.weakFinanceRates().get(i).rate().value().toString());
        }
        parameters
                .priorityRates()
                .forEach(each -> values.put(
                        "/priorityRates/" + each.field(), each.rate().value().toString()));
        values.put("/grantAssets", parameters.grantAssetSecurity().name());
        values.put("/baseRate", parameters.baseRate().value().toString());
        return values;
    }

    @Test
    void the_index_thresholds_rest_on_the_older_page() {
        R6.parameters().weakFinanceRates().forEach(each -> {
            assertThat(each.below().citation().source()).isEqualTo("MIC-LOCAL10000-PAGE");
            assertThat(each.rate().citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
        });
    }

    private static OpenParameter open(Edition<?> edition, String pointer) {
        return edition.openParameters().stream()
                .filter(parameter -> parameter.parameter().toString().equals(pointer))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_rounding_of_the_share_is_open_between_a_thousand_yen_and_one() {
        for (Edition<Local10000Parameters> edition : List.of(R6, R8)) {
            OpenParameter rounding = open(edition, "/shareRounding");
            assertThat(rounding.readings())
                    .extracting(Reading::value)
                    .isEqualTo(List.of(
                            Rounding.of(Rounding.Mode.DOWN, Yen.of(1_000)),
                            Rounding.of(Rounding.Mode.DOWN, Yen.of(1))));
            // MUNICIPAL-ORDINANCES: 千円未満切捨て; AUDIT-L10K-H29: 66,485,992円
            assertThat(rounding.readings())
                    .extracting(reading -> reading.citation().source() + " "
                            + reading.citation().authority())
                    .containsExactly("MUNICIPAL-ORDINANCES ASSUMPTION", "AUDIT-L10K-H29 ASSUMPTION");
        }
    }

    @Test
    void the_draft_is_shipped_as_a_draft() {
        // MOF-R8-DRAFT: 2026-04-01 to 2027-03-31
        assertThat(R8.inForceFrom().value()).isEqualTo("2026-04-01");
        assertThat(R8.inForceUntil().value()).isEqualTo("2027-03-31");
        assertThat(R8.draft()).isTrue();
        assertThat(R8.fiscalYears()).containsExactly(FiscalYear.of(2026));
        assertThat(R8.settlements())
                .allSatisfy(settled -> assertThat(settled.parameters().tiers())
                        .extracting(tier -> tier.cap().citation().authority())
                        .containsExactly(
                                Authority.MINISTRY, Authority.ASSUMPTION, Authority.ASSUMPTION, Authority.MINISTRY));
        // MOF-R8-DRAFT: 30,000,000 goes on; MIC-R6-SUPPLEMENTARY: 35,000,000 is carried over
        assertThat(open(R8, "/tiers/1/cap").readings())
                .extracting(Reading::value)
                .isEqualTo(List.of(Yen.of(30_000_000), Yen.of(35_000_000)));
    }

    @Test
    void what_the_draft_carries_over_is_an_assumption_that_refuses_nothing() {
        Local10000Parameters carried = R8.parameters();
        assertThat(carried.baseRate().citation().authority()).isEqualTo(Authority.ASSUMPTION);
        assertThat(carried.weakFinanceRates()).allSatisfy(each -> {
            assertThat(each.below().citation().authority()).isEqualTo(Authority.ASSUMPTION);
            assertThat(each.rate().citation().authority()).isEqualTo(Authority.ASSUMPTION);
        });
        assertThat(carried.priorityRates())
                .extracting(each -> each.rate().citation().authority())
                .containsOnly(Authority.ASSUMPTION);
        for (Local10000Rule rule : Local10000Rule.values()) {
            boolean published = rule == Local10000Rule.CAP || rule == Local10000Rule.S_CAP;
            assertThat(R8.citationOf(rule.id()).authority())
                    .as(rule.id())
                    .isEqualTo(published ? Authority.MINISTRY : Authority.ASSUMPTION);
        }
    }

    @Test
    void the_rules_of_a_settlement_rest_on_the_board_of_audit() {
        // AUDIT-L10K-H28: 平成28年度決算検査報告
        for (Local10000Rule rule : Local10000Rule.ofSettlement()) {
            Citation citation = R6.citationOf(rule.id());
            assertThat(citation.source()).isEqualTo("AUDIT-L10K-H28");
            assertThat(citation.authority()).isEqualTo(Authority.AUDIT);
        }
    }

    @Test
    void every_edition_lists_what_is_not_encoded() {
        // 用地, 運営費, リース, 全国地方公共団体コード, 採択の順位, 着手, 重複, 関連会社, 保証, 財産の処分, 消費税, 市町村の上限
        List<String> expected =
                List.of("用地", "運営費", "リース", "全国地方公共団体コード", "順位", "着手", "重複", "関連会社", "保証", "処分", "消費税", "より低い上限額");
        for (Edition<Local10000Parameters> edition : Local10000.editions().all()) {
            assertThat(expected)
                    .allMatch(word -> edition.notEncoded().stream()
                            .anyMatch(text -> text.in(Language.JA).contains(word)));
        }
    }

    @Test
    void a_tier_holds_public_money_up_to_its_cap() {
        Tier tier = tier(Authority.MINISTRY, Authority.MINISTRY);
        assertThat(tier.holds(Yen.of(35_000_000))).isTrue();
        assertThat(tier.holds(Yen.of(35_000_001))).isFalse();
    }

    @Test
    void a_tier_is_as_weak_as_the_weaker_of_its_sources() {
        assertThat(tier(Authority.MINISTRY, Authority.ASSUMPTION)
                        .weakerCitation()
                        .authority())
                .isEqualTo(Authority.ASSUMPTION);
        assertThat(tier(Authority.ASSUMPTION, Authority.MINISTRY)
                        .weakerCitation()
                        .authority())
                .isEqualTo(Authority.ASSUMPTION);
        assertThat(tier(Authority.MINISTRY, Authority.MINISTRY).weakerCitation().place())
                .isEqualTo("cap");
    }

    private static Tier tier(Authority ofRatio, Authority ofCap) {
        return new Tier(
                Cited.of(Rate.of(3, 2), new Citation("PRESS", "ratio", ofRatio)),
                Cited.of(Yen.of(35_000_000), new Citation("PRESS", "cap", ofCap)));
    }
}
