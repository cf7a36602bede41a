package jp.chiikiryoku.miraicollege.portfolio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.chiikiryoku.miraicollege.Proposals.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.report.ReportWriter;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.miraicollege.OneEdition;
import jp.chiikiryoku.miraicollege.Proposals;
import jp.chiikiryoku.testkit.Vectors;
import jp.chiikiryoku.testkit.contract.MappersContract;
import org.junit.jupiter.api.Test;

class PortfolioReportTest {

    private static final Portfolio MIXED = OneEdition.SHIPPED
            .portfolios()
            .assess(Proposals.together(
                    Proposals.times(14, Proposals.eligible(10_000_000)),
                    Proposals.times(2, Proposals.open(8_000_000)),
                    Proposals.times(3, Proposals.refused(9_000_000))));

    @Test
    void tells_how_many_proposals_and_how_much_money() {
        PortfolioReport report = report(MIXED, Language.JA);
        assertThat(report.kind()).isEqualTo("mirai-college");
        assertThat(report.edition()).isEqualTo("r6-supplementary");
        assertThat(report.outcome()).isEqualTo("UNDETERMINED");
        assertThat(report.proposals()).isEqualTo(new PortfolioReport.Proposals(14, 2, 3));
        assertThat(report.fees()).isEqualTo(YenRange.of(Yen.of(140_000_000), Yen.of(156_000_000)));
    }

    @Test
    void lists_one_finding_for_each_limit_in_the_order_of_the_budget() {
        PortfolioReport report = report(MIXED, Language.JA);
        assertThat(report.findings())
                .extracting(PortfolioReport.LimitLine::rule)
                .containsExactly(
                        "MRC-PORTFOLIO-SITES",
                        "MRC-PORTFOLIO-MODEL-PROJECTS",
                        "MRC-PORTFOLIO-MODEL-CASES",
                        "MRC-PORTFOLIO-PROGRAMME");
        assertThat(report.findings())
                .extracting(PortfolioReport.LimitLine::outcome)
                .containsOnly("UNDETERMINED");
        assertThat(report.findings().get(0).message())
                .isEqualTo("対象となる提案は14件で上限の15か所以内ですが、確認が必要な提案をすべて含めると16件となり、1か所超えます。");
        assertThat(report.findings().get(0).citation())
                .isEqualTo(OneEdition.SHIPPED
                        .portfolios()
                        .edition()
                        .parameters()
                        .portfolio()
                        .sites()
                        .citation());
    }

    @Test
    void carries_the_remarks_of_the_edition_and_what_is_not_encoded() {
        assertThat(report(MIXED, Language.JA).notes()).containsExactly("数値は令和6年度補正予算（案）の資料によるものです。");
        assertThat(report(MIXED, Language.EN).notes())
                .containsExactly("The figures are those of the draft supplementary budget of fiscal year 2024.");
        assertThat(report(MIXED, Language.JA).notEncoded())
                .containsExactly(
                        "総務省が提案の内容を審査して委託先に選ぶこと",
                        "大学等が、資料にいう「都市圏等の大学等」にあたること",
                        "地域の課題の解決につながるプロジェクトであり、他の地域のモデルとなること",
                        "委託料の使いみちが認められるものであること",
                        "団体コードが現在使われているものであり、団体名と合っていること",
                        "大学等の名称と種類が実際のものであり、同じ大学等が重ねて書かれていないこと",
                        "同じ地域や同じ提案が重ねて数えられていないこと");
        assertThat(report(MIXED, Language.EN).notEncoded())
                .hasSize(7)
                .contains("That what the fee is spent on is accepted")
                .endsWith("That no area and no proposal is counted twice");
    }

    @Test
    void says_after_the_remarks_that_the_edition_is_to_be_looked_at_again() {
        Portfolio late = OneEdition.SHIPPED.portfolios().assess(MIXED.tally(), LocalDate.of(2027, 4, 1));
        assertThat(report(late, Language.JA).notes())
                .containsExactly("数値は令和6年度補正予算（案）の資料によるものです。", "「令和6年度補正予算（案）」は令和9年3月31日までに見直す予定でした。最新の根拠資料を確認してください。");
        assertThat(report(late, Language.EN).notes())
                .containsExactly(
                        "The figures are those of the draft supplementary budget of fiscal year 2024.",
                        "The edition \"supplementary budget of fiscal year 2024 (draft budget)\" was to be looked at"
                                + " again by 2027-03-31. Check the latest sources.");
    }

