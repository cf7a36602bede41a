package jp.chiikiryoku.matching.kigyojin;

import static jp.chiikiryoku.matching.kigyojin.Samples.CITY_INSIDE;
import static jp.chiikiryoku.matching.kigyojin.Samples.COMPANY_INSIDE;
import static jp.chiikiryoku.matching.kigyojin.Samples.COMPANY_OUTSIDE;
import static jp.chiikiryoku.matching.kigyojin.Samples.YEAR;
import static jp.chiikiryoku.matching.kigyojin.Samples.fitting;
import static jp.chiikiryoku.matching.kigyojin.Samples.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.kigyojin.Employment;
import jp.chiikiryoku.kigyojin.Field;
import jp.chiikiryoku.kigyojin.KigyojinRule;
import jp.chiikiryoku.kigyojin.Mode;
import jp.chiikiryoku.kigyojin.Municipality;
import jp.chiikiryoku.matching.Matching;
import jp.chiikiryoku.matching.Pair;
import jp.chiikiryoku.matching.Reason;
import jp.chiikiryoku.matching.ScorePart;
import jp.chiikiryoku.matching.Unmatched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each hard rule by itself: satisfied, violated, one step either side of its boundary, undetermined. */
class HardRulesTest {

    private static Matching match(Samples samples) {
        return match(samples.request());
    }

    private static Matching match(MatchingRequest request) {
        return KigyojinMatching.shipped().match(request).matching();
    }

    private static void assertPossible(Samples samples) {
        assertThat(match(samples).pairs()).hasSize(1);
    }

    /** The pair is not possible for one reason alone, and both sides say so. */
    private static void assertRefused(Samples samples, String rule) {
        assertRefused(match(samples), rule);
    }

    private static void assertRefused(Matching matching, String rule) {
        assertThat(matching.pairs()).isEmpty();
        assertThat(matching.possiblePairs()).isZero();
        assertThat(matching.unmatchedNeeds())
                .containsExactly(new Unmatched("n1", List.of(new Reason.NoPartner(), new Reason.OneRule("o1", rule))));
        assertThat(matching.unmatchedOffers())
                .containsExactly(new Unmatched("o1", List.of(new Reason.NoPartner(), new Reason.OneRule("n1", rule))));
    }

    private static List<Integer> points(Samples samples) {
        return match(samples).pairs().get(0).parts().stream()
                .map(ScorePart::points)
                .toList();
    }

    @Test
    void what_fits_in_everything_brings_every_point() {
        assertThat(match(fitting()).pairs())
                .containsExactly(new Pair(
                        "n1",
                        "o1",
                        100,
                        List.of(
                                new ScorePart("field", 40),
                                new ScorePart("mode", 20),
                                new ScorePart("overlap", 30),
                                new ScorePart("days", 10)),
                        List.of()));
    }

    @Test
    void a_field_must_be_common() {
        assertPossible(fitting().offering(Field.GREEN, Field.TOURISM));
        assertRefused(fitting().offering(Field.GREEN, Field.DIGITAL), "KGM-FIELD");
    }

    @Test
    void a_mode_must_be_common() {
        assertPossible(fitting().offering(List.of(Field.TOURISM), List.of(Mode.SIDE_JOB, Mode.DISPATCH), YEAR, 10));
        assertRefused(fitting().offering(List.of(Field.TOURISM), List.of(Mode.SIDE_JOB), YEAR, 10), "KGM-MODE");
    }

