package jp.chiikiryoku.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.List;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetTest {

    private static final Budget BUDGET = Catalogue.shipped().budget();
    private static final Citation CITATION = new Citation("MIC-R6-SUPPLEMENTARY", "place", Authority.MINISTRY);
    private static final LocalizedText TEXT = new LocalizedText("名", "name");

    // MIC-R6-SUPPLEMENTARY: ① 21.1 … ⑥ 2.0, and the figure in 百万円 on the page of each measure
    @ParameterizedTest
    @CsvSource({
        "1, 21.1, 2110, 0, false",
        "2, 1.5, 145, 5, false",
        "3, 1.0, 95, 5, true",
        "4, 2.8, 280, 0, true",
        "5, 0.5, 50, 0, true",
        "6, 2.0, 200, 0, true"
    })
    void every_line_is_there_exactly_and_as_printed(
            int number, BigDecimal printed, long millions, long difference, boolean isNew) {
        BudgetLine line = BUDGET.line(number);
        assertThat(line.number()).isEqualTo(number);
        assertThat(line.printed().value()).isEqualByComparingTo(printed);
        assertThat(line.exact().value()).isEqualTo(Yen.of(millions * 1_000_000));
        assertThat(line.roundingDifference()).isEqualTo(Yen.of(difference * 1_000_000));
        assertThat(line.isNew()).isEqualTo(isNew);
        for (Cited<?> amount : List.of(line.exact(), line.printed())) {
            assertThat(amount.citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
            assertThat(amount.citation().authority()).isEqualTo(Authority.MINISTRY);
        }
    }

    // MIC-R6-SUPPLEMENTARY: 合計 28.9; exactly 2,880百万円
    @Test
    void the_printed_total_adds_up_rounded_lines_and_the_exact_one_does_not() {
        assertThat(BUDGET.lines()).hasSize(6);
        assertThat(BUDGET.printedTotal().value()).isEqualByComparingTo("28.9");
        assertThat(BUDGET.exactTotal()).isEqualTo(Yen.of(2_880_000_000L));
        assertThat(BUDGET.roundingDifference()).isEqualTo(Yen.of(10_000_000));
        assertThat(BUDGET.lines().stream().map(BudgetLine::roundingDifference).reduce(Yen.ZERO, Yen::plus))
                .isEqualTo(BUDGET.roundingDifference());
    }

    @Test
    void says_why_they_differ() {
        assertThat(BUDGET.explanation().in(Language.JA))
                .isEqualTo("資料の合計28.9億円は、億円単位で小数第1位に四捨五入した各行を足した額です。"
                        + "正確な合計は2,880,000,000円で、差は10,000,000円です。この差は、次の四捨五入によるものです。"
                        + "②は145,000,000円を1.5億円としており、差は5,000,000円です。"
                        + "③は95,000,000円を1.0億円としており、差は5,000,000円です。");
        assertThat(BUDGET.explanation().in(Language.EN))
                .isEqualTo(
                        "The printed total of 28.9 hundred million yen adds up lines that were rounded half up to one"
                                + " decimal place in hundred million yen. The exact total is 2,880,000,000 yen, so the"
                                + " difference is 10,000,000 yen. It comes from the rounding of these lines. Line (2) of"
                                + " 145,000,000 yen is printed as 1.5 hundred million yen, a difference of 5,000,000 yen."
                                + " Line (3) of 95,000,000 yen is printed as 1.0 hundred million yen, a difference of"
                                + " 5,000,000 yen.");
    }

    @Test
    void says_that_they_agree_where_nothing_was_rounded() {
        Budget exact = new Budget(TEXT, List.of(line(1, 110_000_000, "1.1")), cited("1.1"));
        assertThat(exact.explanation().in(Language.JA)).isEqualTo("資料の合計1.1億円は、正確な合計110,000,000円と一致します。");
        assertThat(exact.explanation().in(Language.EN))
                .isEqualTo("The printed total of 1.1 hundred million yen equals the exact total of 110,000,000 yen.");
        assertThat(exact.roundingDifference()).isEqualTo(Yen.ZERO);
    }

    @Test
    void a_printed_amount_is_the_exact_one_rounded_half_up() {
        assertThat(line(1, 105_000_000, "1.1").roundingDifference()).isEqualTo(Yen.of(5_000_000));
        assertThat(line(1, 104_999_999, "1.0").roundingDifference()).isEqualTo(Yen.of(-4_999_999));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line(1, 104_999_999, "1.1"))
                .withMessage("The printed amount (1.1) of line 1 must be 104,999,999円 rounded half up to a tenth.");
        assertThatIllegalArgumentException().isThrownBy(() -> line(1, 105_000_000, "1.0"));
    }

    @Test
    void lines_are_numbered_from_one_and_add_up_to_the_printed_total() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Budget(TEXT, List.of(line(2, 110_000_000, "1.1")), cited("1.1")))
                .withMessage("The number (2) of a line must be 1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Budget(TEXT, List.of(line(1, 110_000_000, "1.1")), cited("1.2")))
                .withMessage("The printed total (1.2) must be the sum of the printed lines, 1.1.");
    }

    @Test
    void there_is_no_line_beside_the_six() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUDGET.line(0))
                .withMessage("The number (0) must be from 1 to 6.");
        assertThatIllegalArgumentException().isThrownBy(() -> BUDGET.line(7));
    }

    @Test
    void numbers_are_written_as_the_source_writes_them() {
        assertThat(BUDGET.lines())
                .extracting(line -> line.numeral().in(Language.JA))
                .containsExactly("①", "②", "③", "④", "⑤", "⑥");
        assertThat(BUDGET.line(6).numeral().in(Language.EN)).isEqualTo("(6)");
    }

    @Test
    void every_part_must_be_there() {
        BudgetLine line = line(1, 110_000_000, "1.1");
        assertThatNullPointerException()
                .isThrownBy(() -> new BudgetLine(1, TEXT, null, TEXT, List.of(), line.exact(), line.printed()))
                .withMessage("title");
        assertThatNullPointerException()
                .isThrownBy(() -> new Budget(null, List.of(line), cited("1.1")))
                .withMessage("title");
    }

    private static BudgetLine line(int number, long exact, String printed) {
        return new BudgetLine(number, TEXT, TEXT, TEXT, List.of(), Cited.of(Yen.of(exact), CITATION), cited(printed));
    }

    private static Cited<BigDecimal> cited(String printed) {
        return Cited.of(new BigDecimal(printed), CITATION);
    }
}
