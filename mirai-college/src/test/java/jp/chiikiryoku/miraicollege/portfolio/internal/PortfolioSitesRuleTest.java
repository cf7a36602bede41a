package jp.chiikiryoku.miraicollege.portfolio.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.miraicollege.Findings;
import jp.chiikiryoku.miraicollege.edition.PortfolioRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortfolioSitesRuleTest {

    private static final PortfolioSitesRule RULE = new PortfolioSitesRule(Tallies.BUDGET);

    private static Finding of(long eligible, long needsReview) {
        return RULE.check(Tallies.sites(eligible, needsReview));
    }

    @Test
    void is_the_rule_of_its_id() {
        assertThat(RULE.rule()).isEqualTo(PortfolioRule.SITES);
    }

    // 15カ所
    @ParameterizedTest
    @CsvSource({
        "0, 0, SATISFIED, satisfied-exact",
        "14, 0, SATISFIED, satisfied-exact",
        "15, 0, SATISFIED, satisfied-exact",
        "16, 0, VIOLATED, violated",
        "17, 0, VIOLATED, violated",
        "14, 1, SATISFIED, satisfied",
        "14, 2, UNDETERMINED, undetermined",
        "15, 1, UNDETERMINED, undetermined",
        "0, 15, SATISFIED, satisfied",
        "0, 16, UNDETERMINED, undetermined",
        "16, 1, VIOLATED, violated"
    })
    void proposals_under_review_decide_exactly_at_the_limit(
            long eligible, long needsReview, Outcome outcome, String text) {
        Tallies.expect(of(eligible, needsReview), outcome, text, Tallies.BUDGET.sites());
    }

    @Test
    void carries_the_numbers_that_were_compared() {
        assertThat(of(0, 0).facts()).isEqualTo(Facts.of("certain", 0L, "atMost", 0L, "limit", 15));
        assertThat(of(10, 7).facts()).isEqualTo(Facts.of("certain", 10L, "atMost", 17L, "limit", 15, "excess", 2L));
        assertThat(of(16, 7).facts()).isEqualTo(Facts.of("certain", 16L, "atMost", 23L, "limit", 15, "excess", 1L));
    }

    @Test
    void numbers_beyond_64_bits_are_an_error_and_no_wrong_answer() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> of(Long.MAX_VALUE, 1));
    }

    @Test
    void says_how_many_there_are() {
        Findings.says(
                of(14, 1),
                "対象となる提案は14件、確認が必要な提案をすべて含めると15件で、上限の15か所以内です。",
                "Eligible proposals: 14; with all that need review: 15. This is within the limit of 15 sites.");
        Findings.says(
                of(3, 0), "対象となる提案は3件で、上限の15か所以内です。", "Eligible proposals: 3. This is within the limit of 15 sites.");
        Findings.says(
                of(16, 1),
                "対象となる提案だけで16件となり、上限の15か所を1か所超えています。",
                "Eligible proposals: 16. These alone exceed the limit of 15 sites by 1.");
        Findings.says(
                of(15, 1),
                "対象となる提案は15件で上限の15か所以内ですが、確認が必要な提案をすべて含めると16件となり、1か所超えます。",
                "Eligible proposals: 15, which is within the limit of 15 sites. With all that need review: 16,"
                        + " which exceeds it by 1.");
    }
}
