package jp.chiikiryoku.dxtalent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.calendar.DayLimits;
import jp.chiikiryoku.core.kind.Remedies;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;
import jp.chiikiryoku.testkit.Answers;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The remedies by payloads: applied one satisfies its rule, and one step less does not. */
class RemediesTest {

    private static final Answers EXPERIENCE = Answers.of(DxTalentRule.EXPERIENCE);
    private static final Answers DEADLINE = Answers.of(DxTalentRule.DEADLINE);
    private static final Answers SUPPORT = Answers.of(DxTalentRule.SUPPORT_PERIOD);
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

    @Test
    void the_remedy_is_to_wait_until_the_months_are_full() {
        PayloadDocument tooShort = practice("2025-04-01", from("2020-05-01"));
        EXPERIENCE.expect(tooShort, Outcome.VIOLATED, PLACE);
        EXPERIENCE.advises(
                tooShort,
                "今の職務が続けば、令和7年4月30日までの実務経験で要件を満たします。",
                "If the current position goes on, the practice by 2025-04-30 fulfils the requirement.");
        assertThat(EXPERIENCE.changes(tooShort)).containsExactly("/asOf=2025-04-30");
        EXPERIENCE.expectRemedyIsTheSmallest(tooShort, RemediesTest::dayBefore);
    }

    @Test
    void a_position_that_ends_too_early_has_to_go_on() {
        PayloadDocument planned =
                practice("2025-04-01", period("2015-04-01", "2015-06-30"), period("2021-06-01", "2025-12-31"));
        assertThat(EXPERIENCE.changes(planned))
                .containsExactly("/asOf=2026-02-28", "/candidate/digitalExperience/1/to=2026-02-28");
        EXPERIENCE.expectRemedyIsTheSmallest(planned, RemediesTest::dayBefore);
    }

    @Test
    void a_position_that_ends_late_enough_stays_as_it_is() {
        PayloadDocument planned = practice("2025-04-01", period("2020-05-01", "2025-04-30"));
        assertThat(EXPERIENCE.changes(planned)).containsExactly("/asOf=2025-04-30");
        EXPERIENCE.expectRemedyIsTheSmallest(planned, RemediesTest::dayBefore);
    }

    @Test
    void a_month_that_the_calendar_clips_is_waited_for_in_full() {
        PayloadDocument leapDay = practice("2025-01-01", from("2020-02-29"));
        assertThat(EXPERIENCE.changes(leapDay)).containsExactly("/asOf=2025-02-28");
        EXPERIENCE.expectRemedyIsTheSmallest(leapDay, RemediesTest::dayBefore);
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
        EXPERIENCE.expectRemedyIsTheSmallest(open, RemediesTest::dayBefore);
    }

    @Test
    void a_position_that_ends_on_the_reference_day_is_current_and_one_that_ended_before_is_not() {
        PayloadDocument lastDay = practice("2025-04-01", period("2021-01-01", "2025-04-01"));
        assertThat(EXPERIENCE.changes(lastDay))
                .containsExactly("/asOf=2025-12-31", "/candidate/digitalExperience/0/to=2025-12-31");
        EXPERIENCE.expectRemedyIsTheSmallest(lastDay, RemediesTest::dayBefore);
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
        assertThat(applied.notes()).extracting(Message::key).contains("note.outside-period");
        PayloadDocument dayBefore = unnamed.with("/edition", "r7-call").with("/asOf", "2026-05-30");
        EXPERIENCE.expect(dayBefore, Outcome.VIOLATED, PLACE);
    }

    @Test
    void a_day_that_no_payload_can_state_is_no_remedy() {
        LocalDate last = DayLimits.LAST;
        LocalDate from = last.plusDays(1).minusYears(5);
        String firstOfYear = last.withDayOfYear(1).toString();
        assertThat(EXPERIENCE.changes(practice(firstOfYear, from(from.toString()))))
                .containsExactly("/asOf=" + last);
        assertThat(EXPERIENCE.changes(
                        practice(firstOfYear, from(from.plusDays(1).toString()))))
                .isEmpty();
        EXPERIENCE.expect(practice(last.toString(), from(from.toString())), Outcome.SATISFIED, PLACE);
    }

    @Test
    void the_remedy_is_the_stroke_of_noon() {
        PayloadDocument late = Documents.application().with("/submittedAt", "2025-04-10T03:00:01Z");
        DEADLINE.advises(
                late,
                "これから提出する場合は、令和7年4月10日12時0分0秒までに提出してください。",
                "If it has still to be submitted, submit it by 2025-04-10 12:00:00 (+09:00).");
        assertThat(DEADLINE.changes(late)).containsExactly("/submittedAt=2025-04-10T12:00+09:00");
        DEADLINE.expectRemedyIsTheSmallest(late, instant -> ((OffsetDateTime) instant).plusNanos(1));
    }

    @Test
    void the_remedy_is_to_end_with_the_support() {
        PayloadDocument longer = Documents.application().with("/plannedUntil", "2026-12-31");
        SUPPORT.advises(longer, "取組の予定を令和7年5月1日から令和8年3月16日までとします。", "Plan the work from 2025-05-01 until 2026-03-16.");
        assertThat(SUPPORT.changes(longer)).containsExactly("/plannedUntil=2026-03-16");
        SUPPORT.expectRemedyIsTheSmallest(longer, day -> ((LocalDate) day).plusDays(1));
    }

    @Test
    void the_remedy_is_to_begin_with_the_notice() {
        PayloadDocument earlier =
                Documents.application().with("/plannedFrom", "2025-04-10").with("/adoptedOn", "2025-04-25");
        assertThat(SUPPORT.changes(earlier)).containsExactly("/plannedFrom=2025-04-25");
        SUPPORT.expectRemedyIsTheSmallest(earlier, RemediesTest::dayBefore);
    }
}