    @ParameterizedTest
    @CsvSource({"2025-04-01, 2026-03-31", "2024-01-01, 2025-03-31", "2024-12-31, 2025-06-29", "2024-08-31, 2025-04-30"})
    void an_overlap_of_six_months_is_enough(String startsOn, String endsOn) {
        assertPossible(fitting().offering(period(startsOn, endsOn)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-02, 2026-03-31",
        "2024-01-01, 2025-03-30",
        "2024-12-31, 2025-06-28",
        "2025-10-01, 2026-09-30",
        "2024-01-01, 2024-09-30",
        "2025-09-30, 2026-09-30"
    })
    void an_overlap_of_a_day_less_is_not_and_none_is_not(String startsOn, String endsOn) {
        assertRefused(fitting().offering(period(startsOn, endsOn)), "KGM-PERIOD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"320005", "131016"})
    void a_prefecture_and_a_special_ward_are_no_municipalities(String code) {
        assertRefused(fitting().of(Municipality.of(code)), "KGJ-MUNICIPALITY");
    }

    @Test
    void a_municipality_inside_the_metropolitan_areas_must_be_one_of_three_kinds() {
        Municipality none = CITY_INSIDE
                .withDisadvantagedArea(false)
                .withSettlementAutonomyRegion(false)
                .withHighPopulationDecline(false);
        assertRefused(fitting().of(none), "KGJ-MUNICIPALITY");
        assertPossible(fitting().of(none.withDisadvantagedArea(true)));
        assertPossible(fitting().of(none.withSettlementAutonomyRegion(true)));
        assertPossible(fitting().of(none.withHighPopulationDecline(true)));
    }

    @Test
    void a_company_must_have_its_headquarters_or_an_office_inside() {
        assertRefused(fitting().by(COMPANY_OUTSIDE, Employment.EMPLOYEE), "KGJ-COMPANY-LOCATION");
        assertRefused(
                fitting().by(COMPANY_OUTSIDE.withOffices(List.of("01", "47")), Employment.EMPLOYEE),
                "KGJ-COMPANY-LOCATION");
        assertPossible(fitting().by(COMPANY_OUTSIDE.withOffices(List.of("01", "27")), Employment.EMPLOYEE));
    }

    @Test
    void a_freelancer_is_not_employed() {
        assertRefused(fitting().by(COMPANY_INSIDE, Employment.FREELANCE), "KGJ-EMPLOYMENT");
        assertPossible(fitting().by(COMPANY_INSIDE, Employment.OFFICER));
    }

    @ParameterizedTest
    @CsvSource({"3, 10", "10, 3", "3, 3", "0, 31"})
    void a_side_job_of_three_days_is_too_short(int needed, int offered) {
        assertRefused(sideJob(needed, offered), "KGJ-PRESENCE");
    }

    @ParameterizedTest
    @CsvSource({"4, 4", "4, 10", "10, 4"})
    void a_side_job_of_four_days_is_enough(int needed, int offered) {
        assertPossible(sideJob(needed, offered));
    }

    private static Samples sideJob(int needed, int offered) {
        return fitting()
                .needing(Field.TOURISM, Mode.SIDE_JOB, YEAR, needed)
                .offering(List.of(Field.TOURISM), List.of(Mode.SIDE_JOB), YEAR, offered);
    }

    @Test
    void a_dispatch_of_one_day_is_possible_because_its_working_days_are_not_known_and_one_of_none_is_not() {
        Samples one = fitting().offering(List.of(Field.TOURISM), List.of(Mode.DISPATCH), YEAR, 1);
        assertPossible(one);
        assertThat(points(one)).containsExactly(40, 20, 30, 1);
        assertRefused(fitting().offering(List.of(Field.TOURISM), List.of(Mode.DISPATCH), YEAR, 0), "KGJ-PRESENCE");
    }

    @Test
    void a_pair_tells_which_rules_somebody_must_still_look_at() {
        Samples officer = fitting()
                .by(COMPANY_OUTSIDE.withOffices(List.of("13")), Employment.OFFICER)
                .of(CITY_INSIDE);
        assertThat(match(officer).pairs().get(0).openRules())
                .containsExactly("KGJ-MUNICIPALITY", "KGJ-COMPANY-LOCATION", "KGJ-EMPLOYMENT");
        assertThat(match(fitting()).pairs().get(0).openRules()).isEmpty();
        assertThat(match(ruled(officer, KigyojinRule.EMPLOYMENT, Judgement.MET))
                        .pairs()
                        .get(0)
                        .openRules())
                .containsExactly("KGJ-MUNICIPALITY", "KGJ-COMPANY-LOCATION");
    }

    @ParameterizedTest
    @CsvSource({"伝統工芸, 伝統工芸, 40", "伝統工芸, '', 20", "'', 伝統工芸, 20", "'', '', 20", "伝統工芸, 防災, 20"})
    void other_is_a_whole_match_with_the_same_text_and_half_a_match_with_another_or_none(
            String ofNeed, String ofOffer, int expected) {
        assertThat(points(other().withTexts(ofNeed, ofOffer))).containsExactly(expected, 20, 30, 10);
    }

    @Test
    void the_text_of_other_does_not_matter_to_another_field() {
        Samples both = fitting().offering(Field.OTHER, Field.TOURISM).withTexts("", "防災");
        assertThat(points(both)).containsExactly(40, 20, 30, 10);
    }

    private static Samples other() {
        return fitting().needing(Field.OTHER, Mode.DISPATCH, YEAR, 10).offering(Field.OTHER);
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
    void points_are_the_share_of_what_is_asked_rounded_down(
            String startsOn, String endsOn, int days, int ofOverlap, int ofDays) {
        Samples samples =
                fitting().offering(List.of(Field.TOURISM), List.of(Mode.DISPATCH), period(startsOn, endsOn), days);
        assertThat(points(samples)).containsExactly(40, 20, ofOverlap, ofDays);
    }

    @Test
    void a_ruling_refuses_what_the_facts_leave_open() {
        Samples officer = fitting().by(COMPANY_INSIDE, Employment.OFFICER);
        Samples office = fitting().by(COMPANY_OUTSIDE.withOffices(List.of("13")), Employment.EMPLOYEE);
        Samples unknown = fitting().of(CITY_INSIDE);
        assertRefused(match(ruled(officer, KigyojinRule.EMPLOYMENT, Judgement.NOT_MET)), "KGJ-EMPLOYMENT");
        assertRefused(match(ruled(office, KigyojinRule.COMPANY_LOCATION, Judgement.NOT_MET)), "KGJ-COMPANY-LOCATION");
        assertRefused(match(ruled(unknown, KigyojinRule.MUNICIPALITY, Judgement.NOT_MET)), "KGJ-MUNICIPALITY");
        assertThat(match(ruled(officer, KigyojinRule.MUNICIPALITY, Judgement.NOT_MET))
                        .pairs())
                .hasSize(1);
    }

    @Test
    void a_ruling_that_is_met_or_pending_or_on_what_is_decided_changes_nothing() {
        Samples officer = fitting().by(COMPANY_INSIDE, Employment.OFFICER);
        Samples freelancer = fitting().by(COMPANY_INSIDE, Employment.FREELANCE);
        for (Judgement judgement : List.of(Judgement.MET, Judgement.PENDING)) {
            assertThat(match(ruled(officer, KigyojinRule.EMPLOYMENT, judgement)).pairs())
                    .hasSize(1);
            assertRefused(match(ruled(freelancer, KigyojinRule.EMPLOYMENT, judgement)), "KGJ-EMPLOYMENT");
        }
        assertThat(match(ruled(fitting(), KigyojinRule.EMPLOYMENT, Judgement.NOT_MET))
                        .pairs())
                .hasSize(1);
    }

    private static MatchingRequest ruled(Samples samples, KigyojinRule rule, Judgement judgement) {
        return samples.request().withRulings(List.of(Ruling.of(rule.id(), judgement)));
    }
}
