package jp.chiikiryoku.dxtalent.application.internal;

import static jp.chiikiryoku.dxtalent.Findings.expect;
import static jp.chiikiryoku.dxtalent.Findings.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.dxtalent.Shipped;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MIC-DX-CALL-R7 ４: 採択の通知の日から令和８年３月 16 日（月）までの間. 10: 採択（４月下旬）、伴走支援実施（５月～）. */
class SupportPeriodRuleTest {

    private static final SupportPeriodRule RULE = new SupportPeriodRule(Shipped.APPLICATION, Shipped.CALL);

    private static final LocalDate LAST = LocalDate.of(2026, 3, 16);
    private static final Facts SUPPORT = Facts.of("supportUntil", LAST);

    private static Finding planned(@Nullable String from, @Nullable String until, @Nullable String adoptedOn) {
        return RULE.check(Applications.planned(day(from), day(until), day(adoptedOn)));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static void expectUnknown(Finding finding, PlanDay... unknown) {
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.message())
                .isEqualTo(Message.of(
                        "DXP-SUPPORT-PERIOD.undetermined",
                        Facts.of("unknown", List.of(unknown), "supportUntil", LAST)));
        assertThat(finding.pointer()).isEqualTo(unknown[0].place());
        assertThat(finding.openQuestions())
                .containsExactly(List.of(unknown).stream().map(PlanDay::place).toArray(Pointer[]::new));
        assertThat(finding.remedies()).isEmpty();
    }

    @Test
    void it_is_the_rule_of_the_period_of_support() {
        assertThat(RULE.rule()).isEqualTo(DxTalentRule.SUPPORT_PERIOD);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-15, SATISFIED", "2026-03-16, SATISFIED", "2026-03-17, VIOLATED"})
    void the_plan_ends_with_the_support(String day, Outcome outcome) {
        Finding finding = planned("2025-05-01", day, null);
        Facts facts = outcome == Outcome.SATISFIED
                ? SUPPORT.with("plannedFrom", LocalDate.of(2025, 5, 1), "plannedUntil", LocalDate.parse(day))
                : SUPPORT.with("plannedUntil", LocalDate.parse(day));
        expect(finding, outcome, "/plannedUntil", outcome.name().toLowerCase(Locale.ROOT), facts);
    }

    @Test
    void the_answer_tells_plan_and_support() {
        says(
                planned("2025-05-01", "2026-03-16", null),
                "取組の予定（令和7年5月1日から令和8年3月16日まで）は、支援の期間（採択の通知の日から令和8年3月16日まで）に収まっています。",
                "What is planned from 2025-05-01 until 2026-03-16 lies within the support, from the notice of adoption to"
                        + " 2026-03-16.");
        says(
                planned("2025-05-01", "2026-03-17", null),
                "取組の予定（令和8年3月17日まで）は、支援の期間（令和8年3月16日まで）を超えています。",
                "What is planned until 2026-03-17 goes beyond the support, which ends on 2026-03-16.");
    }

    @Test
    void the_end_of_the_support_is_cited_by_a_plan_that_is_too_long() {
        assertThat(planned("2025-05-01", "2026-03-17", null).citation().place()).isEqualTo("４ 実施期間「令和８年３月 16 日（月）」");
    }

    @ParameterizedTest
    @CsvSource({"2025-04-24, VIOLATED", "2025-04-25, SATISFIED", "2025-04-26, SATISFIED"})
    void the_plan_begins_on_the_day_of_the_notice_or_later(String from, Outcome outcome) {
        Finding finding = planned(from, "2026-02-15", "2025-04-25");
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.pointer())
                .isEqualTo(Pointer.parse(outcome == Outcome.VIOLATED ? "/plannedFrom" : "/plannedUntil"));
    }

