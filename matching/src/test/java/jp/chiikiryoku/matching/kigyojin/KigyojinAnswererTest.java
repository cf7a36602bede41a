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
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.engagement.Employment;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.kigyojin.engagement.Municipality;
import jp.chiikiryoku.kigyojin.engagement.WorkField;
import jp.chiikiryoku.matching.Matching;
import jp.chiikiryoku.matching.Pair;
import jp.chiikiryoku.matching.Reason;
import jp.chiikiryoku.matching.ScorePart;
import jp.chiikiryoku.matching.Unmatched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule refuses a pair that everything else allows, and both sides say so; the test of each rule has its boundaries. */
class KigyojinAnswererTest {

    private static Matching match(Samples samples) {
        return match(samples.request());
    }

    private static Matching match(MatchingRequest request) {
        return KigyojinMatching.requests().assess(request).matching();
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
                        List.of("KGJ-PRESENCE")));
    }

    @Test
    void a_field_must_be_common() {
        assertPossible(fitting().offering(WorkField.GREEN, WorkField.TOURISM));
        assertRefused(fitting().offering(WorkField.GREEN, WorkField.DIGITAL), "KGM-FIELD");
    }

    @Test
    void a_mode_must_be_common() {
        assertPossible(fitting().offering(List.of(WorkField.TOURISM), List.of(Mode.SIDE_JOB, Mode.DISPATCH), YEAR, 10));
        assertRefused(fitting().offering(List.of(WorkField.TOURISM), List.of(Mode.SIDE_JOB), YEAR, 10), "KGM-MODE");
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

    @Test
    void a_pair_tells_which_rules_somebody_must_still_look_at() {
        Samples officer = fitting()
                .by(COMPANY_OUTSIDE.withOffices(List.of("13")), Employment.OFFICER)
                .of(CITY_INSIDE);
        assertThat(match(officer).pairs().get(0).openRules())
                .containsExactly("KGJ-MUNICIPALITY", "KGJ-COMPANY-LOCATION", "KGJ-EMPLOYMENT", "KGJ-PRESENCE");
        assertThat(match(fitting()).pairs().get(0).openRules()).containsExactly("KGJ-PRESENCE");
        assertThat(match(ruled(officer, KigyojinRule.EMPLOYMENT, Judgement.MET))
                        .pairs()
                        .get(0)
                        .openRules())
                .containsExactly("KGJ-MUNICIPALITY", "KGJ-COMPANY-LOCATION", "KGJ-PRESENCE");
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

    @Test
    void an_overlap_must_last_for_six_months() {
        assertPossible(fitting().offering(period("2025-04-01", "2026-03-31")));
        assertRefused(fitting().offering(period("2025-04-02", "2026-03-31")), "KGM-PERIOD");
    }

    @Test
    void the_days_of_a_month_must_not_be_too_few() {
        Samples sideJob = fitting().needing(WorkField.TOURISM, Mode.SIDE_JOB, YEAR, 4);
        assertPossible(sideJob.offering(List.of(WorkField.TOURISM), List.of(Mode.SIDE_JOB), YEAR, 4));
        assertRefused(sideJob.offering(List.of(WorkField.TOURISM), List.of(Mode.SIDE_JOB), YEAR, 3), "KGJ-PRESENCE");
    }
}
