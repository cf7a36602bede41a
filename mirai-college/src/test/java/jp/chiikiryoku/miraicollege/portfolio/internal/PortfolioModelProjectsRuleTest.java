package jp.chiikiryoku.miraicollege.portfolio.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.miraicollege.Findings;
import jp.chiikiryoku.miraicollege.edition.PortfolioRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortfolioModelProjectsRuleTest {

    private static final PortfolioModelProjectsRule RULE = new PortfolioModelProjectsRule(Tallies.BUDGET);

    private static Finding of(long fees, long feesAtMost) {
        return RULE.check(Tallies.fees(fees, feesAtMost));
    }

    @Test
    void is_the_rule_of_its_id() {
        assertThat(RULE.rule()).isEqualTo(PortfolioRule.MODEL_PROJECTS);
    }

    // 定額10,000千円×15カ所＝1.5億円
    @ParameterizedTest
    @CsvSource({
        "0, 0, SATISFIED, satisfied-exact",
        "150000000, 150000000, SATISFIED, satisfied-exact",
        "149999999, 150000000, SATISFIED, satisfied",
        "150000001, 150000001, VIOLATED, violated",
        "150000001, 150000002, VIOLATED, violated",
        "150000000, 150000001, UNDETERMINED, undetermined",
        "0, 150000001, UNDETERMINED, undetermined"
    })
    void a_yen_decides(long fees, long feesAtMost, Outcome outcome, String text) {
        Tallies.expect(of(fees, feesAtMost), outcome, text, Tallies.BUDGET.modelProjects());
    }

    @Test
    void carries_the_amounts_that_were_compared() {
        assertThat(of(100_000_000, 170_000_000).facts())
                .isEqualTo(Facts.of(
                        "certain", Yen.of(100_000_000),
                        "atMost", Yen.of(170_000_000),
                        "limit", Yen.of(150_000_000),
                        "excess", Yen.of(20_000_000)));
        assertThat(of(160_000_000, 170_000_000).facts().find("excess")).isEqualTo(Yen.of(10_000_000));
        assertThat(of(1, 2).facts())
                .isEqualTo(Facts.of("certain", Yen.of(1), "atMost", Yen.of(2), "limit", Yen.of(150_000_000)));
    }

    @Test
    void sums_beyond_64_bits_are_an_error_and_no_wrong_answer() {
        assertThat(of(0, Long.MAX_VALUE).outcome()).isEqualTo(Outcome.UNDETERMINED);
        PortfolioModelCasesRule withAnalysis = new PortfolioModelCasesRule(Tallies.BUDGET);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> withAnalysis.check(Tallies.fees(0, Long.MAX_VALUE)));
    }

    @Test
    void says_what_the_fees_come_to() {
        Findings.says(
                of(140_000_000, 149_999_999),
                "委託料の合計は確実な額で140,000,000円、最大で149,999,999円となり、上限の150,000,000円以内です。",
                "The fees come to 140,000,000 yen for certain and 149,999,999 yen at most,"
                        + " within the limit of 150,000,000 yen.");
        Findings.says(
                of(30_000_000, 30_000_000),
                "委託料の合計は30,000,000円で、上限の150,000,000円以内です。",
                "The fees come to 30,000,000 yen, within the limit of 150,000,000 yen.");
        Findings.says(
                of(160_000_000, 170_000_000),
                "委託料の合計は確実な額だけで160,000,000円となり、上限の150,000,000円を10,000,000円超えています。",
                "The fees come to 160,000,000 yen for certain, which exceeds the limit of 150,000,000 yen"
                        + " by 10,000,000 yen.");
        Findings.says(
                of(150_000_000, 150_000_001),
                "委託料の合計は確実な額で150,000,000円となり上限の150,000,000円以内ですが、確認が必要な提案をすべて含めると150,000,001円となり、1円超えます。",
                "The fees come to 150,000,000 yen for certain, within the limit of 150,000,000 yen. With all proposals"
                        + " that need review they come to 150,000,001 yen, which exceeds it by 1 yen.");
    }
}
