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

class PortfolioModelCasesRuleTest {

    private static final PortfolioModelCasesRule RULE = new PortfolioModelCasesRule(Tallies.BUDGET);

    private static Finding of(long fees, long feesAtMost) {
        return RULE.check(Tallies.fees(fees, feesAtMost));
    }

    @Test
    void is_the_rule_of_its_id() {
        assertThat(RULE.rule()).isEqualTo(PortfolioRule.MODEL_CASES);
    }

    // モデル事例の創出・横展開（1.8億円）: 150,000,000 yen and the analysis of 30,000,000 yen
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
        Tallies.expect(of(fees, feesAtMost), outcome, text, Tallies.BUDGET.modelCases());
    }

    @Test
    void carries_the_amounts_that_were_compared() {
        assertThat(of(100_000_000, 170_000_000).facts())
                .isEqualTo(Facts.of(
                        "analysis",
                        Yen.of(30_000_000),
                        "certain",
                        Yen.of(130_000_000),
                        "atMost",
                        Yen.of(200_000_000),
                        "limit",
                        Yen.of(180_000_000),
                        "excess",
                        Yen.of(20_000_000)));
        assertThat(of(160_000_000, 170_000_000).facts().find("excess")).isEqualTo(Yen.of(10_000_000));
        assertThat(of(1, 2).facts().find("excess")).isNull();
    }

    @Test
    void sums_beyond_64_bits_are_an_error_and_no_wrong_answer() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> of(0, Long.MAX_VALUE - 30_000_000 + 1));
        assertThat(of(0, Long.MAX_VALUE - 30_000_000).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void says_what_the_fees_come_to() {
        Findings.says(
                of(140_000_000, 149_999_999),
                "委託料の合計に分析調査の30,000,000円を加えると、確実な額で170,000,000円、最大で179,999,999円となり、上限の180,000,000円以内です。",
                "With 30,000,000 yen for the analysis the fees come to 170,000,000 yen for certain"
                        + " and 179,999,999 yen at most, within the limit of 180,000,000 yen.");
        Findings.says(
                of(30_000_000, 30_000_000),
                "委託料の合計に分析調査の30,000,000円を加えると60,000,000円となり、上限の180,000,000円以内です。",
                "With 30,000,000 yen for the analysis the fees come to 60,000,000 yen,"
                        + " within the limit of 180,000,000 yen.");
        Findings.says(
                of(160_000_000, 170_000_000),
                "委託料の合計に分析調査の30,000,000円を加えると、確実な額だけで190,000,000円となり、上限の180,000,000円を10,000,000円超えています。",
                "With 30,000,000 yen for the analysis the fees come to 190,000,000 yen for certain,"
                        + " which exceeds the limit of 180,000,000 yen by 10,000,000 yen.");
        Findings.says(
                of(150_000_000, 150_000_001),
                "委託料の合計に分析調査の30,000,000円を加えると、確実な額で180,000,000円となり上限の180,000,000円以内ですが、"
                        + "確認が必要な提案をすべて含めると180,000,001円となり、1円超えます。",
                "With 30,000,000 yen for the analysis the fees come to 180,000,000 yen for certain, within the limit of"
                        + " 180,000,000 yen. With all proposals that need review they come to 180,000,001 yen,"
                        + " which exceeds it by 1 yen.");
    }
}
