package jp.chiikiryoku.dxtalent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Note;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.payload.Remedies;
import jp.chiikiryoku.testkit.Answers;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MIC-DX-CALL-R7 ①ア: 民間企業、地方公共団体等におけるデジタル分野での実務経験を５年以上有すること。 */
class ExperienceRuleTest {

    private static final Answers EXPERIENCE = Answers.of(DxTalentRule.EXPERIENCE);
    private static final String PLACE = "/candidate/digitalExperience";

    private static PayloadDocument practice(String asOf, Period... periods) {
        return Documents.candidacy()
                .with("/asOf", asOf)
                .with(PLACE, Stream.of(periods).map(Period::plain).toList());
    }

    private static Period from(String from) {
        return new Period(from, null);
    }

    private static Period period(String from, String to) {
        return new Period(from, to);
    }

    /** A period as a payload states it. */
    private record Period(String from, @Nullable String to) {
        Map<String, String> plain() {
            return to == null ? Map.of("from", from) : Map.of("from", from, "to", to);
        }
    }

    private static Object dayBefore(Object day) {
        return ((LocalDate) day).minusDays(1);
    }

    // 5年 = 60 months
    @ParameterizedTest
    @CsvSource({
        "2020-04-01, 2025-03-30, VIOLATED",
        "2020-04-01, 2025-03-31, SATISFIED",
        "2020-04-01, 2025-04-01, SATISFIED",
        "2020-02-29, 2025-02-27, VIOLATED",
        "2020-02-29, 2025-02-28, SATISFIED",
        "2020-01-31, 2025-01-29, VIOLATED",
        "2020-01-31, 2025-01-30, SATISFIED"
    })
    void sixty_months_of_the_calendar_satisfy_and_a_day_less_does_not(String from, String to, Outcome outcome) {
        EXPERIENCE.expect(practice("2025-12-31", period(from, to)), outcome, PLACE);
        EXPERIENCE.expect(practice(to, from(from)), outcome, PLACE);
    }

    @Test
    void an_answer_tells_months_and_odd_days() {
        EXPERIENCE.says(
                practice("2025-04-01", period("2020-04-01", "2025-03-31")),
                "デジタル分野での実務経験は、令和7年4月1日までに60か月と0日あり、60か月以上です。",
                "By 2025-04-01 the digital practice amounts to 60 months and 0 days, which is 60 months or more.");
        EXPERIENCE.says(
                practice("2025-04-01", period("2020-04-01", "2025-03-30")),
                "デジタル分野での実務経験は、令和7年4月1日までに59か月と30日で、60か月に足りません。",
                "By 2025-04-01 the digital practice amounts to 59 months and 30 days, less than 60 months.");
    }

    // 30 days a month are an assumption, so they alone never satisfy.
    @Test
    void odd_days_of_several_periods_leave_it_open_from_the_thirtieth_day_on() {
        Period longer = period("2015-01-01", "2019-11-15");
        EXPERIENCE.expect(practice("2025-04-01", longer, period("2020-03-01", "2020-04-14")), Outcome.VIOLATED, PLACE);
        PayloadDocument thirty = practice("2025-04-01", longer, period("2020-03-01", "2020-04-15"));
        EXPERIENCE.expect(thirty, Outcome.UNDETERMINED, PLACE);
        EXPERIENCE.says(
                thirty,
                "デジタル分野での実務経験は、令和7年4月1日までに59か月と30日です。複数の期間の端数の日数を30日で1か月に換算した場合に限り、"
                        + "60か月に届きます。換算の定めは見当たらないため、そのように数えてよいか、確認が必要です。",
                "By 2025-04-01 the digital practice amounts to 59 months and 30 days. Only if the odd days of several"
                        + " periods are turned into months of 30 days does it reach 60 months. No source lays down such a"
                        + " month, so whether they may be needs confirmation.");
        assertThat(thirty.finding(DxTalentRule.EXPERIENCE).remedies()).isEmpty();
    }

    @Test
    void odd_days_of_one_period_never_make_a_month() {
        EXPERIENCE.expect(practice("2025-04-01", period("2015-01-01", "2019-12-30")), Outcome.VIOLATED, PLACE);
    }

    @Test
    void a_practice_that_is_not_stated_is_open_and_one_stated_as_none_is_refused() {
        PayloadDocument unknown = Documents.candidacy().without(PLACE);
        EXPERIENCE.expect(unknown, Outcome.UNDETERMINED, PLACE);
        EXPERIENCE.says(
                unknown,
                "デジタル分野での実務経験が分かりません。60か月以上あるか、確認が必要です。",
                "The digital practice is not known. Whether it amounts to 60 months or more needs confirmation.");
        EXPERIENCE.expect(practice("2025-04-01"), Outcome.VIOLATED, PLACE);
    }

