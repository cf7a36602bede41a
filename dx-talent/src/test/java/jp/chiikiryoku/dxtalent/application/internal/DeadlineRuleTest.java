package jp.chiikiryoku.dxtalent.application.internal;

import static jp.chiikiryoku.dxtalent.Findings.expect;
import static jp.chiikiryoku.dxtalent.Findings.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.dxtalent.Shipped;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** MIC-DX-CALL-R7 ８: when an application has to be there. */
class DeadlineRuleTest {

    private static final DeadlineRule RULE = new DeadlineRule(Shipped.APPLICATION, Shipped.CALL);

    private static Finding submitted(String instant) {
        return RULE.check(Applications.submittedAt(instant));
    }

    private static Facts facts(String submittedAt) {
        return Facts.of(
                "submittedAt",
                OffsetDateTime.parse(submittedAt).withOffsetSameInstant(ZoneOffset.ofHours(9)),
                "deadline",
                OffsetDateTime.parse("2025-04-10T12:00:00+09:00"));
    }

    @Test
    void it_is_the_rule_of_the_deadline() {
        assertThat(RULE.rule()).isEqualTo(DxTalentRule.DEADLINE);
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
        expect(submitted(instant), Outcome.SATISFIED, "/submittedAt", "satisfied", facts(instant));
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
        expect(submitted(instant), Outcome.VIOLATED, "/submittedAt", "violated", facts(instant));
    }

    @Test
    void the_answer_tells_the_time_in_japan() {
        says(
                submitted("2025-04-10T03:00:00Z"),
                "提出の日時（令和7年4月10日12時0分0秒）は、締切（令和7年4月10日12時0分0秒）に間に合っています。",
                "The application was submitted at 2025-04-10 12:00:00 (+09:00), by the deadline of 2025-04-10 12:00:00"
                        + " (+09:00).");
        says(
                submitted("2025-04-09T16:00:01-11:00"),
                "提出の日時（令和7年4月10日12時0分1秒）は、締切（令和7年4月10日12時0分0秒）を過ぎています。",
                "The application was submitted at 2025-04-10 12:00:01 (+09:00), after the deadline of 2025-04-10"
                        + " 12:00:00 (+09:00).");
    }

    @Test
    void even_a_nanosecond_can_be_told_apart() {
        says(
                submitted("2025-04-10T12:00:00.000000001+09:00"),
                "提出の日時（令和7年4月10日12時0分0.000000001秒）は、締切（令和7年4月10日12時0分0秒）を過ぎています。",
                "The application was submitted at 2025-04-10 12:00:00.000000001 (+09:00), after the deadline of"
                        + " 2025-04-10 12:00:00 (+09:00).");
    }

    @Test
    void the_remedy_is_the_last_that_is_allowed() {
        Remedy remedy = new Remedy(
                "submit-in-time",
                List.of(new Change(Pointer.parse("/submittedAt"), OffsetDateTime.parse("2025-04-10T12:00:00+09:00"))),
                Message.of(
                        "remedy.submit-in-time", Facts.of("last", OffsetDateTime.parse("2025-04-10T12:00:00+09:00"))));
        assertThat(submitted("2025-04-10T03:00:01Z").remedies()).containsExactly(remedy);
    }
}
