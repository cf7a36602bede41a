package jp.chiikiryoku.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

class UnlabelledSeriesTest {

    private static final Citation CITATION = new Citation("MIC-R6-SUPPLEMENTARY", "place", Authority.MINISTRY);
    private static final LocalizedText TEXT = new LocalizedText("数", "number");
    private static final UnlabelledSeries CONSULTATIONS =
            Catalogue.shipped().unlabelledSeries().get(0);

    // MIC-R6-SUPPLEMENTARY: 月次相談件数, in the order of print
    @Test
    void the_consultations_are_thirteen_numbers() {
        assertThat(Catalogue.shipped().unlabelledSeries()).hasSize(1);
        assertThat(CONSULTATIONS.counts()).containsExactly(54, 45, 35, 42, 41, 43, 42, 41, 130, 377, 336, 243, 346);
        assertThat(CONSULTATIONS.citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
    }

    @Test
    void it_says_that_their_months_are_not_known() {
        assertThat(CONSULTATIONS.caveat().in(Language.JA)).contains("どの年度のどの月の件数かは読み取れません");
        assertThat(CONSULTATIONS.caveat().in(Language.EN)).contains("does not tell to which year and month");
    }

    @Test
    void nothing_is_counted_below_zero() {
        assertThat(new UnlabelledSeries(TEXT, List.of(0), TEXT, CITATION).counts())
                .containsExactly(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnlabelledSeries(TEXT, List.of(1, -1), TEXT, CITATION))
                .withMessage("The count (-1) must be 0 or more.");
    }

    @Test
    void the_numbers_are_copied() {
        List<Integer> counts = new ArrayList<>(List.of(54));
        UnlabelledSeries series = new UnlabelledSeries(TEXT, counts, TEXT, CITATION);
        counts.clear();
        assertThat(series.counts()).containsExactly(54);
    }
}