    @Test
    void the_remedy_is_to_wait_until_the_months_are_full() {
        PayloadDocument tooShort = practice("2025-04-01", from("2020-05-01"));
        EXPERIENCE.expect(tooShort, Outcome.VIOLATED, PLACE);
        EXPERIENCE.advises(
                tooShort,
                "今の職務が続けば、令和7年4月30日までの実務経験で要件を満たします。",
                "If the current position goes on, the practice by 2025-04-30 fulfils the requirement.");
        assertThat(EXPERIENCE.changes(tooShort)).containsExactly("/asOf=2025-04-30");
        EXPERIENCE.expectRemedyIsTheSmallest(tooShort, ExperienceRuleTest::dayBefore);
    }

    @Test
    void a_position_that_ends_too_early_has_to_go_on() {
        PayloadDocument planned =
                practice("2025-04-01", period("2015-04-01", "2015-06-30"), period("2021-06-01", "2025-12-31"));
        assertThat(EXPERIENCE.changes(planned))
                .containsExactly("/asOf=2026-02-28", "/candidate/digitalExperience/1/to=2026-02-28");
        EXPERIENCE.expectRemedyIsTheSmallest(planned, ExperienceRuleTest::dayBefore);
    }

    @Test
    void a_position_that_ends_late_enough_stays_as_it_is() {
        PayloadDocument planned = practice("2025-04-01", period("2020-05-01", "2025-04-30"));
        assertThat(EXPERIENCE.changes(planned)).containsExactly("/asOf=2025-04-30");
        EXPERIENCE.expectRemedyIsTheSmallest(planned, ExperienceRuleTest::dayBefore);
    }

    @Test
    void a_month_that_the_calendar_clips_is_waited_for_in_full() {
        PayloadDocument leapDay = practice("2025-01-01", from("2020-02-29"));
        assertThat(EXPERIENCE.changes(leapDay)).containsExactly("/asOf=2025-02-28");
        EXPERIENCE.expectRemedyIsTheSmallest(leapDay, ExperienceRuleTest::dayBefore);
    }

    @Test
    void of_several_current_positions_the_one_that_lasts_longest_goes_on() {
        PayloadDocument two = practice(
                "2025-04-01",
                period("2023-01-01", "2025-06-30"),
                period("2022-01-01", "2025-12-31"),
                period("2023-02-01", "2025-10-31"));
        assertThat(EXPERIENCE.changes(two))
                .containsExactly("/asOf=2026-12-31", "/candidate/digitalExperience/1/to=2026-12-31");
        PayloadDocument open = practice("2025-04-01", from("2024-01-01"), period("2022-01-01", "2025-12-31"));
        assertThat(EXPERIENCE.changes(open)).containsExactly("/asOf=2026-12-31");
        EXPERIENCE.expectRemedyIsTheSmallest(open, ExperienceRuleTest::dayBefore);
    }

    @Test
    void a_position_that_ends_on_the_reference_day_is_current_and_one_that_ended_before_is_not() {
        PayloadDocument lastDay = practice("2025-04-01", period("2021-01-01", "2025-04-01"));
        assertThat(EXPERIENCE.changes(lastDay))
                .containsExactly("/asOf=2025-12-31", "/candidate/digitalExperience/0/to=2025-12-31");
        EXPERIENCE.expectRemedyIsTheSmallest(lastDay, ExperienceRuleTest::dayBefore);
        assertThat(EXPERIENCE.changes(practice("2025-04-02", period("2021-01-01", "2025-04-01"))))
                .isEmpty();
    }

    @Test
    void without_a_current_position_there_is_nothing_to_wait_for() {
        assertThat(EXPERIENCE.changes(practice("2025-04-01"))).isEmpty();
        assertThat(EXPERIENCE.changes(practice("2025-04-01", from("2025-04-02"))))
                .isEmpty();
        assertThat(EXPERIENCE.changes(practice("2025-04-01", from("2025-04-01"))))
                .containsExactly("/asOf=2030-03-31");
    }

    // The edition ends on 2026-03-31; the later day alone would find none.
    @Test
    void without_a_named_edition_the_remedy_names_it() {
        PayloadDocument unnamed = practice("2026-03-01", from("2021-06-01")).without("/edition");
        assertThat(EXPERIENCE.changes(unnamed)).containsExactly("/edition=r7-call", "/asOf=2026-05-31");
        Remedy remedy = unnamed.finding(DxTalentRule.EXPERIENCE).remedies().get(0);
        Assessment applied = unnamed.assess(Remedies.apply(unnamed.json(), remedy));
        assertThat(applied.finding(DxTalentRule.EXPERIENCE).outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(applied.notes()).extracting(Note::text).contains("note.outside-period");
        PayloadDocument dayBefore = unnamed.with("/edition", "r7-call").with("/asOf", "2026-05-30");
        EXPERIENCE.expect(dayBefore, Outcome.VIOLATED, PLACE);
    }

    @Test
    void a_day_that_no_payload_can_state_is_no_remedy() {
        assertThat(EXPERIENCE.changes(practice("9999-01-01", from("9995-01-01"))))
                .containsExactly("/asOf=9999-12-31");
        assertThat(EXPERIENCE.changes(practice("9999-01-01", from("9995-01-02"))))
                .isEmpty();
        EXPERIENCE.expect(practice("9999-12-31", from("9995-01-01")), Outcome.SATISFIED, PLACE);
    }
}
