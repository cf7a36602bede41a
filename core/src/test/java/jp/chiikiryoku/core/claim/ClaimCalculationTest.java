package jp.chiikiryoku.core.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import jp.chiikiryoku.core.assessment.Amount;
import jp.chiikiryoku.core.assessment.AmountKey;
import jp.chiikiryoku.core.assessment.Calculation;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Step;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Rounding;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimCalculationTest {

    private static final Citation LAW = new Citation("ORDINANCE-TOKKO", "art. 1", Authority.LAW);
    private static final Citation MINISTRY = new Citation("MIC-R6-SUPPLEMENTARY", "cap", Authority.MINISTRY);
    private static final Cited<Rate> HALF = Cited.of(Rate.of(1, 2), LAW);
    private static final Cited<Rate> WHOLE = Cited.of(Rate.ONE, LAW);
    private static final Cited<Rounding> THOUSANDS =
            Cited.of(Rounding.of(Rounding.Mode.HALF_UP, Yen.of(1_000)), MINISTRY);

    /** Two items and their total. */
    private enum Line implements AmountKey {
        FIRST,
        SECOND,
        SUM;

        @Override
        public String wireName() {
            return name();
        }
    }

    private final ClaimCalculation claim = new ClaimCalculation();
    private @Nullable Calculation calculation;

    private static YenRange exactly(long yen) {
        return YenRange.exactly(Yen.of(yen));
    }

    private YenRange amount(Line line) {
        return totalled().amounts().stream()
                .filter(amount -> amount.key() == line)
                .map(Amount::range)
                .findFirst()
                .orElseThrow();
    }

    /** The steps before those of the total. */
    private List<Step> steps() {
        List<Step> steps = totalled().steps();
        return steps.subList(0, steps.size() - 2);
    }

    private Calculation totalled() {
        if (calculation == null) {
            claim.total(Line.SUM, THOUSANDS);
            calculation = claim.toCalculation();
        }
        return calculation;
    }

    private static String text(Step step) {
        return step.amount() + " " + step.message().key();
    }

    private List<String> texts() {
        return steps().stream().map(ClaimCalculationTest::text).toList();
    }

    private static String told(Step step, Language language) {
        return SampleProgramme.texts().render(language, step.message());
    }

    @Test
    void a_claim_of_nothing_has_a_total_of_nothing() {
        assertThat(totalled().amounts()).containsExactly(new Amount(Line.SUM, YenRange.ZERO));
        assertThat(totalled().steps())
                .extracting(ClaimCalculationTest::text)
                .containsExactly("SUM step.total", "SUM step.total-rounded");
        assertThat(totalled().openQuestions()).isEmpty();
    }

    @Test
    void nothing_is_accepted_where_something_is_claimed_and_not_even_a_fraction_counts() {
        claim.notClaimed(Line.FIRST);
        claim.rated(Line.SECOND, YenRange.ZERO, HALF);
        assertThat(totalled().nothingAccepted()).isTrue();
    }

    @Test
    void half_a_yen_is_not_nothing_although_it_is_shown_as_none() {
        claim.rated(Line.FIRST, YenRange.ZERO, WHOLE);
        claim.rated(Line.SECOND, YenRange.upTo(Yen.of(1)), HALF);
        assertThat(totalled().nothingAccepted()).isFalse();
        assertThat(amount(Line.SUM)).isEqualTo(YenRange.ZERO);
    }

    @Test
    void where_nothing_is_claimed_nothing_is_refused() {
        claim.notClaimed(Line.FIRST);
        assertThat(totalled().nothingAccepted()).isFalse();
    }

    @Test
    void nothing_is_handed_out_before_the_total() {
        claim.rated(Line.FIRST, exactly(2), HALF);
        assertThatIllegalStateException().isThrownBy(claim::toCalculation).withMessage("The total must be drawn.");
        assertThat(totalled().amounts()).hasSize(2);
    }

    @Test
    void the_total_is_drawn_once() {
        claim.total(Line.SUM, THOUSANDS);
        assertThatIllegalStateException()
                .isThrownBy(() -> claim.total(Line.SUM, THOUSANDS))
                .withMessage("The amount (SUM) must come before the total.");
        assertThat(claim.toCalculation().amounts()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"499, 499", "500, 500", "501, 500", "0, 0"})
    void a_cost_counts_up_to_its_cap(long cost, long counted) {
        Cited<Yen> cap = Cited.of(Yen.of(500), MINISTRY);
        assertThat(claim.capped(Line.FIRST, "step.own", Yen.of(cost), cap)).isEqualTo(Yen.of(counted));
        assertThat(claim.capped(Line.SECOND, "step.each", 3, Yen.of(cost), cap)).isEqualTo(Yen.of(counted));
        Facts facts = Facts.of("cost", Yen.of(cost), "cap", Yen.of(500), "counted", Yen.of(counted));
        Facts ofEach = Facts.of("number", 3, "cost", Yen.of(cost), "cap", Yen.of(500), "counted", Yen.of(counted));
        assertThat(steps())
                .containsExactly(
                        new Step(Line.FIRST, Message.of("step.own", facts), MINISTRY),
                        new Step(Line.SECOND, Message.of("step.each", ofEach), MINISTRY));
        assertThat(totalled().amounts()).hasSize(1);
    }

    @Test
    void an_item_that_is_not_claimed_is_zero_and_says_so() {
        claim.notClaimed(Line.FIRST);
        assertThat(amount(Line.FIRST)).isEqualTo(YenRange.ZERO);
        assertThat(amount(Line.SUM)).isEqualTo(YenRange.ZERO);
        assertThat(steps())
                .containsExactly(
                        new Step(Line.FIRST, Message.of("step.not-claimed", Facts.of("item", Line.FIRST)), null));
    }

    @Test
    void an_item_is_multiplied_by_its_rate_with_the_source_of_the_rate() {
        claim.rated(Line.FIRST, exactly(333_334), HALF);
        assertThat(amount(Line.FIRST)).isEqualTo(exactly(166_667));
        assertThat(texts()).containsExactly("FIRST step.rated");
        assertThat(steps().get(0).citation()).isEqualTo(LAW);
    }

    @Test
    void a_fraction_is_dropped_where_it_is_shown_and_kept_in_the_total() {
        claim.rated(Line.FIRST, exactly(1), HALF);
        claim.rated(Line.SECOND, exactly(999), HALF);
        assertThat(amount(Line.FIRST)).isEqualTo(YenRange.ZERO);
        assertThat(amount(Line.SECOND)).isEqualTo(exactly(499));
        // 0.5 + 499.5 = 500, half up
        assertThat(amount(Line.SUM)).isEqualTo(exactly(1_000));
        assertThat(totalled().steps())
                .extracting(ClaimCalculationTest::text)
                .containsExactly(
                        "FIRST step.rated",
                        "FIRST step.fraction",
                        "SECOND step.rated",
                        "SECOND step.fraction",
                        "SUM step.total",
                        "SUM step.total-rounded");
        assertThat(totalled().steps()).extracting(Step::citation).containsExactly(LAW, null, LAW, null, null, MINISTRY);
    }

    @Test
    void both_ends_are_rounded_by_themselves() {
        claim.rated(Line.FIRST, YenRange.of(Yen.of(998), Yen.of(999)), HALF);
        claim.rated(Line.SECOND, YenRange.of(Yen.ZERO, Yen.of(1_000)), WHOLE);
        assertThat(amount(Line.FIRST)).isEqualTo(exactly(499));
        assertThat(amount(Line.SECOND)).isEqualTo(YenRange.upTo(Yen.of(1_000)));
        // 499 rounds to 0, and 499.5 + 1,000 to 1,000
        assertThat(amount(Line.SUM)).isEqualTo(YenRange.upTo(Yen.of(1_000)));
        assertThat(texts()).contains("FIRST step.fraction").doesNotContain("SECOND step.fraction");
    }

    @Test
    void an_element_is_told_only_if_it_does_not_simply_count() {
        claim.element(Line.FIRST, 1, Outcome.SATISFIED, LAW);
        claim.element(Line.FIRST, 2, Outcome.VIOLATED, LAW);
        claim.element(Line.FIRST, 3, Outcome.UNDETERMINED, MINISTRY);
        assertThat(texts()).containsExactly("FIRST step.element-refused", "FIRST step.element-open");
        assertThat(steps()).extracting(Step::citation).containsExactly(LAW, MINISTRY);
        assertThat(told(steps().get(0), Language.JA)).isEqualTo("2件目は要件を満たさないため、算入しません。");
        assertThat(told(steps().get(1), Language.EN))
                .isEqualTo("No. 3 needs confirmation and counts only for the most that is possible.");
    }

    @Test
    void an_item_is_told_only_if_it_does_not_simply_count() {
        claim.item(Line.FIRST, Outcome.SATISFIED, LAW);
        claim.item(Line.FIRST, Outcome.VIOLATED, LAW);
        claim.item(Line.SECOND, Outcome.UNDETERMINED, MINISTRY);
        assertThat(texts()).containsExactly("FIRST step.item-refused", "SECOND step.item-open");
        assertThat(steps()).extracting(Step::citation).containsExactly(LAW, MINISTRY);
        assertThat(totalled().amounts()).hasSize(1);
        assertThat(told(steps().get(0), Language.JA)).isEqualTo("要件を満たさないため、算入しません。");
        assertThat(told(steps().get(1), Language.EN))
                .isEqualTo("It needs confirmation and counts only for the most that is possible.");
    }

    @Test
    void the_steps_tell_the_numbers_in_both_languages() {
        claim.rated(Line.FIRST, exactly(333_333), HALF);
        assertThat(totalled().steps())
                .extracting(step -> told(step, Language.JA))
                .containsExactly(
                        "対象となる額の合計333,333円 × 措置率1/2 = 166,666 1/2円",
                        "1円未満の端数は、この項目の表示では切り捨てて166,666円とし、合計では切り捨てずに足します。",
                        "すべての項目の合計（端数を含む） = 166,666 1/2円",
                        "166,666 1/2円を1,000円未満四捨五入 = 167,000円");
        assertThat(totalled().steps())
                .extracting(step -> told(step, Language.EN))
                .containsExactly(
                        "What counts, 333,333 yen in all, × rate 1/2 = 166,666 1/2 yen",
                        "The fraction of a yen is dropped where this item is shown, 166,666 yen,"
                                + " and kept in the total.",
                        "All items together, with fractions = 166,666 1/2 yen",
                        "166,666 1/2 yen rounded half up to units of 1,000 yen = 167,000 yen");
    }

    @Test
    void a_step_of_the_programme_stands_in_order() {
        claim.step(Line.FIRST, "step.own", Facts.of("number", 1), null);
        claim.rated(Line.FIRST, exactly(2), HALF);
        Calculation calculation = totalled();
        assertThat(calculation.steps()).hasSize(4).isUnmodifiable();
        assertThat(calculation.steps().get(0))
                .isEqualTo(new Step(Line.FIRST, Message.of("step.own", Facts.of("number", 1)), null));
        assertThat(texts()).containsExactly("FIRST step.own", "FIRST step.rated");
        assertThat(calculation.amounts()).isUnmodifiable();
    }

    @Test
    void nothing_is_added_after_the_total() {
        claim.rated(Line.FIRST, exactly(2), HALF);
        totalled();
        assertThatIllegalStateException()
                .isThrownBy(() -> claim.step(Line.SECOND, "step.own", Facts.empty(), null))
                .withMessage("The amount (SECOND) must come before the total.");
        assertThatIllegalStateException().isThrownBy(() -> claim.notClaimed(Line.SECOND));
        assertThatIllegalStateException().isThrownBy(() -> claim.rated(Line.SECOND, exactly(2), HALF));
    }
}
