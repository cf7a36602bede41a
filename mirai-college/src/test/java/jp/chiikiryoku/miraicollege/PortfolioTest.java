package jp.chiikiryoku.miraicollege;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Note;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PortfolioTest {

    private static final MiraiCollegeEdition SHIPPED = Proposals.SHIPPED;
    private static final Assessment FULL = Proposals.eligible(10_000_000);
    private static final Assessment OPEN = Proposals.open(10_000_000);
    private static final Assessment REFUSED = Proposals.refused(10_000_000);

    private static List<Outcome> outcomes(Portfolio portfolio) {
        return portfolio.findings().stream().map(Finding::outcome).toList();
    }

    private static List<Outcome> all(Outcome outcome) {
        return List.of(outcome, outcome, outcome, outcome);
    }

    private static void says(Portfolio portfolio, PortfolioRule rule, String japanese, String english) {
        int place = rule.ordinal();
        assertThat(portfolio.report(Language.JA).findings().get(place).message())
                .isEqualTo(japanese);
        assertThat(portfolio.report(Language.EN).findings().get(place).message())
                .isEqualTo(english);
    }

    /** So many sites that money alone decides. */
    private static OwnEdition manySites() throws Exception {
        return OwnEdition.of2030("own").withLimit("sites", 10_000);
    }

    // 15カ所; 定額10,000千円×15カ所＝1.5億円
    @ParameterizedTest
    @CsvSource({"0, SATISFIED", "1, SATISFIED", "14, SATISFIED", "15, SATISFIED", "16, VIOLATED", "17, VIOLATED"})
    void fifteen_sites_fill_the_budget_and_a_sixteenth_is_too_many(int sites, Outcome expected) {
        Portfolio portfolio = SHIPPED.portfolio(Proposals.times(sites, FULL));
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
                SHIPPED.portfolio(Proposals.together(Proposals.times(open, OPEN), Proposals.times(eligible, FULL)));
        assertThat(outcomes(portfolio)).isEqualTo(all(expected));
        assertThat(portfolio.outcome()).isEqualTo(expected);
    }

    @Test
    void ineligible_proposals_are_counted_beside_and_against_no_limit() {
        Portfolio portfolio =
                SHIPPED.portfolio(Proposals.together(Proposals.times(15, FULL), Proposals.times(40, REFUSED)));
        assertThat(portfolio.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(portfolio.tally().ineligible()).isEqualTo(40);
    }

    @Test
    void sites_alone_decide_where_the_fees_are_low() {
        Portfolio portfolio = SHIPPED.portfolio(Proposals.times(16, Proposals.eligible(1)));
        assertThat(outcomes(portfolio))
                .containsExactly(Outcome.VIOLATED, Outcome.SATISFIED, Outcome.SATISFIED, Outcome.SATISFIED);
        assertThat(portfolio.outcome()).isEqualTo(Outcome.VIOLATED);
        Portfolio open = SHIPPED.portfolio(Proposals.times(16, Proposals.open(1)));
        assertThat(outcomes(open))
                .containsExactly(Outcome.UNDETERMINED, Outcome.SATISFIED, Outcome.SATISFIED, Outcome.SATISFIED);
    }

    // 150,000,000; 30,000,000 more make 180,000,000; 100,000,000 more make 280,000,000
    @Test
    void a_yen_above_the_budget_breaks_every_limit_of_money_where_sites_are_many() throws Exception {
        MiraiCollegeEdition own = manySites().edition();
        List<Assessment> fifteen = Proposals.times(15, Proposals.eligible(own, 10_000_000));
        assertThat(outcomes(own.portfolio(fifteen))).isEqualTo(all(Outcome.SATISFIED));
        Portfolio certain = own.portfolio(Proposals.together(fifteen, List.of(Proposals.eligible(own, 1))));
        assertThat(outcomes(certain))
                .containsExactly(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.VIOLATED, Outcome.VIOLATED);
        assertThat(certain.outcome()).isEqualTo(Outcome.VIOLATED);
        Portfolio possible = own.portfolio(Proposals.together(fifteen, List.of(Proposals.open(own, 1))));
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
        MiraiCollegeEdition full = manySites().withLimit(name, enough).edition();
        assertThat(full.portfolio(Proposals.times(15, Proposals.eligible(full, 10_000_000)))
                        .outcome())
                .isEqualTo(Outcome.SATISFIED);
        MiraiCollegeEdition less = manySites().withLimit(name, tooLittle).edition();
        Portfolio portfolio = less.portfolio(Proposals.times(15, Proposals.eligible(less, 10_000_000)));
        for (PortfolioRule each : PortfolioRule.values()) {
            assertThat(portfolio.finding(each).outcome())
                    .isEqualTo(each == rule ? Outcome.VIOLATED : Outcome.SATISFIED);
        }
        assertThat(portfolio.finding(rule).facts().find("excess")).isEqualTo(Yen.of(1));
    }

    @Test
    void a_refused_limit_outweighs_an_open_one() throws Exception {
        MiraiCollegeEdition own = OwnEdition.of2030("own")
                .withLimit("sites", 1)
                .withLimit("modelProjects", 10)
                .edition();
        Portfolio portfolio =
                own.portfolio(List.of(Proposals.eligible(own, 5), Proposals.eligible(own, 5), Proposals.open(own, 1)));
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
            Finding finding = SHIPPED.portfolio(proposals).finding(rule);
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
        Portfolio portfolio = SHIPPED.portfolio(
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
        assertThat(SHIPPED.portfolio(List.of())
                        .finding(PortfolioRule.SITES)
                        .facts()
                        .asMap())
                .isEqualTo(Map.of("certain", 0L, "atMost", 0L, "limit", 15));
    }

    @Test
    void says_that_the_limits_are_kept() {
        Portfolio portfolio =
                SHIPPED.portfolio(Proposals.together(Proposals.times(14, FULL), List.of(Proposals.open(9_999_999))));
        says(
                portfolio,
                PortfolioRule.SITES,
                "対象となる提案は14件、確認が必要な提案をすべて含めると15件で、上限の15か所以内です。",
                "Eligible proposals: 14; with all that need review: 15. This is within the limit of 15 sites.");
        says(
                portfolio,
                PortfolioRule.MODEL_PROJECTS,
                "委託料の合計は確実な額で140,000,000円、最大で149,999,999円となり、上限の150,000,000円以内です。",
                "The fees come to 140,000,000 yen for certain and 149,999,999 yen at most,"
                        + " within the limit of 150,000,000 yen.");
        says(
                portfolio,
                PortfolioRule.MODEL_CASES,
                "委託料の合計に分析調査の30,000,000円を加えると、確実な額で170,000,000円、最大で179,999,999円となり、" + "上限の180,000,000円以内です。",
                "With 30,000,000 yen for the analysis the fees come to 170,000,000 yen for certain"
                        + " and 179,999,999 yen at most, within the limit of 180,000,000 yen.");
        says(
                portfolio,
                PortfolioRule.PROGRAMME,
                "委託料の合計に分析調査の30,000,000円とプラットフォーム構築の100,000,000円を加えると、"
                        + "確実な額で270,000,000円、最大で279,999,999円となり、上限の280,000,000円以内です。",
                "With 30,000,000 yen for the analysis and 100,000,000 yen for the platform the fees come to"
                        + " 270,000,000 yen for certain and 279,999,999 yen at most,"
                        + " within the limit of 280,000,000 yen.");
    }

    @Test
    void says_one_number_alone_where_no_proposal_needs_review() {
        Portfolio portfolio = SHIPPED.portfolio(Proposals.together(Proposals.times(3, FULL), List.of(REFUSED)));
        says(
                portfolio,
                PortfolioRule.SITES,
                "対象となる提案は3件で、上限の15か所以内です。",
                "Eligible proposals: 3. This is within the limit of 15 sites.");
        says(
                portfolio,
                PortfolioRule.MODEL_PROJECTS,
                "委託料の合計は30,000,000円で、上限の150,000,000円以内です。",
                "The fees come to 30,000,000 yen, within the limit of 150,000,000 yen.");
        says(
                portfolio,
                PortfolioRule.MODEL_CASES,
                "委託料の合計に分析調査の30,000,000円を加えると60,000,000円となり、上限の180,000,000円以内です。",
                "With 30,000,000 yen for the analysis the fees come to 60,000,000 yen,"
                        + " within the limit of 180,000,000 yen.");
        says(
                portfolio,
                PortfolioRule.PROGRAMME,
                "委託料の合計に分析調査の30,000,000円とプラットフォーム構築の100,000,000円を加えると160,000,000円となり、" + "上限の280,000,000円以内です。",
                "With 30,000,000 yen for the analysis and 100,000,000 yen for the platform the fees come to"
                        + " 160,000,000 yen, within the limit of 280,000,000 yen.");
    }

    @Test
    void a_free_proposal_under_review_leaves_the_sites_open_and_the_fees_exact() {
        Portfolio portfolio = SHIPPED.portfolio(List.of(FULL, Proposals.open(0)));
        assertThat(portfolio.findings())
                .extracting(Finding::text)
                .containsExactly("satisfied", "satisfied-exact", "satisfied-exact", "satisfied-exact");
    }

    @Test
    void says_by_how_much_a_limit_is_exceeded() {
        Portfolio portfolio = SHIPPED.portfolio(Proposals.together(Proposals.times(16, FULL), List.of(OPEN)));
        says(
                portfolio,
                PortfolioRule.SITES,
                "対象となる提案だけで16件となり、上限の15か所を1か所超えています。",
                "Eligible proposals: 16. These alone exceed the limit of 15 sites by 1.");
        says(
                portfolio,
                PortfolioRule.MODEL_PROJECTS,
                "委託料の合計は確実な額だけで160,000,000円となり、上限の150,000,000円を10,000,000円超えています。",
                "The fees come to 160,000,000 yen for certain, which exceeds the limit of 150,000,000 yen"
                        + " by 10,000,000 yen.");
        says(
                portfolio,
                PortfolioRule.MODEL_CASES,
                "委託料の合計に分析調査の30,000,000円を加えると、確実な額だけで190,000,000円となり、" + "上限の180,000,000円を10,000,000円超えています。",
                "With 30,000,000 yen for the analysis the fees come to 190,000,000 yen for certain,"
                        + " which exceeds the limit of 180,000,000 yen by 10,000,000 yen.");
        says(
                portfolio,
                PortfolioRule.PROGRAMME,
                "委託料の合計に分析調査の30,000,000円とプラットフォーム構築の100,000,000円を加えると、"
                        + "確実な額だけで290,000,000円となり、上限の280,000,000円を10,000,000円超えています。",
                "With 30,000,000 yen for the analysis and 100,000,000 yen for the platform the fees come to"
                        + " 290,000,000 yen for certain, which exceeds the limit of 280,000,000 yen by 10,000,000 yen.");
    }

    @Test
    void says_by_how_much_a_limit_may_be_exceeded() {
        Portfolio portfolio =
                SHIPPED.portfolio(Proposals.together(Proposals.times(15, FULL), List.of(Proposals.open(1))));
        says(
                portfolio,
                PortfolioRule.SITES,
                "対象となる提案は15件で上限の15か所以内ですが、確認が必要な提案をすべて含めると16件となり、1か所超えます。",
                "Eligible proposals: 15, which is within the limit of 15 sites. With all that need review: 16,"
                        + " which exceeds it by 1.");
        says(
                portfolio,
                PortfolioRule.MODEL_PROJECTS,
                "委託料の合計は確実な額で150,000,000円となり上限の150,000,000円以内ですが、" + "確認が必要な提案をすべて含めると150,000,001円となり、1円超えます。",
                "The fees come to 150,000,000 yen for certain, within the limit of 150,000,000 yen. With all proposals"
                        + " that need review they come to 150,000,001 yen, which exceeds it by 1 yen.");
        says(
                portfolio,
                PortfolioRule.MODEL_CASES,
                "委託料の合計に分析調査の30,000,000円を加えると、確実な額で180,000,000円となり上限の180,000,000円以内ですが、"
                        + "確認が必要な提案をすべて含めると180,000,001円となり、1円超えます。",
                "With 30,000,000 yen for the analysis the fees come to 180,000,000 yen for certain, within the limit of"
                        + " 180,000,000 yen. With all proposals that need review they come to 180,000,001 yen,"
                        + " which exceeds it by 1 yen.");
        says(
                portfolio,
                PortfolioRule.PROGRAMME,
                "委託料の合計に分析調査の30,000,000円とプラットフォーム構築の100,000,000円を加えると、"
                        + "確実な額で280,000,000円となり上限の280,000,000円以内ですが、"
                        + "確認が必要な提案をすべて含めると280,000,001円となり、1円超えます。",
                "With 30,000,000 yen for the analysis and 100,000,000 yen for the platform the fees come to"
                        + " 280,000,000 yen for certain, within the limit of 280,000,000 yen. With all proposals"
                        + " that need review they come to 280,000,001 yen, which exceeds it by 1 yen.");
    }

    @Test
    void a_list_and_its_tally_are_held_against_the_same_limits() {
        List<Assessment> proposals = List.of(FULL, OPEN, REFUSED);
        PortfolioTally tally = SHIPPED.tally().plus(FULL).plus(OPEN).plus(REFUSED);
        assertThat(SHIPPED.portfolio(proposals)).isEqualTo(SHIPPED.portfolio(tally));
        assertThat(SHIPPED.portfolio(tally).tally()).isEqualTo(tally);
        assertThat(SHIPPED.portfolio(tally).edition()).isEqualTo(SHIPPED.edition());
    }

    @Test
    void another_edition_is_refused() throws Exception {
        MiraiCollegeEdition own = OwnEdition.of2030("own").edition();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own.portfolio(List.of(FULL)))
                .withMessage("The edition (r6-supplementary) must be own.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own.portfolio(SHIPPED.tally()))
                .withMessage("The edition (r6-supplementary) must be own.");
        assertThatIllegalArgumentException().isThrownBy(() -> own.portfolio(SHIPPED.tally(), LocalDate.of(2030, 4, 1)));
    }

    @Test
    void today_adds_a_note_and_changes_no_answer() {
        // checked until 2027-03-31
        PortfolioTally tally = SHIPPED.tally().plus(FULL);
        assertThat(SHIPPED.portfolio(tally, LocalDate.of(2027, 3, 31))).isEqualTo(SHIPPED.portfolio(tally));
        Portfolio late = SHIPPED.portfolio(tally, LocalDate.of(2027, 4, 1));
        assertThat(late.notes()).extracting(Note::text).containsExactly("note.recheck");
        assertThat(late.findings()).isEqualTo(SHIPPED.portfolio(tally).findings());
        assertThat(late.outcome()).isEqualTo(SHIPPED.portfolio(tally).outcome());
    }

    @Test
    void lists_are_copied() {
        Portfolio portfolio = SHIPPED.portfolio(List.of(FULL));
        List<Finding> findings = new ArrayList<>(portfolio.findings());
        List<Note> notes = new ArrayList<>();
        Portfolio copy = new Portfolio(portfolio.edition(), portfolio.tally(), findings, notes);
        findings.clear();
        assertThat(copy).isEqualTo(portfolio);
    }
}