    @Test
    void is_written_as_one_object() throws IOException {
        JsonNode written = written(report(MIXED, Language.EN));
        assertThat(written.properties())
                .extracting(Map.Entry::getKey)
                .containsExactly(
                        "kind",
                        "edition",
                        "outcome",
                        "proposals",
                        "fees",
                        "findings",
                        "openParameters",
                        "notes",
                        "notEncoded");
        assertThat(written.get("proposals"))
                .isEqualTo(Vectors.JSON.readTree("{\"eligible\": 14, \"needsReview\": 2, \"ineligible\": 3}"));
        assertThat(written.get("fees")).isEqualTo(Vectors.JSON.readTree("{\"yen\": 140000000, \"atMost\": 156000000}"));
        assertThat(written.get("findings")).hasSize(4);
        assertThat(written.at("/findings/1")).isEqualTo(Vectors.JSON.readTree("""
                        {"rule": "MRC-PORTFOLIO-MODEL-PROJECTS",
                         "outcome": "UNDETERMINED",
                         "message": "The fees come to 140,000,000 yen for certain, within the limit of 150,000,000 yen. \
                        With all proposals that need review they come to 156,000,000 yen, \
                        which exceeds it by 6,000,000 yen.",
                         "facts": {"certain": 140000000, "atMost": 156000000, "limit": 150000000, "excess": 6000000},
                         "citation": {
                           "source": "MIC-R6-SUPPLEMENTARY",
                           "place": "大学等と地域が連携して取り組む地域課題解決プロジェクト 「定額10,000千円×15カ所＝1.5億円」",
                           "authority": "MINISTRY"}}
                        """));
        assertThat(written.get("notEncoded")).hasSize(7);
    }

    @Test
    void is_written_alike_by_the_mappers_of_an_application() {
        Portfolio open =
                OneEdition.SHIPPED.portfolios().assess(Proposals.together(Proposals.times(16, Proposals.open(1))));
        Portfolio over =
                OneEdition.SHIPPED.portfolios().assess(Proposals.together(Proposals.times(16, Proposals.eligible(1))));
        Portfolio late = OneEdition.SHIPPED.portfolios().assess(MIXED.tally(), LocalDate.of(2027, 4, 1));
        for (Language language : Language.values()) {
            for (Portfolio portfolio : List.of(MIXED, open, over, late)) {
                MappersContract.expectWrittenAlike(report(portfolio, language));
            }
        }
    }

    @Test
    void is_written_word_for_word() throws IOException {
        PortfolioReport report = new PortfolioReport(
                "mirai-college",
                "own",
                "SATISFIED",
                new PortfolioReport.Proposals(1, 0, 0),
                YenRange.exactly(Yen.of(7)),
                List.of(),
                List.of(),
                List.of("備考"),
                List.of());
        assertThat(text(report))
                .isEqualTo(
                        "{\"kind\":\"mirai-college\",\"edition\":\"own\",\"outcome\":\"SATISFIED\","
                                + "\"proposals\":{\"eligible\":1,\"needsReview\":0,\"ineligible\":0},"
                                + "\"fees\":{\"yen\":7,\"atMost\":7},\"findings\":[],\"openParameters\":[],\"notes\":[\"備考\"],\"notEncoded\":[]}");
    }

    @Test
    void lists_are_copied() {
        PortfolioReport report = report(MIXED, Language.JA);
        List<PortfolioReport.LimitLine> findings = new ArrayList<>(report.findings());
        List<String> notes = new ArrayList<>(report.notes());
        List<String> notEncoded = new ArrayList<>(report.notEncoded());
        PortfolioReport copy = new PortfolioReport(
                report.kind(),
                report.edition(),
                report.outcome(),
                report.proposals(),
                report.fees(),
                findings,
                List.of(),
                notes,
                notEncoded);
        findings.clear();
        notes.clear();
        notEncoded.clear();
        assertThat(copy).isEqualTo(report);
    }

    private static String text(PortfolioReport report) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ReportWriter.compact().write(report, written);
        return written.toString(UTF_8);
    }

    private static JsonNode written(PortfolioReport report) throws IOException {
        return Vectors.JSON.readTree(text(report));
    }
}
