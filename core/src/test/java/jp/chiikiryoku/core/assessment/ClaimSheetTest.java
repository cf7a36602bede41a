package jp.chiikiryoku.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import org.junit.jupiter.api.Test;

class ClaimSheetTest {

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

    private final ClaimSheet sheet = new ClaimSheet();

    private static YenRange exactly(long yen) {
        return YenRange.exactly(Yen.of(yen));
    }

    private YenRange amount(Line line) {
        return Amount.find(sheet.amounts(), line);
    }

    private List<String> texts() {
        return sheet.steps().stream()
                .map(step -> step.amount() + " " + step.text())
                .toList();
    }

    @Test
    void an_empty_sheet_has_nothing() {
        assertThat(sheet.amounts()).isEmpty();
        assertThat(sheet.steps()).isEmpty();
    }

    @Test
    void an_item_that_is_not_claimed_is_zero_and_says_so() {
        sheet.notClaimed(Line.FIRST);
        sheet.total(Line.SUM, THOUSANDS);
        assertThat(amount(Line.FIRST)).isEqualTo(YenRange.ZERO);
        assertThat(amount(Line.SUM)).isEqualTo(YenRange.ZERO);
        assertThat(texts()).containsExactly("FIRST step.not-claimed", "SUM step.total", "SUM step.total-rounded");
        assertThat(sheet.steps().get(0).citation()).isNull();
    }

    @Test
    void an_item_is_multiplied_by_its_rate_with_the_source_of_the_rate() {
        sheet.rated(Line.FIRST, exactly(333_334), HALF);
        assertThat(amount(Line.FIRST)).isEqualTo(exactly(166_667));
        assertThat(texts()).containsExactly("FIRST step.rated");
        assertThat(sheet.steps().get(0).citation()).isEqualTo(LAW);
    }

    @Test
    void a_fraction_is_dropped_where_it_is_shown_and_kept_in_the_total() {
        sheet.rated(Line.FIRST, exactly(1), HALF);
        sheet.rated(Line.SECOND, exactly(999), HALF);
        sheet.total(Line.SUM, THOUSANDS);
        assertThat(amount(Line.FIRST)).isEqualTo(YenRange.ZERO);
        assertThat(amount(Line.SECOND)).isEqualTo(exactly(499));
        // 0.5 + 499.5 = 500, half up
        assertThat(amount(Line.SUM)).isEqualTo(exactly(1_000));
        assertThat(texts())
                .containsExactly(
                        "FIRST step.rated",
                        "FIRST step.fraction",
                        "SECOND step.rated",
                        "SECOND step.fraction",
                        "SUM step.total",
                        "SUM step.total-rounded");
        assertThat(sheet.steps().get(5).citation()).isEqualTo(MINISTRY);
    }

    @Test
    void both_ends_are_rounded_by_themselves() {
        sheet.rated(Line.FIRST, YenRange.of(Yen.of(998), Yen.of(999)), HALF);
        sheet.rated(Line.SECOND, YenRange.of(Yen.ZERO, Yen.of(1_000)), WHOLE);
        sheet.total(Line.SUM, THOUSANDS);
        assertThat(amount(Line.FIRST)).isEqualTo(exactly(499));
        assertThat(amount(Line.SECOND)).isEqualTo(YenRange.upTo(Yen.of(1_000)));
        // 499 rounds to 0, and 499.5 + 1,000 to 1,000
        assertThat(amount(Line.SUM)).isEqualTo(YenRange.upTo(Yen.of(1_000)));
        assertThat(texts()).contains("FIRST step.fraction").doesNotContain("SECOND step.fraction");
    }

    @Test
    void an_element_is_told_only_if_it_does_not_simply_count() {
        sheet.element(Line.FIRST, 1, Outcome.SATISFIED, LAW);
        sheet.element(Line.FIRST, 2, Outcome.VIOLATED, LAW);
        sheet.element(Line.FIRST, 3, Outcome.UNDETERMINED, MINISTRY);
        assertThat(texts()).containsExactly("FIRST step.element-refused", "FIRST step.element-open");
        assertThat(sheet.steps()).extracting(Step::citation).containsExactly(LAW, MINISTRY);
        assertThat(sheet.steps().get(0).message(SampleProgramme.texts(), Language.JA))
                .isEqualTo("2件目は要件を満たさないため、算入しません。");
        assertThat(sheet.steps().get(1).message(SampleProgramme.texts(), Language.EN))
                .isEqualTo("No. 3 needs confirmation and counts only for the most that is possible.");
    }

    @Test
    void an_item_is_told_only_if_it_does_not_simply_count() {
        sheet.item(Line.FIRST, Outcome.SATISFIED, LAW);
        assertThat(texts()).isEmpty();
        sheet.item(Line.FIRST, Outcome.VIOLATED, LAW);
        sheet.item(Line.SECOND, Outcome.UNDETERMINED, MINISTRY);
        assertThat(texts()).containsExactly("FIRST step.item-refused", "SECOND step.item-open");
        assertThat(sheet.steps()).extracting(Step::citation).containsExactly(LAW, MINISTRY);
        assertThat(sheet.amounts()).isEmpty();
        assertThat(sheet.steps().get(0).message(SampleProgramme.texts(), Language.JA))
                .isEqualTo("要件を満たさないため、算入しません。");
        assertThat(sheet.steps().get(1).message(SampleProgramme.texts(), Language.EN))
                .isEqualTo("It needs confirmation and counts only for the most that is possible.");
    }

    @Test
    void the_steps_tell_the_numbers_in_both_languages() {
        sheet.rated(Line.FIRST, exactly(333_333), HALF);
        sheet.total(Line.SUM, THOUSANDS);
        assertThat(sheet.steps())
                .extracting(step -> step.message(SampleProgramme.texts(), Language.JA))
                .containsExactly(
                        "対象となる額の合計333,333円 × 措置率1/2 = 166,666 1/2円",
                        "1円未満の端数は、この項目の表示では切り捨てて166,666円とし、合計では切り捨てずに足します。",
                        "すべての項目の合計（端数を含む） = 166,666 1/2円",
                        "166,666 1/2円を1,000円未満四捨五入 = 167,000円");
        assertThat(sheet.steps())
                .extracting(step -> step.message(SampleProgramme.texts(), Language.EN))
                .containsExactly(
                        "What counts, 333,333 yen in all, × rate 1/2 = 166,666 1/2 yen",
                        "The fraction of a yen is dropped where this item is shown, 166,666 yen,"
                                + " and kept in the total.",
                        "All items together, with fractions = 166,666 1/2 yen",
                        "166,666 1/2 yen rounded half up to units of 1,000 yen = 167,000 yen");
    }

    @Test
    void a_step_of_the_programme_stands_in_order_and_what_was_handed_out_stays() {
        sheet.step(Line.FIRST, "step.own", Facts.of("number", 1), null);
        List<Step> before = sheet.steps();
        List<Amount> amounts = sheet.amounts();
        sheet.rated(Line.FIRST, exactly(2), HALF);
        assertThat(texts()).containsExactly("FIRST step.own", "FIRST step.rated");
        assertThat(before).containsExactly(new Step(Line.FIRST, "step.own", Facts.of("number", 1), null));
        assertThat(amounts).isEmpty();
    }
}
