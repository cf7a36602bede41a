package jp.chiikiryoku.kyoryokutai.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kyoryokutai.Kyoryokutai;
import org.junit.jupiter.api.Test;

/** MIC-R6-SUPPLEMENTARY: 隊員数、取組自治体数等の推移. */
class StatisticsTest {

    private static final Statistics STATISTICS =
            Objects.requireNonNull(Kyoryokutai.editions().get("r6").parameters().statistics());

    @Test
    void the_series_is_that_of_the_source_from_heisei_21_to_reiwa_5() {
        assertThat(STATISTICS.years())
                .extracting(year -> year.fiscalYear().year() + ": " + year.members() + " " + year.bodies())
                .containsExactly(
                        "2009: 89 31",
                        "2010: 257 90",
                        "2011: 413 147",
                        "2012: 617 207",
                        "2013: 978 318",
                        "2014: 1629 444",
                        "2015: 2799 673",
                        "2016: 4090 886",
                        "2017: 4976 997",
                        "2018: 5530 1061",
                        "2019: 5503 1071",
                        "2020: 5560 1065",
                        "2021: 6015 1085",
                        "2022: 6447 1116",
                        "2023: 7200 1164");
        assertThat(STATISTICS.citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
        assertThat(STATISTICS.citation().authority()).isEqualTo(Authority.MINISTRY);
    }

    @Test
    void the_goal_is_ten_thousand_in_reiwa_8() {
        assertThat(STATISTICS.goal().fiscalYear()).isEqualTo(FiscalYear.of(2026));
        assertThat(STATISTICS.goal().members().value()).isEqualTo(10_000);
        assertThat(STATISTICS.goal().members().citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
        assertThat(STATISTICS.goal().origin().value().in(Language.JA)).isEqualTo("デジタル田園都市国家構想総合戦略");
        assertThat(STATISTICS.goal().origin().citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
    }

    // 隊員の約4割は女性、約7割が20歳代と30歳代
    @Test
    void about_four_in_ten_are_women_and_seven_in_ten_are_in_their_twenties_and_thirties() {
        assertThat(STATISTICS.composition())
                .extracting(share ->
                        share.title().in(Language.JA) + " " + share.about().value())
                .containsExactly("隊員のうち女性 2/5", "隊員のうち20歳代と30歳代 7/10");
        assertThat(STATISTICS.composition())
                .allSatisfy(share ->
                        assertThat(share.about().citation().authority()).isEqualTo(Authority.MINISTRY));
    }

    @Test
    void about_two_thirds_have_settled() {
        assertThat(STATISTICS.settlement())
                .extracting(settlement -> settlement.about().value())
                .containsExactly(Rate.of(65, 100), Rate.of(7, 10));
        assertThat(STATISTICS.settlement().get(1).title().in(Language.JA)).contains("直近5年");
        assertThat(STATISTICS.settlement())
                .allSatisfy(settlement ->
                        assertThat(settlement.about().citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY"));
    }

    @Test
    void caveats_say_what_the_figures_contain() {
        assertThat(STATISTICS.caveats())
                .extracting(caveat -> caveat.in(Language.JA))
                .anyMatch(caveat -> caveat.contains("平成26年度から令和3年度") && caveat.contains("田舎で働き隊"))
                .anyMatch(caveat -> caveat.contains("特別交付税"))
                .anyMatch(caveat -> caveat.contains("概数"));
        assertThat(STATISTICS.caveats())
                .allSatisfy(caveat ->
                        assertThat(caveat.in(Language.EN)).isNotBlank().isNotEqualTo(caveat.in(Language.JA)));
    }

    @Test
    void the_draft_has_none() {
        assertThat(Kyoryokutai.editions().get("r7").parameters().statistics()).isNull();
    }
}
