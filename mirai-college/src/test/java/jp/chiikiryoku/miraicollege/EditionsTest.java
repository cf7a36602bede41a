package jp.chiikiryoku.miraicollege;

import static jp.chiikiryoku.miraicollege.MiraiCollege.PROPOSALS;
import static jp.chiikiryoku.miraicollege.Proposals.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.ReadingResult;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeParameters;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeRule;
import jp.chiikiryoku.miraicollege.edition.PortfolioParameters;
import jp.chiikiryoku.miraicollege.edition.PortfolioRule;
import jp.chiikiryoku.miraicollege.portfolio.Portfolio;
import jp.chiikiryoku.miraicollege.portfolio.PortfolioReport;
import jp.chiikiryoku.miraicollege.proposal.Proposal;
import jp.chiikiryoku.testkit.PayloadDocument;
import jp.chiikiryoku.testkit.Quotations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EditionsTest {

    private static final Edition<MiraiCollegeParameters> R6 =
            MiraiCollege.editions().get("r6-supplementary");
    private static final PortfolioParameters PORTFOLIO = R6.parameters().portfolio();

    private static void ministry(Cited<?> figure, Object value, String place) {
        assertThat(figure.value()).isEqualTo(value);
        assertThat(figure.citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
        assertThat(figure.citation().authority()).isEqualTo(Authority.MINISTRY);
        assertThat(figure.citation().place()).contains(place);
    }

    // The draft budget of fiscal year 2024, carried over to 2025: assumed, not printed
    @Test
    void the_edition_is_that_of_the_fiscal_year_2025() {
        assertThat(R6.inForceFrom().value()).isEqualTo("2025-04-01");
        assertThat(R6.inForceUntil().value()).isEqualTo("2026-03-31");
        assertThat(R6.inForceFrom().citation().authority()).isEqualTo(Authority.ASSUMPTION);
        assertThat(R6.inForceUntil().citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
        assertThat(R6.fiscalYears()).containsExactly(FiscalYear.of(2025));
        assertThat(R6.draft()).isFalse();
        assertThat(R6.kinds()).containsExactly("mirai-college");
        assertThat(R6.remarks())
                .extracting(remark -> remark.in(Language.JA))
                .containsExactly("数値は令和6年度補正予算（案）の資料によるものです。");
    }

    // 定額10,000千円×15カ所＝1.5億円; 0.3億円; 1.8億円; 1.0億円; 280百万円
    @Test
    void the_figures_are_the_ministry_s() {
        ministry(R6.parameters().fixedFee(), Yen.of(10_000_000), "定額10,000千円×15カ所＝1.5億円");
        ministry(PORTFOLIO.sites(), 15, "定額10,000千円×15カ所＝1.5億円");
        ministry(PORTFOLIO.modelProjects(), Yen.of(150_000_000), "定額10,000千円×15カ所＝1.5億円");
        ministry(PORTFOLIO.analysis(), Yen.of(30_000_000), "先進事例のノウハウの分析調査 0.3億円");
        ministry(PORTFOLIO.modelCases(), Yen.of(180_000_000), "モデル事例の創出・横展開（1.8億円）");
        ministry(PORTFOLIO.platform(), Yen.of(100_000_000), "プラットフォーム構築（1.0億円）");
        ministry(PORTFOLIO.programme(), Yen.of(280_000_000), "令和6年度補正予算額（案）：280百万円");
    }

    @Test
    void the_lines_of_the_budget_add_up() {
        Yen projects =
                R6.parameters().fixedFee().value().times(PORTFOLIO.sites().value());
        assertThat(projects).isEqualTo(PORTFOLIO.modelProjects().value());
        Yen cases = projects.plus(PORTFOLIO.analysis().value());
        assertThat(cases).isEqualTo(PORTFOLIO.modelCases().value());
        assertThat(cases.plus(PORTFOLIO.platform().value()))
                .isEqualTo(PORTFOLIO.programme().value());
    }

    @Test
    void what_is_quoted_stands_in_the_source() {
        Quotations.check(R6.citations().values());
    }

    @ParameterizedTest
    @EnumSource(MiraiCollegeRule.class)
    void every_rule_rests_on_the_ministry(MiraiCollegeRule rule) {
        // The page of the Ministry settles the municipalities; everything else stands in the paper on the budget.
        assertThat(R6.citationOf(rule.id()).source())
                .isEqualTo(rule == MiraiCollegeRule.HOST ? "MIC-MIRAI-PAGE" : "MIC-R6-SUPPLEMENTARY");
        assertThat(R6.citationOf(rule.id()).authority()).isEqualTo(Authority.MINISTRY);
    }

    @Test
    void the_edition_lists_what_is_not_encoded() {
        assertThat(R6.notEncoded())
                .extracting(condition -> condition.in(Language.JA))
                .containsExactly(
                        "総務省が提案の内容を審査して委託先に選ぶこと",
                        "大学等が、資料にいう「都市圏等の大学等」にあたること",
                        "地域の課題の解決につながるプロジェクトであり、他の地域のモデルとなること",
                        "委託料の使いみちが認められるものであること",
                        "団体コードが現在使われているものであり、団体名と合っていること",
                        "大学等の名称と種類が実際のものであり、同じ大学等が重ねて書かれていないこと");
        assertThat(R6.notEncoded())
                .extracting(condition -> condition.in(Language.EN))
                .containsExactly(
                        "That the Ministry examines the proposal and selects it for a commission",
                        "That the institutions are those of urban areas and the like, as the source says",
                        "That the project helps to solve an issue of the region and can be a model for others",
                        "That what the fee is spent on is accepted",
                        "That the code of the local government is in use today and belongs to the name",
                        "That the names and types of the institutions are real and none is stated twice");
    }

    @Test
    void an_own_edition_has_its_own_fixed_fee_and_leaves_the_shipped_one_alone() throws Exception {
        Programme<MiraiCollegeParameters> programme = OwnEdition.of2030("own")
                .with("/parameters/fixedFee/value", 12_000_000)
                .load();
        Proposal ofTheFixedFee = Proposals.of(12_000_000).withEdition("own");
        Assessment assessment = programme.kind(PROPOSALS).assess(ofTheFixedFee);
        assertThat(assessment.edition().id()).isEqualTo("own");
        assertThat(assessment.verdict()).hasToString("ELIGIBLE");
        assertThat(programme.kind(PROPOSALS).edition("own").assess(ofTheFixedFee))
                .isEqualTo(assessment);
        assertThat(programme
                        .kind(PROPOSALS)
                        .assess(Proposals.of(12_000_001).withEdition("own"))
                        .finding(MiraiCollegeRule.FEE)
                        .outcome())
                .isEqualTo(Outcome.VIOLATED);
        assertThat(PayloadDocument.problems(MiraiCollege.proposals().check(ofTheFixedFee)))
                .containsExactly("\"/edition\" unknown-edition");
        assertThat(programme.editions().all()).hasSize(2);
        assertThat(MiraiCollege.editions().all()).hasSize(1);
        assertThat(programme.editions().compare("r6-supplementary", "own"))
                .extracting(change -> change.parameter().toString())
                .containsExactly("/fixedFee");
    }

    @Test
    void an_own_edition_has_its_own_number_of_sites() throws Exception {
        OneEdition own = OwnEdition.of2030("own").withLimit("sites", 2).edition();
        Assessment proposal = Proposals.eligible(own, 1);
        assertThat(own.portfolios().assess(List.of(proposal, proposal)).outcome())
                .isEqualTo(Outcome.SATISFIED);
        assertThat(own.portfolios()
                        .assess(List.of(proposal, proposal, proposal))
                        .finding(PortfolioRule.SITES)
                        .outcome())
                .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void a_figure_out_of_its_range_is_told_at_its_place() throws Exception {
        Map<String, Object> faults = Map.ofEntries(
                Map.entry("/parameters/fixedFee/value", 0),
                Map.entry("/parameters/portfolio/sites/value", 0),
                Map.entry("/parameters/portfolio/modelProjects/value", 0),
                Map.entry("/parameters/portfolio/analysis/value", -1),
                Map.entry("/parameters/portfolio/modelCases/value", 0),
                Map.entry("/parameters/portfolio/platform/value", -1),
                Map.entry("/parameters/portfolio/programme/value", 1_000_000_000_000_001L));
        for (Map.Entry<String, Object> fault : faults.entrySet()) {
            assertThat(OwnEdition.of2030("own")
                            .with(fault.getKey(), fault.getValue())
                            .problems())
                    .containsExactly("\"" + fault.getKey() + "\" out-of-range");
        }
        assertThat(OwnEdition.of2030("own").withLimit("sites", 10_001).problems())
                .containsExactly("\"/parameters/portfolio/sites/value\" out-of-range");
    }

    @Test
    void a_figure_at_the_edge_of_its_range_is_accepted() throws Exception {
        assertThat(OwnEdition.of2030("own")
                        .with("/parameters/fixedFee/value", 1)
                        .withLimit("sites", 10_000)
                        .withLimit("modelProjects", 1)
                        .withLimit("analysis", 0)
                        .withLimit("modelCases", 1)
                        .withLimit("platform", 0)
                        .withLimit("programme", 1_000_000_000_000_000L)
                        .problems())
                .isEmpty();
        assertThat(OwnEdition.of2030("own").withLimit("sites", 1).problems()).isEmpty();
    }

    // What no proposal states counts in full, so a limit below it would be broken by no proposal at all.
    @ParameterizedTest
    @CsvSource({
        "modelCases, 30000000, 29999999", // analysis 30,000,000
        "programme, 130000000, 129999999", // analysis and platform 100,000,000
        "analysis, 180000000, 180000001", // model cases 180,000,000, programme 280,000,000
        "platform, 250000000, 250000001"
    })
    void what_counts_beside_the_fees_fits_into_its_limit(String name, long fits, long doesNot) throws Exception {
        assertThat(OwnEdition.of2030("own").withLimit(name, fits).problems()).isEmpty();
        assertThat(OwnEdition.of2030("own").withLimit(name, doesNot).problems())
                .containsExactly("\"/parameters\" conflict");
    }

    @Test
    void a_malformed_edition_tells_every_place() throws Exception {
        assertThat(OwnEdition.of2030("own")
                        .with("/parameters/portfolio/sites/value", "15")
                        .with("/parameters/fixedFee/cap", 1)
                        .without("/parameters/portfolio/platform", "/parameters/portfolio/analysis/citation")
                        .with("/rules/MRC-X", Map.of("source", "MIC-R6-SUPPLEMENTARY", "place", "p"))
                        .problems())
                .contains(
                        "\"/parameters/portfolio/sites/value\" wrong-type",
                        "\"/parameters/fixedFee/cap\" unknown-member",
                        "\"/parameters/portfolio/platform\" required",
                        "\"/parameters/portfolio/analysis/citation\" required");
        assertThat(OwnEdition.of2030("own").without("/parameters/portfolio").problems())
                .containsExactly("\"/parameters/portfolio\" required");
        assertThat(OwnEdition.of2030("own").without("/parameters/fixedFee").problems())
                .containsExactly("\"/parameters/fixedFee\" required");
        assertThat(OwnEdition.of2030("own").without("/rules/MRC-HOST").problems())
                .containsExactly("\"/rules/MRC-HOST\" required");
        assertThat(OwnEdition.of2030("own").with("/kinds/0", "kaimono").problems())
                .contains("\"/kinds/0\" unknown-value");
        assertThat(OwnEdition.of2030("r6-supplementary").problems()).containsExactly("\"/id\" conflict");
        assertThat(OwnEdition.of2030("own")
                        .with("/fiscalYears", List.of(2025))
                        .with("/inForceFrom/value", "2026-03-31")
                        .with("/inForceUntil/value", "2026-04-01")
                        .problems())
                .containsExactly("\"/inForceFrom\" conflict");
        assertThat(OwnEdition.of2030("own")
                        .with("/parameters/fixedFee/citation/source", "NEWS")
                        .problems())
                .containsExactly("\"/parameters/fixedFee/citation/source\" unknown-value");
    }

    @Test
    void a_weak_source_of_an_own_edition_takes_the_refusal_of_a_rule_away() throws Exception {
        Programme<MiraiCollegeParameters> programme = OwnEdition.of2030("own")
                .with("/rules/MRC-FIELDWORK/authority", "PRESS")
                .load();
        PayloadDocument none = Documents.proposal()
                .in(programme.kind(PROPOSALS))
                .with("/edition", "own")
                .with("/fieldwork", false);
        Finding finding = none.finding(MiraiCollegeRule.FIELDWORK);
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.openQuestions()).extracting(Object::toString).containsExactly("/fieldwork");
        assertThat(none.message(MiraiCollegeRule.FIELDWORK, Language.JA))
                .isEqualTo("学生が地域でフィールドワークを行う計画ではありません。" + "ただし根拠が「報道」にとどまるため、対象外とは断定せず、確認を要するものとします。");
        assertThat(none.message(MiraiCollegeRule.FIELDWORK, Language.EN))
                .isEqualTo("No fieldwork of the students in the area is planned. As the source is only of the kind"
                        + " \"press report\", this is not held to be a refusal but to need review.");
    }

    @Test
    void a_weak_source_of_an_own_edition_takes_the_refusal_of_a_limit_away() throws Exception {
        OneEdition own = OwnEdition.of2030("own")
                .withLimit("sites", 1)
                .with("/parameters/portfolio/sites/citation/authority", "ASSUMPTION")
                .withLimit("modelProjects", 3)
                .with("/parameters/portfolio/modelProjects/citation/authority", "MUNICIPALITY")
                .edition();
        Portfolio portfolio = own.portfolios().assess(Proposals.times(2, Proposals.eligible(own, 2)));
        assertThat(portfolio.outcome()).isEqualTo(Outcome.UNDETERMINED);
        for (PortfolioRule rule : List.of(PortfolioRule.SITES, PortfolioRule.MODEL_PROJECTS)) {
            assertThat(portfolio.finding(rule).outcome()).isEqualTo(Outcome.UNDETERMINED);
            assertThat(portfolio.finding(rule).weakSource()).isTrue();
            assertThat(portfolio.finding(rule).openQuestions()).isEmpty();
        }
        assertThat(report(portfolio, Language.JA).findings().get(0).message())
                .isEqualTo("対象となる提案だけで2件となり、上限の1か所を1か所超えています。" + "ただし根拠が「推定」にとどまるため、対象外とは断定せず、確認を要するものとします。");
        assertThat(report(portfolio, Language.EN).findings().get(1).message())
                .isEqualTo(
                        "The fees come to 4 yen for certain, which exceeds the limit of 3 yen by 1 yen. As the source"
                                + " is only of the kind \"document of a municipality\", this is not held to be a refusal"
                                + " but to need review.");
    }

    @Test
    void the_weakest_source_that_a_limit_reads_decides() throws Exception {
        OneEdition own = OwnEdition.of2030("own")
                .with("/parameters/portfolio/analysis/citation/authority", "ASSUMPTION")
                .withLimit("modelProjects", 1)
                .withLimit("modelCases", 30_000_001)
                .withLimit("programme", 130_000_001)
                .edition();
        Portfolio portfolio = own.portfolios().assess(List.of(Proposals.eligible(own, 2)));
        assertThat(portfolio.finding(PortfolioRule.MODEL_PROJECTS).outcome()).isEqualTo(Outcome.VIOLATED);
        for (PortfolioRule rule : List.of(PortfolioRule.MODEL_CASES, PortfolioRule.PROGRAMME)) {
            assertThat(portfolio.finding(rule).outcome()).isEqualTo(Outcome.UNDETERMINED);
            assertThat(portfolio.finding(rule).weakSource()).isTrue();
            assertThat(portfolio.finding(rule).citation().place()).contains("先進事例のノウハウの分析調査");
        }
    }

    private static Map<String, Object> readings(long... values) {
        return Map.of(
                "readings",
                LongStream.of(values)
                        .mapToObj(value -> Map.of(
                                "value",
                                value,
                                "citation",
                                Map.of(
                                        "source", "MIC-R6-SUPPLEMENTARY",
                                        "place", "読み方",
                                        "authority", "MINISTRY")))
                        .toList());
    }

    @Test
    void a_limit_that_is_open_decides_only_where_its_readings_agree() throws Exception {
        OneEdition own = OwnEdition.of2030("own")
                .with("/parameters/portfolio/sites", readings(1, 3))
                .edition();
        Assessment proposal = Proposals.eligible(own, 2);
        assertThat(outcomeOfSites(own, 1, proposal)).isEqualTo(Outcome.SATISFIED);
        assertThat(outcomeOfSites(own, 2, proposal)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcomeOfSites(own, 3, proposal)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcomeOfSites(own, 4, proposal)).isEqualTo(Outcome.VIOLATED);
        Portfolio open = own.portfolios().assess(Proposals.times(2, proposal));
        assertThat(open.finding(PortfolioRule.MODEL_PROJECTS).outcome()).isEqualTo(Outcome.SATISFIED);
        PortfolioReport report = report(open, Language.JA);
        assertThat(report.findings().get(0).message()).contains("資料からは定まらないため");
        assertThat(report.openParameters()).singleElement().satisfies(parameter -> {
            assertThat(parameter.parameter()).isEqualTo("/portfolio/sites");
            assertThat(parameter.readings()).extracting("value").containsExactly("1か所程度", "3か所程度");
        });
        assertThat(report.notes())
                .anyMatch(note ->
                        note.startsWith("「モデル事業のか所数」は資料からは定まりません。") && note.contains("1") && note.contains("3"));
        Portfolio far = own.portfolios().assess(Proposals.times(0, proposal));
        assertThat(far.outcome()).isEqualTo(Outcome.SATISFIED);
    }

    private static Outcome outcomeOfSites(OneEdition edition, int number, Assessment proposal) {
        return edition.portfolios()
                .assess(Proposals.times(number, proposal))
                .finding(PortfolioRule.SITES)
                .outcome();
    }

    @Test
    void a_fixed_fee_that_is_open_decides_only_where_its_readings_agree() throws Exception {
        Kind<Proposal, Assessment> kind = OwnEdition.of2030("own")
                .with("/parameters/fixedFee", readings(8_000_000, 10_000_000))
                .load()
                .kind(PROPOSALS);
        assertThat(outcomeOfFee(kind, 8_000_000)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcomeOfFee(kind, 9_000_000)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcomeOfFee(kind, 10_000_000)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcomeOfFee(kind, 10_000_001)).isEqualTo(Outcome.VIOLATED);
    }

    // A ruling answers the question whichever fee is fixed, and 8,000,000 yen alone would satisfy it.
    @Test
    void a_ruling_on_an_open_fixed_fee_settles_it_under_each_reading() throws Exception {
        Kind<Proposal, Assessment> kind = OwnEdition.of2030("own")
                .with("/parameters/fixedFee", readings(8_000_000, 10_000_000))
                .load()
                .kind(PROPOSALS);
        Proposal ruled = Proposals.of(8_000_000)
                .withEdition("own")
                .withRulings(List.of(Ruling.of("MRC-FEE", Judgement.NOT_MET)));
        Assessment assessment = kind.assess(ruled);
        assertThat(assessment.verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(assessment.notes())
                .filteredOn(note -> note.key().equals("note.open-parameter"))
                .singleElement()
                .satisfies(note -> assertThat((List<?>) note.facts().find("readings"))
                        .hasSize(2)
                        .allSatisfy(reading ->
                                assertThat(((ReadingResult) reading).verdict()).isEqualTo(Verdict.INELIGIBLE)));
    }

    private static Outcome outcomeOfFee(Kind<Proposal, Assessment> kind, long fee) {
        return kind.assess(Proposals.of(fee).withEdition("own"))
                .finding(MiraiCollegeRule.FEE)
                .outcome();
    }
}
