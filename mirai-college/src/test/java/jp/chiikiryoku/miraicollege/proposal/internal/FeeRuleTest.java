package jp.chiikiryoku.miraicollege.proposal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.miraicollege.Findings;
import jp.chiikiryoku.miraicollege.OwnEdition;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeeRuleTest {

    private static final FeeRule RULE = new FeeRule(CheckedProposals.R6);
    private static final String PLACE = "/fee";

    private static Finding of(long fee) {
        return RULE.check(CheckedProposals.withFee(fee));
    }

    @Test
    void is_the_rule_of_its_id() {
        assertThat(RULE.rule()).isEqualTo(MiraiCollegeRule.FEE);
    }

    // MIC-R6-SUPPLEMENTARY: 定額10,000千円
    @Test
    void the_fixed_fee_satisfies_it() {
        Findings.expect(of(10_000_000), Outcome.SATISFIED, "satisfied", PLACE);
        assertThat(of(10_000_000).remedies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 9_999_998, 9_999_999})
    void a_fee_of_a_yen_less_is_for_a_person_to_decide(long fee) {
        Findings.expect(of(fee), Outcome.UNDETERMINED, "undetermined", PLACE);
        assertThat(of(fee).weakSource()).isFalse();
        assertThat(of(fee).remedies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {10_000_001, 10_000_002, 1_000_000_000_000_000L})
    void a_fee_of_a_yen_more_is_refused_and_lowered_to_the_fixed_one(long fee) {
        Findings.expect(of(fee), Outcome.VIOLATED, "violated", PLACE);
        assertThat(of(fee).remedies()).singleElement().satisfies(remedy -> {
            assertThat(remedy.id()).isEqualTo("lower-fee");
            assertThat(remedy.changes()).isEqualTo(List.of(new Change(Pointer.parse(PLACE), Yen.of(10_000_000))));
        });
    }

    @Test
    void the_fixed_fee_is_that_of_the_edition() throws Exception {
        FeeRule own = new FeeRule(OwnEdition.of2030("own")
                .with("/parameters/fixedFee/value", 7)
                .load()
                .editions()
                .get("own"));
        assertThat(own.check(CheckedProposals.withFee(6)).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(own.check(CheckedProposals.withFee(7)).outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(own.check(CheckedProposals.withFee(8)).outcome()).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void carries_what_was_compared() {
        Facts exact = Facts.of("fee", Yen.of(10_000_000), "fixedFee", Yen.of(10_000_000));
        assertThat(of(10_000_000).facts()).isEqualTo(exact);
        assertThat(of(12_345_678).facts())
                .isEqualTo(Facts.of("fee", Yen.of(12_345_678), "fixedFee", Yen.of(10_000_000))
                        .with("excess", Yen.of(2_345_678)));
        assertThat(of(9_999_999).facts())
                .isEqualTo(Facts.of("fee", Yen.of(9_999_999), "fixedFee", Yen.of(10_000_000))
                        .with("shortfall", Yen.of(1)));
        assertThat(of(10_000_000).citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
        assertThat(of(10_000_000).citation().place()).contains("定額10,000千円");
    }

    @Test
    void says_how_the_fee_compares_with_the_fixed_one() {
        Findings.says(
                of(10_000_000),
                "委託料は、1か所あたりの定額10,000,000円です。",
                "The fee is the fixed sum of 10,000,000 yen for each site.");
        Findings.says(
                of(10_000_001),
                "委託料10,000,001円は、1か所あたりの定額10,000,000円を1円超えています。",
                "The fee of 10,000,001 yen exceeds the fixed sum of 10,000,000 yen for each site by 1 yen.");
        Findings.says(
                of(8_000_000),
                "委託料8,000,000円は、1か所あたりの定額10,000,000円を2,000,000円下回っています。" + "定額より少ない委託料が認められるかどうかは資料から分からないため、確認が必要です。",
                "The fee of 8,000,000 yen is less than the fixed sum of 10,000,000 yen for each site by 2,000,000 yen."
                        + " The source does not say whether a lower fee is accepted, so this needs confirmation.");
    }

    @Test
    void says_how_much_the_fee_is_to_be_lowered() {
        Findings.advises(
                of(12_345_678),
                "委託料を2,345,678円減らして10,000,000円とします。",
                "Lower the fee by 2,345,678 yen to 10,000,000 yen.");
    }
}