    @Test
    void a_plan_from_before_the_notice_is_told_both_days() {
        Finding finding = planned("2025-04-24", "2026-02-15", "2025-04-25");
        expect(
                finding,
                Outcome.VIOLATED,
                "/plannedFrom",
                "violated-from-before-adoption",
                Facts.of("plannedFrom", LocalDate.of(2025, 4, 24), "adoptedOn", LocalDate.of(2025, 4, 25)));
        says(
                finding,
                "取組の予定の初日（令和7年4月24日）は、採択の通知の日（令和7年4月25日）より前です。",
                "The first day planned, 2025-04-24, is before the notice of adoption of 2025-04-25.");
    }

    // 採択は４月下旬の予定
    @Test
    void from_the_first_of_may_on_the_day_of_the_notice_need_not_be_known() {
        expectUnknown(planned("2025-04-30", "2026-02-15", null), PlanDay.ADOPTED_ON);
        assertThat(planned("2025-05-01", "2026-02-15", null).outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(planned("2025-05-02", "2026-02-15", null).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void a_notice_after_the_first_of_may_counts_as_stated() {
        assertThat(planned("2025-05-01", "2026-02-15", "2025-05-02").outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(planned("2025-05-02", "2026-02-15", "2025-05-02").outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void days_that_are_not_known_are_named_and_asked() {
        Finding nothing = planned(null, null, null);
        expectUnknown(nothing, PlanDay.PLANNED_FROM, PlanDay.PLANNED_UNTIL, PlanDay.ADOPTED_ON);
        says(
                nothing,
                "次の日が分かりません: 取組の予定の初日、取組の予定の末日、採択の通知の日。取組の予定が、支援の期間（採択の通知の日から令和8年3月16日まで）に収まるか、確認が必要です。",
                "These days are not known: first day planned, last day planned, day of adoption notice. Whether the"
                        + " plan lies within the support, from the notice of adoption to 2026-03-16, needs confirmation.");
        expectUnknown(planned(null, null, "2025-04-25"), PlanDay.PLANNED_FROM, PlanDay.PLANNED_UNTIL);
        expectUnknown(planned(null, "2026-02-15", null), PlanDay.PLANNED_FROM, PlanDay.ADOPTED_ON);
        expectUnknown(planned(null, "2026-02-15", "2025-04-25"), PlanDay.PLANNED_FROM);
        expectUnknown(planned("2025-05-01", null, null), PlanDay.PLANNED_UNTIL);
        expectUnknown(planned("2025-04-30", null, null), PlanDay.PLANNED_UNTIL, PlanDay.ADOPTED_ON);
        expectUnknown(planned("2025-04-30", null, "2025-04-25"), PlanDay.PLANNED_UNTIL);
    }

    @Test
    void a_plan_ends_on_the_day_of_submission_or_later() {
        LocalDate submission = LocalDate.of(2025, 4, 10);
        Finding before = planned(null, "2025-04-09", null);
        expect(
                before,
                Outcome.VIOLATED,
                "/plannedUntil",
                "violated-before-submission",
                Facts.of("plannedUntil", LocalDate.of(2025, 4, 9), "submittedOn", submission));
        says(
                before,
                "取組の予定の末日（令和7年4月9日）は、応募の提出の日（令和7年4月10日）より前です。",
                "The last day planned, 2025-04-09, is before the day of submission, 2025-04-10.");
        expectUnknown(planned(null, "2025-04-10", null), PlanDay.PLANNED_FROM, PlanDay.ADOPTED_ON);
    }

    @Test
    void a_plan_ends_on_the_day_of_the_notice_or_later() {
        Finding before = planned(null, "2025-04-24", "2025-04-25");
        expect(
                before,
                Outcome.VIOLATED,
                "/plannedUntil",
                "violated-before-adoption",
                Facts.of("plannedUntil", LocalDate.of(2025, 4, 24), "adoptedOn", LocalDate.of(2025, 4, 25)));
        says(
                before,
                "取組の予定の末日（令和7年4月24日）は、採択の通知の日（令和7年4月25日）より前です。",
                "The last day planned, 2025-04-24, is before the notice of adoption of 2025-04-25.");
        expectUnknown(planned(null, "2025-04-25", "2025-04-25"), PlanDay.PLANNED_FROM);
    }

    // Whatever the last day is, it is not before the first, the submission and the notice.
    @Test
    void a_plan_that_can_only_end_after_the_support_is_refused_though_its_end_is_not_known() {
        Finding tooLate = planned("2026-03-17", null, null);
        expect(
                tooLate,
                Outcome.VIOLATED,
                "/plannedUntil",
                "violated-no-day-left",
                Facts.of("earliest", LocalDate.of(2026, 3, 17), "supportUntil", LAST));
        says(
                tooLate,
                "取組を終えられるのは早くても令和8年3月17日で、支援の期間（令和8年3月16日まで）を超えています。",
                "The work can end on 2026-03-17 at the earliest, after the support, which ends on 2026-03-16.");
        assertThat(tooLate.remedies()).isEmpty();
        assertThat(planned(null, null, "2026-03-17").outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(RULE.check(Applications.planned(null, null, LocalDate.of(2026, 3, 17), null))
                        .outcome())
                .isEqualTo(Outcome.VIOLATED);
        assertThat(planned("2026-03-16", null, "2026-03-16").outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    private static Change change(String place, String day) {
        return new Change(Pointer.parse(place), LocalDate.parse(day));
    }

    private static Remedy remedy(String from, String until, Change... changes) {
        Facts facts = Facts.of("from", LocalDate.parse(from), "until", LocalDate.parse(until));
        return new Remedy("plan-within-support", List.of(changes), Message.of("remedy.plan-within-support", facts));
    }

    @Test
    void the_remedy_is_the_nearest_plan_within_the_support() {
        assertThat(planned("2025-05-01", "2026-12-31", null).remedies())
                .containsExactly(remedy("2025-05-01", "2026-03-16", change("/plannedUntil", "2026-03-16")));
        assertThat(planned("2025-04-24", "2026-02-15", "2025-04-25").remedies())
                .containsExactly(remedy("2025-04-25", "2026-02-15", change("/plannedFrom", "2025-04-25")));
        assertThat(planned("2025-04-01", "2025-04-24", "2025-04-25").remedies())
                .containsExactly(remedy(
                        "2025-04-25",
                        "2025-04-25",
                        change("/plannedFrom", "2025-04-25"),
                        change("/plannedUntil", "2025-04-25")));
        assertThat(planned("2025-04-24", "2026-03-17", "2025-04-25").remedies())
                .containsExactly(remedy(
                        "2025-04-25",
                        "2026-03-16",
                        change("/plannedFrom", "2025-04-25"),
                        change("/plannedUntil", "2026-03-16")));
        assertThat(planned("2026-03-17", "2026-03-18", null).remedies())
                .containsExactly(remedy(
                        "2026-03-16",
                        "2026-03-16",
                        change("/plannedFrom", "2026-03-16"),
                        change("/plannedUntil", "2026-03-16")));
        assertThat(planned("2025-03-01", "2025-04-09", "2025-03-31").remedies())
                .containsExactly(remedy(
                        "2025-03-31",
                        "2025-04-10",
                        change("/plannedFrom", "2025-03-31"),
                        change("/plannedUntil", "2025-04-10")));
    }

    @Test
    void where_a_day_is_not_known_or_none_is_left_there_is_no_remedy() {
        assertThat(planned(null, "2026-03-17", "2025-04-25").remedies()).isEmpty();
        assertThat(planned("2025-04-30", "2026-03-17", null).remedies()).isEmpty();
        assertThat(planned("2026-03-17", "2026-03-18", "2026-03-17").remedies()).isEmpty();
        assertThat(RULE.check(Applications.planned(LocalDate.of(2025, 5, 1), LAST, LocalDate.of(2026, 3, 17), null))
                        .remedies())
                .isEmpty();
    }
}
