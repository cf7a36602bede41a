package jp.chiikiryoku.miraicollege;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.miraicollege.edition.PortfolioParameters;
import jp.chiikiryoku.miraicollege.edition.PortfolioRule;
import jp.chiikiryoku.miraicollege.portfolio.Portfolio;
import jp.chiikiryoku.miraicollege.portfolio.PortfolioTally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PortfolioAssessorTest {

    private static final PortfolioAssessor SHIPPED = OneEdition.SHIPPED.portfolios();
    private static final Assessment FULL = Proposals.eligible(10_000_000);
    private static final Assessment OPEN = Proposals.open(10_000_000);
    private static final Assessment REFUSED = Proposals.refused(10_000_000);

    private static List<Outcome> outcomes(Portfolio portfolio) {
        return portfolio.findings().stream().map(Finding::outcome).toList();
    }

    private static List<Outcome> all(Outcome outcome) {
        return List.of(outcome, outcome, outcome, outcome);
    }

    /** So many sites that money alone decides. */
    private static OwnEdition manySites() throws Exception {
        return OwnEdition.of2030("own").withLimit("sites", 10_000);
    }

    // 15カ所; 定額10,000千円×15カ所＝1.5億円
    @ParameterizedTest
    @CsvSource({"0, SATISFIED", "1, SATISFIED", "14, SATISFIED", "15, SATISFIED", "16, VIOLATED", "17, VIOLATED"})
    void fifteen_sites_fill_the_budget_and_a_sixteenth_is_too_many(int sites, Outcome expected) {
        Portfolio portfolio = SHIPPED.assess(Proposals.times(sites, FULL));
        assertThat(outcomes(portfolio)).isEqualTo(all(expected));
        assertThat(portfolio.outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // eligible, open, expected
        "14, 1, SATISFIED",
        "14, 2, UNDETERMINED",
        "15, 0, SATISFIED",
        "15, 1, UNDETERMINED",
        "0, 15, SATISFIED",
        "0, 16, UNDETERMINED",
        "16, 0, VIOLATED",
        "16, 1, VIOLATED"
    })
    void proposals_under_review_decide_exactly_at_the_limit(int eligible, int open, Outcome expected) {
        Portfolio portfolio =
                SHIPPED.assess(Proposals.together(Proposals.times(open, OPEN), Proposals.times(eligible, FULL)));
        assertThat(outcomes(portfolio)).isEqualTo(all(expected));
        assertThat(portfolio.outcome()).isEqualTo(expected);
    }

    @Test
    void ineligible_proposals_are_counted_beside_and_against_no_limit() {
        Portfolio portfolio =
                SHIPPED.assess(Proposals.together(Proposals.times(15, FULL), Proposals.times(40, REFUSED)));
        assertThat(portfolio.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(portfolio.tally().ineligible()).isEqualTo(40);
    }

    @Test
    void sites_alone_decide_where_the_fees_are_low() {
        Portfolio portfolio = SHIPPED.assess(Proposals.times(16, Proposals.eligible(1)));
        assertThat(outcomes(portfolio))
                .containsExactly(Outcome.VIOLATED, Outcome.SATISFIED, Outcome.SATISFIED, Outcome.SATISFIED);
        assertThat(portfolio.outcome()).isEqualTo(Outcome.VIOLATED);
        Portfolio open = SHIPPED.assess(Proposals.times(16, Proposals.open(1)));
        assertThat(outcomes(open))
                .containsExactly(Outcome.UNDETERMINED, Outcome.SATISFIED, Outcome.SATISFIED, Outcome.SATISFIED);
    }

    // 150,000,000; 30,000,000 more make 180,000,000; 100,000,000 more make 280,000,000
    @Test
    void a_yen_above_the_budget_breaks_every_limit_of_money_where_sites_are_many() throws Exception {
        OneEdition own = manySites().edition();
        List<Assessment> fifteen = Proposals.times(15, Proposals.eligible(own, 10_000_000));
        assertThat(outcomes(own.portfolios().assess(fifteen))).isEqualTo(all(Outcome.SATISFIED));
        Portfolio certain = own.portfolios().assess(Proposals.together(fifteen, List.of(Proposals.eligible(own, 1))));
        assertThat(outcomes(certain))
                .containsExactly(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.VIOLATED, Outcome.VIOLATED);
        assertThat(certain.outcome()).isEqualTo(Outcome.VIOLATED);
        Portfolio possible = own.portfolios().assess(Proposals.together(fifteen, List.of(Proposals.open(own, 1))));
        assertThat(outcomes(possible))
                .containsExactly(Outcome.SATISFIED, Outcome.UNDETERMINED, Outcome.UNDETERMINED, Outcome.UNDETERMINED);
        assertThat(possible.outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({
        "modelProjects, MODEL_PROJECTS, 150000000, 149999999",
        "modelCases, MODEL_CASES, 180000000, 179999999",
        "programme, PROGRAMME, 280000000, 279999999"
    })
    void each_limit_of_money_decides_alone(String name, PortfolioRule rule, long enough, long tooLittle)
            throws Exception {
        OneEdition full = manySites().withLimit(name, enough).edition();
        assertThat(full.portfolios()
                        .assess(Proposals.times(15, Proposals.eligible(full, 10_000_000)))
                        .outcome())
                .isEqualTo(Outcome.SATISFIED);
        OneEdition less = manySites().withLimit(name, tooLittle).edition();
        Portfolio portfolio = less.portfolios().assess(Proposals.times(15, Proposals.eligible(less, 10_000_000)));
        for (PortfolioRule each : PortfolioRule.values()) {
            assertThat(portfolio.finding(each).outcome())
                    .isEqualTo(each == rule ? Outcome.VIOLATED : Outcome.SATISFIED);
        }
        assertThat(portfolio.finding(rule).facts().find("excess")).isEqualTo(Yen.of(1));
    }

    @Test
    void a_refused_limit_outweighs_an_open_one() throws Exception {
        OneEdition own = OwnEdition.of2030("own")
                .withLimit("sites", 1)
                .withLimit("modelProjects", 10)
                .edition();
        Portfolio portfolio = own.portfolios()
                .assess(List.of(Proposals.eligible(own, 5), Proposals.eligible(own, 5), Proposals.open(own, 1)));
        assertThat(outcomes(portfolio))
                .containsExactly(Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.SATISFIED, Outcome.SATISFIED);
        assertThat(portfolio.outcome()).isEqualTo(Outcome.VIOLATED);
    }

    @ParameterizedTest
    @EnumSource(PortfolioRule.class)
    void a_finding_cites_the_figure_of_the_budget_and_asks_no_input(PortfolioRule rule) {
        PortfolioParameters figures = SHIPPED.edition().parameters().portfolio();
        for (List<Assessment> proposals :
                List.of(List.<Assessment>of(), Proposals.times(16, OPEN), Proposals.times(16, FULL))) {
            Finding finding = SHIPPED.assess(proposals).finding(rule);
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.pointer()).isEqualTo(Pointer.ROOT);
            assertThat(finding.openQuestions()).isEmpty();
            assertThat(finding.remedies()).isEmpty();
            assertThat(finding.citation())
                    .isEqualTo(
                            switch (rule) {
                                case SITES -> figures.sites().citation();
                                case MODEL_PROJECTS -> figures.modelProjects().citation();
                                case MODEL_CASES -> figures.modelCases().citation();
                                case PROGRAMME -> figures.programme().citation();
                            });
        }
    }

    @Test
    void facts_are_the_numbers_that_were_compared() {
        Portfolio portfolio = SHIPPED.assess(
                Proposals.together(Proposals.times(10, FULL), Proposals.times(7, OPEN), List.of(REFUSED)));
        assertThat(portfolio.finding(PortfolioRule.SITES).facts().asMap())
                .isEqualTo(Map.of("certain", 10L, "atMost", 17L, "limit", 15, "excess", 2L));
        assertThat(portfolio.finding(PortfolioRule.MODEL_PROJECTS).facts().asMap())
                .isEqualTo(Map.of(
                        "certain", Yen.of(100_000_000),
                        "atMost", Yen.of(170_000_000),
                        "limit", Yen.of(150_000_000),
                        "excess", Yen.of(20_000_000)));
        assertThat(portfolio.finding(PortfolioRule.MODEL_CASES).facts().asMap())
                .isEqualTo(Map.of(
                        "analysis", Yen.of(30_000_000),
                        "certain", Yen.of(130_000_000),
                        "atMost", Yen.of(200_000_000),
                        "limit", Yen.of(180_000_000),
                        "excess", Yen.of(20_000_000)));
        assertThat(portfolio.finding(PortfolioRule.PROGRAMME).facts().asMap())
                .isEqualTo(Map.of(
                        "analysis", Yen.of(30_000_000),
                        "platform", Yen.of(100_000_000),
                        "certain", Yen.of(230_000_000),
                        "atMost", Yen.of(300_000_000),
                        "limit", Yen.of(280_000_000),
                        "excess", Yen.of(20_000_000)));
        assertThat(SHIPPED.assess(List.of())
                        .finding(PortfolioRule.SITES)
                        .facts()
                        .asMap())
                .isEqualTo(Map.of("certain", 0L, "atMost", 0L, "limit", 15));
    }

    @Test
    void one_yen_under_review_leaves_the_sites_and_the_fees_open() {
        Portfolio portfolio = SHIPPED.assess(List.of(FULL, Proposals.open(1)));
        assertThat(portfolio.findings())
                .extracting(finding -> finding.message().key())
                .containsExactly(
                        "MRC-PORTFOLIO-SITES.satisfied",
                        "MRC-PORTFOLIO-MODEL-PROJECTS.satisfied",
                        "MRC-PORTFOLIO-MODEL-CASES.satisfied",
                        "MRC-PORTFOLIO-PROGRAMME.satisfied");
    }

    @Test
    void a_list_and_its_tally_are_held_against_the_same_limits() {
        List<Assessment> proposals = List.of(FULL, OPEN, REFUSED);
        PortfolioTally tally = SHIPPED.tally().plus(FULL).plus(OPEN).plus(REFUSED);
        assertThat(SHIPPED.assess(proposals)).isEqualTo(SHIPPED.assess(tally));
        assertThat(SHIPPED.assess(tally).tally()).isEqualTo(tally);
        assertThat(SHIPPED.assess(tally).edition()).isEqualTo(SHIPPED.edition());
    }

    @Test
    void another_edition_is_refused() throws Exception {
        OneEdition own = OwnEdition.of2030("own").edition();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own.portfolios().assess(List.of(FULL)))
                .withMessage("The edition (r6-supplementary) must be own.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own.portfolios().assess(SHIPPED.tally()))
                .withMessage("The edition (r6-supplementary) must be own.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own.portfolios().assess(SHIPPED.tally(), LocalDate.of(2030, 4, 1)));
    }

    @Test
    void today_adds_a_note_and_changes_no_answer() {
        // checked until 2027-03-31
        PortfolioTally tally = SHIPPED.tally().plus(FULL);
        assertThat(SHIPPED.assess(tally, LocalDate.of(2027, 3, 31))).isEqualTo(SHIPPED.assess(tally));
        Portfolio late = SHIPPED.assess(tally, LocalDate.of(2027, 4, 1));
        assertThat(late.notes()).extracting(Message::key).containsExactly("note.recheck");
        assertThat(late.findings()).isEqualTo(SHIPPED.assess(tally).findings());
        assertThat(late.outcome()).isEqualTo(SHIPPED.assess(tally).outcome());
    }

    @Test
    void lists_are_copied() {
        Portfolio portfolio = SHIPPED.assess(List.of(FULL));
        List<Finding> findings = new ArrayList<>(portfolio.findings());
        List<Message> notes = new ArrayList<>();
        Portfolio copy = new Portfolio(portfolio.edition(), portfolio.tally(), findings, List.of(), notes);
        findings.clear();
        assertThat(copy).isEqualTo(portfolio);
    }
}
