package jp.chiikiryoku.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import jp.chiikiryoku.catalogue.MonthlySeries.Entry;
import jp.chiikiryoku.catalogue.MonthlySeries.Month;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

class MonthlySeriesTest {

    private static final Citation CITATION = new Citation("MIC-R6-SUPPLEMENTARY", "place", Authority.MINISTRY);
    private static final MonthlySeries OF_2023 =
            Catalogue.shipped().monthlySeries().get(0);
    private static final MonthlySeries OF_2024 =
            Catalogue.shipped().monthlySeries().get(1);

    // MIC-R6-SUPPLEMENTARY: 月別申請件数（23年度）, 累計申請件数（23年度）, 4月 to 1月
    @Test
    void the_applications_of_2023_are_ten_months_and_their_running_total() {
        assertThat(OF_2023.fiscalYear()).isEqualTo(FiscalYear.of(2023));
        assertThat(OF_2023.months()).extracting(Month::count).containsExactly(4, 1, 0, 3, 1, 2, 1, 4, 3, 4);
        assertThat(OF_2023.months()).extracting(Month::runningTotal).containsExactly(4, 5, 5, 8, 9, 11, 12, 16, 19, 23);
        assertThat(OF_2023.entries()).hasSize(10).startsWith(new Entry(YearMonth.of(2023, 4), 4, 4));
        assertThat(OF_2023.entries()).endsWith(new Entry(YearMonth.of(2024, 1), 4, 23));
        assertThat(OF_2023.citation().authority()).isEqualTo(Authority.MINISTRY);
    }

    // MIC-R6-SUPPLEMENTARY: 月別申請件数（24年度）, 累計申請件数（24年度); the months are read from the axis
    @Test
    void the_applications_of_2024_are_four_months_whose_place_is_assumed() {
        assertThat(OF_2024.fiscalYear()).isEqualTo(FiscalYear.of(2024));
        assertThat(OF_2024.months()).extracting(Month::count).containsExactly(6, 5, 11, 15);
        assertThat(OF_2024.months()).extracting(Month::runningTotal).containsExactly(6, 11, 22, 37);
        assertThat(OF_2024.entries())
                .extracting(Entry::month)
                .containsExactly(
                        YearMonth.of(2024, 4), YearMonth.of(2024, 5), YearMonth.of(2024, 6), YearMonth.of(2024, 7));
        assertThat(OF_2024.citation().authority()).isEqualTo(Authority.ASSUMPTION);
    }

    @Test
    void what_is_left_out_is_said_with_its_reason() {
        assertThat(Catalogue.shipped().monthlySeries()).hasSize(2);
        assertThat(Catalogue.shipped().leftOut())
                .extracting(text -> text.in(Language.JA))
                .containsExactly(
                        "令和6年度の申請件数のうち5つ目以降のものは、数値が資料に印字されていないため、載せていません。", "令和5年度の2月と3月の申請件数は、資料に印字されていないため、載せていません。");
        assertThat(Catalogue.shipped().leftOut())
                .extracting(text -> text.in(Language.EN))
                .allSatisfy(text -> assertThat(text)
                        .contains(" left out", " because the source ")
                        .endsWith("."));
    }

    @Test
    void a_running_total_is_the_sum_so_far() {
        assertThat(series(new Month(2, 2), new Month(0, 2)).months()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> series(new Month(2, 2), new Month(1, 2)))
                .withMessage("The running total (2) must be 3.");
    }

    @Test
    void a_fiscal_year_has_twelve_months() {
        Month[] thirteen = Collections.nCopies(13, new Month(0, 0)).toArray(Month[]::new);
        assertThat(series(List.of(thirteen).subList(0, 12).toArray(Month[]::new))
                        .entries())
                .endsWith(new Entry(YearMonth.of(2025, 3), 0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> series(thirteen))
                .withMessage("The months (13) must be 12 or fewer.");
    }

    @Test
    void nothing_is_counted_below_zero() {
        assertThat(new Month(0, 0).count()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Month(-1, 0))
                .withMessage("The count (-1) must be 0 or more.");
    }

    private static MonthlySeries series(Month... months) {
        return new MonthlySeries(new LocalizedText("数", "number"), FiscalYear.of(2024), List.of(months), CITATION);
    }
}
