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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MIC-DX-CALL-R7 ４: until when the support lasts. */
class SupportPeriodRuleTest {

    private static final SupportPeriodRule RULE = new SupportPeriodRule(Shipped.APPLICATION, Shipped.CALL);

    private static final Facts SUPPORT = Facts.of("supportUntil", LocalDate.of(2026, 3, 16));

    private static Finding planned(String day) {
        return RULE.check(Applications.plannedUntil(LocalDate.parse(day)));
    }

    @Test
    void it_is_the_rule_of_the_period_of_support() {
        assertThat(RULE.rule()).isEqualTo(DxTalentRule.SUPPORT_PERIOD);
    }

    // 採択の通知の日から令和８年３月 16 日（月）までの間
    @ParameterizedTest
    @CsvSource({"2026-03-15, SATISFIED", "2026-03-16, SATISFIED", "2026-03-17, VIOLATED"})
    void the_plan_ends_with_the_support(String day, Outcome outcome) {
        expect(
                planned(day),
                outcome,
                "/plannedUntil",
                outcome.name().toLowerCase(Locale.ROOT),
                SUPPORT.with("plannedUntil", LocalDate.parse(day)));
    }

    @Test
    void the_answer_tells_plan_and_support() {
        says(
                planned("2026-03-16"),
                "取組の予定（令和8年3月16日まで）は、支援の期間（令和8年3月16日まで）に収まっています。",
                "What is planned until 2026-03-16 lies within the support, which ends on 2026-03-16.");
        says(
                planned("2026-03-17"),
                "取組の予定（令和8年3月17日まで）は、支援の期間（令和8年3月16日まで）を超えています。",
                "What is planned until 2026-03-17 goes beyond the support, which ends on 2026-03-16.");
    }

    @Test
    void a_plan_that_is_not_known_is_open() {
        Finding open = RULE.check(Applications.plannedUntil(null));
        expect(open, Outcome.UNDETERMINED, "/plannedUntil", "undetermined", SUPPORT);
        says(
                open,
                "取組の予定がいつまでか分かりません。支援の期間（令和8年3月16日まで）に収まるか、確認が必要です。",
                "Until when the work is planned is not known. Whether it lies within the support, which ends on"
                        + " 2026-03-16, needs confirmation.");
    }

    @Test
    void the_remedy_is_the_last_that_is_allowed() {
        Remedy remedy = new Remedy(
                "end-within-support",
                List.of(new Change(Pointer.parse("/plannedUntil"), LocalDate.of(2026, 3, 16))),
                Message.of("remedy.end-within-support", Facts.of("last", LocalDate.of(2026, 3, 16))));
        assertThat(planned("2026-12-31").remedies()).containsExactly(remedy);
    }
}
