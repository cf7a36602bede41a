package jp.chiikiryoku.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
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
        assertThat(OF_2023.month(0)).isEqualTo(YearMonth.of(2023, 4));
        assertThat(OF_2023.month(9)).isEqualTo(YearMonth.of(2024, 1));
        assertThat(OF_2023.citation().authority()).isEqualTo(Authority.MINISTRY);
    }

    // MIC-R6-SUPPLEMENTARY: 月別申請件数（24年度）, 累計申請件数（24年度); the months are read from the axis
    @Test
    void the_applications_of_2024_are_four_months_whose_place_is_assumed() {
        assertThat(OF_2024.fiscalYear()).isEqualTo(FiscalYear.of(2024));
        assertThat(OF_2024.months()).extracting(Month::count).containsExactly(6, 5, 11, 15);
        assertThat(OF_2024.months()).extracting(Month::runningTotal).containsExactly(6, 11, 22, 37);
        assertThat(OF_2024.month(3)).isEqualTo(YearMonth.of(2024, 7));
        assertThat(OF_2024.citation().authority()).isEqualTo(Authority.ASSUMPTION);
    }

    @Test
    void what_is_left_out_is_said_with_its_reason() {
        assertThat(Catalogue.shipped().monthlySeries()).hasSize(2);
        assertThat(Catalogue.shipped().leftOut()).hasSize(2);
        assertThat(Catalogue.shipped().leftOut().get(0).in(Language.JA)).contains("月次相談件数", "13個", "読み取れないため");
        assertThat(Catalogue.shipped().leftOut().get(0).in(Language.EN)).contains("consultations by month");
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
                        .month(11))
                .isEqualTo(YearMonth.of(2025, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> series(thirteen))
                .withMessage("The months (13) must be 12 or fewer.");
    }

    @Test
    void there_is_no_month_outside_the_series() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> OF_2023.month(10));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> OF_2023.month(-1));
    }

    private static MonthlySeries series(Month... months) {
        return new MonthlySeries(new LocalizedText("数", "number"), FiscalYear.of(2024), List.of(months), CITATION);
    }
}
