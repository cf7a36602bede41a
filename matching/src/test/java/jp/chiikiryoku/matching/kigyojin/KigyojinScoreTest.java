package jp.chiikiryoku.matching.kigyojin;

import static jp.chiikiryoku.matching.kigyojin.Samples.YEAR;
import static jp.chiikiryoku.matching.kigyojin.Samples.fitting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import jp.chiikiryoku.kigyojin.Kigyojin;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.kigyojin.engagement.WorkField;
import jp.chiikiryoku.matching.ScorePart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KigyojinScoreTest {

    private static final KigyojinScore SCORE = new KigyojinScore(
            Objects.requireNonNull(Kigyojin.editions().get("r6").parameters().matching(), "matching"));

    /** The points for field, mode, overlap and days, which add up to the score. */
    private static List<Integer> points(Samples samples) {
        CheckedNeed need = samples.checkedNeed();
        CheckedOffer offer = samples.checkedOffer();
        List<ScorePart> parts = SCORE.parts(need, offer);
        assertThat(parts).extracting(ScorePart::name).containsExactly("field", "mode", "overlap", "days");
        assertThat(parts.stream().mapToInt(ScorePart::points).sum()).isEqualTo(SCORE.score(need, offer));
        return parts.stream().map(ScorePart::points).toList();
    }

    private static Samples offering(String startsOn, String endsOn, int days) {
        return fitting()
                .offering(List.of(WorkField.TOURISM), List.of(Mode.DISPATCH), Samples.period(startsOn, endsOn), days);
    }

    @Test
    void what_fits_in_everything_brings_every_point() {
        assertThat(points(fitting())).containsExactly(40, 20, 30, 10);
    }

    @Test
    void one_day_of_ten_brings_one_point_of_ten() {
        assertThat(points(offering("2024-10-01", "2025-09-30", 1))).containsExactly(40, 20, 30, 1);
    }

    @ParameterizedTest
    @CsvSource({"伝統工芸, 伝統工芸, 40", "伝統工芸, '', 20", "'', 伝統工芸, 20", "'', '', 20", "伝統工芸, 防災, 20"})
    void other_is_a_whole_match_with_the_same_text_and_half_a_match_with_another_or_none(
            String ofNeed, String ofOffer, int expected) {
        Samples other =
                fitting().needing(WorkField.OTHER, Mode.DISPATCH, YEAR, 10).offering(WorkField.OTHER);
        assertThat(points(other.withTexts(ofNeed, ofOffer))).containsExactly(expected, 20, 30, 10);
    }

    @Test
    void the_text_of_other_does_not_matter_to_another_field() {
        Samples both = fitting().offering(WorkField.OTHER, WorkField.TOURISM).withTexts("", "防災");
        assertThat(points(both)).containsExactly(40, 20, 30, 10);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-01, 2025-09-30, 10, 30, 10",
        "2024-10-01, 2025-09-29, 10, 27, 10",
        "2024-11-01, 2025-09-30, 10, 27, 10",
        "2024-10-02, 2025-09-30, 9, 27, 9",
        "2025-04-01, 2030-03-31, 31, 15, 10",
        "2020-04-01, 2030-03-31, 1, 30, 1"
    })
    void points_are_the_share_of_what_is_needed_rounded_down(
            String startsOn, String endsOn, int days, int ofOverlap, int ofDays) {
        assertThat(points(offering(startsOn, endsOn, days))).containsExactly(40, 20, ofOverlap, ofDays);
    }
}
