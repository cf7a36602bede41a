package jp.chiikiryoku.dxtalent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.testkit.Answers;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** MIC-DX-CALL-R7 ８ and ４: when an application has to be there, and until when the support lasts. */
class TimeRulesTest {

    private static final Answers DEADLINE = Answers.of(DxTalentRule.DEADLINE);
    private static final Answers SUPPORT = Answers.of(DxTalentRule.SUPPORT_PERIOD);

    private static PayloadDocument submitted(String instant) {
        return Documents.application().with("/submittedAt", instant);
    }

    private static PayloadDocument planned(String day) {
        return Documents.application().with("/plannedUntil", day);
    }

    // 令和 7年４月 10 日（木）12 時までの間に提出すること
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-04-10T11:59:59.999999999+09:00",
                "2025-04-10T12:00:00+09:00",
                "2025-04-10T03:00:00Z",
                "2025-04-09T16:00:00-11:00",
                "2025-04-10T17:00:00+14:00",
                "2025-01-15T09:00:00+09:00"
            })
    void until_noon_in_japan_an_application_is_in_time(String instant) {
        DEADLINE.expect(submitted(instant), Outcome.SATISFIED, "/submittedAt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-04-10T12:00:00.000000001+09:00",
                "2025-04-10T12:00:01+09:00",
                "2025-04-10T03:00:00.000000001Z",
                "2025-04-09T16:00:00.000000001-11:00",
                "2025-04-10T17:00:00.000000001+14:00",
                "2025-04-10T12:00:00Z"
            })
    void from_a_nanosecond_after_noon_on_it_is_late(String instant) {
        DEADLINE.expect(submitted(instant), Outcome.VIOLATED, "/submittedAt");
    }

    @Test
    void the_answer_tells_the_time_in_japan() {
        DEADLINE.says(
                submitted("2025-04-10T03:00:00Z"),
                "提出の日時（令和7年4月10日12時0分0秒）は、締切（令和7年4月10日12時0分0秒）に間に合っています。",
                "The application was submitted at 2025-04-10 12:00:00 (+09:00), by the deadline of 2025-04-10 12:00:00"
                        + " (+09:00).");
        DEADLINE.says(
                submitted("2025-04-09T16:00:01-11:00"),
                "提出の日時（令和7年4月10日12時0分1秒）は、締切（令和7年4月10日12時0分0秒）を過ぎています。",
                "The application was submitted at 2025-04-10 12:00:01 (+09:00), after the deadline of 2025-04-10"
                        + " 12:00:00 (+09:00).");
    }

    @Test
    void even_a_nanosecond_can_be_told_apart() {
        DEADLINE.says(
                submitted("2025-04-10T12:00:00.000000001+09:00"),
                "提出の日時（令和7年4月10日12時0分0.000000001秒）は、締切（令和7年4月10日12時0分0秒）を過ぎています。",
                "The application was submitted at 2025-04-10 12:00:00.000000001 (+09:00), after the deadline of"
                        + " 2025-04-10 12:00:00 (+09:00).");
    }

    @Test
    void the_remedy_is_the_stroke_of_noon() {
        PayloadDocument late = submitted("2025-04-10T03:00:01Z");
        DEADLINE.advises(
                late,
                "これから提出する場合は、令和7年4月10日12時0分0秒までに提出してください。",
                "If it has still to be submitted, submit it by 2025-04-10 12:00:00 (+09:00).");
        assertThat(DEADLINE.changes(late)).containsExactly("/submittedAt=2025-04-10T12:00+09:00");
        DEADLINE.expectRemedyIsTheSmallest(late, instant -> ((OffsetDateTime) instant).plusNanos(1));
    }

    // 採択の通知の日から令和８年３月 16 日（月）までの間
    @ParameterizedTest
    @CsvSource({"2026-03-15, SATISFIED", "2026-03-16, SATISFIED", "2026-03-17, VIOLATED"})
    void the_plan_ends_with_the_support(String day, Outcome outcome) {
        SUPPORT.expect(planned(day), outcome, "/plannedUntil");
    }

    @Test
    void the_answer_tells_plan_and_support() {
        SUPPORT.says(
                planned("2026-03-16"),
                "取組の予定（令和8年3月16日まで）は、支援の期間（令和8年3月16日まで）に収まっています。",
                "What is planned until 2026-03-16 lies within the support, which ends on 2026-03-16.");
        SUPPORT.says(
                planned("2026-03-17"),
                "取組の予定（令和8年3月17日まで）は、支援の期間（令和8年3月16日まで）を超えています。",
                "What is planned until 2026-03-17 goes beyond the support, which ends on 2026-03-16.");
    }

    @Test
    void a_plan_that_is_not_known_is_open() {
        PayloadDocument open = Documents.application().without("/plannedUntil");
        SUPPORT.expect(open, Outcome.UNDETERMINED, "/plannedUntil");
        SUPPORT.says(
                open,
                "取組の予定がいつまでか分かりません。支援の期間（令和8年3月16日まで）に収まるか、確認が必要です。",
                "Until when the work is planned is not known. Whether it lies within the support, which ends on"
                        + " 2026-03-16, needs confirmation.");
    }

    @Test
    void the_remedy_is_to_end_with_the_support() {
        PayloadDocument longer = planned("2026-12-31");
        SUPPORT.advises(longer, "取組を令和8年3月16日までに終える予定とします。", "Plan to end by 2026-03-16.");
        assertThat(SUPPORT.changes(longer)).containsExactly("/plannedUntil=2026-03-16");
        SUPPORT.expectRemedyIsTheSmallest(longer, day -> ((LocalDate) day).plusDays(1));
    }
}
