package jp.chiikiryoku.kyoryokutai.placement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import jp.chiikiryoku.kyoryokutai.scenario.Scenario;
import jp.chiikiryoku.kyoryokutai.scenario.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MIC-R6-SUPPLEMENTARY: the residence record is moved, on or after the appointment. */
class ResidenceMovedRuleTest {

    private static final ResidenceMovedRule RULE = new ResidenceMovedRule(Placements.R6);
    private static final KyoryokutaiRule ID = KyoryokutaiRule.RESIDENCE_MOVED;
    private static final String MOVED = "/member/residenceMovedOn";
    private static final String SELECTED = "/member/selectedOn";

    private static Finding moved(String day) {
        return RULE.check(Placements.checked(Placements.member().residenceMovedOn(LocalDate.parse(day))));
    }

    private static Finding movedAfterUnknownSelection(String day) {
        return RULE.check(Placements.checked(Placements.unknown().residenceMovedOn(LocalDate.parse(day))));
    }

    private static Finding notMoved() {
        return RULE.check(Placements.checked(Placements.unknown()));
    }

    @Test
    void is_the_rule_of_the_residence_record() {
        assertThat(RULE.rule()).isSameAs(ID);
    }

    // selected on 2024-02-01, appointed on 2024-04-01
    @ParameterizedTest
    @CsvSource({
        "2024-04-02, SATISFIED, satisfied",
        "2024-04-01, SATISFIED, satisfied",
        "2024-03-31, UNDETERMINED, undetermined",
        "2024-02-02, UNDETERMINED, undetermined",
        "2024-02-01, UNDETERMINED, undetermined",
        "2024-01-31, VIOLATED, violated"
    })
    void asks_where_the_day_stands_between_selection_and_appointment(String day, Outcome outcome, String text) {
        Finding finding = moved(day);
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.message().key()).isEqualTo("KYR-RESIDENCE-MOVED." + text);
        assertThat(finding.facts().find("movedOn")).isEqualTo(LocalDate.parse(day));
        assertThat(finding.facts().find("appointedOn")).isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(finding.facts().find("selectedOn"))
                .isEqualTo(outcome == Outcome.SATISFIED ? null : LocalDate.of(2024, 2, 1));
        assertThat(finding.pointer()).hasToString(MOVED);
    }

    @ParameterizedTest
    @CsvSource({"2024-04-01, SATISFIED", "2024-03-31, UNDETERMINED", "2000-01-01, UNDETERMINED"})
    void an_unknown_selection_refuses_nothing(String day, Outcome outcome) {
        assertThat(movedAfterUnknownSelection(day).outcome()).isEqualTo(outcome);
    }

    @Test
    void asks_for_the_selection_where_it_would_decide() {
        Finding finding = movedAfterUnknownSelection("2024-03-31");
        assertThat(finding.message().key()).isEqualTo("KYR-RESIDENCE-MOVED.undetermined-selection");
        assertThat(finding.pointer()).hasToString(SELECTED);
        assertThat(finding.openQuestions()).containsExactly(finding.pointer());
    }

    @Test
    void a_move_that_has_not_been_stated_is_open() {
        Finding finding = notMoved();
        assertThat(finding.message().key()).isEqualTo("KYR-RESIDENCE-MOVED.undetermined-not-moved");
        assertThat(finding.facts().asMap()).isEmpty();
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.openQuestions()).extracting(Object::toString).containsExactly(MOVED);
        assertThat(finding.citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
    }

    @Test
    void a_move_on_the_day_of_appointment_would_do_and_a_day_earlier_not() {
        Scenario refused = Scenario.member().with(MOVED, "2024-01-31");
        Remedy remedy = refused.remedy(ID);
        assertThat(moved("2024-01-31").remedies()).containsExactly(remedy);
        assertThat(remedy.id()).isEqualTo("move-residence-later");
        assertThat(refused.after(remedy).outcome(ID)).isEqualTo(Outcome.SATISFIED);
        assertThat(refused.after(remedy).json())
                .isEqualTo(Scenario.member().with(MOVED, "2024-04-01").json());
        assertThat(moved("2024-03-31").outcome()).isNotEqualTo(Outcome.SATISFIED);
        assertThat(Told.by(remedy))
                .containsExactly(
                        "住民票をこれから移す場合は、委嘱の日（令和6年4月1日）以後に移します。",
                        "If the residence record has still to be moved, move it on or after the day of appointment, 2024-04-01.");
    }

    // the term ends on 2027-03-31
    @ParameterizedTest
    @CsvSource({
        "2027-03-30, SATISFIED, satisfied",
        "2027-03-31, SATISFIED, satisfied",
        "2027-04-01, VIOLATED, violated-late",
        "2027-12-01, VIOLATED, violated-late"
    })
    void a_move_after_the_term_is_refused(String day, Outcome outcome, String text) {
        for (Finding finding : List.of(moved(day), movedAfterUnknownSelection(day))) {
            assertThat(finding.outcome()).isEqualTo(outcome);
            assertThat(finding.message().key()).isEqualTo("KYR-RESIDENCE-MOVED." + text);
            assertThat(finding.pointer()).hasToString(MOVED);
            assertThat(finding.facts().find("endsOn"))
                    .isEqualTo(outcome == Outcome.VIOLATED ? LocalDate.of(2027, 3, 31) : null);
        }
    }

    @Test
    void a_move_on_the_last_day_of_the_term_would_do_and_a_day_later_not() {
        Scenario refused = Scenario.member().with(MOVED, "2027-12-01");
        Remedy remedy = refused.remedy(ID);
        assertThat(remedy.id()).isEqualTo("move-residence-earlier");
        assertThat(refused.after(remedy).outcome(ID)).isEqualTo(Outcome.SATISFIED);
        assertThat(refused.after(remedy).json())
                .isEqualTo(Scenario.member().with(MOVED, "2027-03-31").json());
        assertThat(Told.by(remedy))
                .containsExactly(
                        "住民票をこれから移す場合は、任期の末日（令和9年3月31日）までに移します。",
                        "If the residence record has still to be moved, move it by the last day of the term, 2027-03-31.");
        assertThat(Told.by(moved("2027-12-01")))
                .containsExactly(
                        "住民票を移した日（令和9年12月1日）は、任期の末日（令和9年3月31日）より後です。",
                        "The residence record was moved on 2027-12-01, after the last day of the term, 2027-03-31.");
    }

    @Test
    void only_a_refusal_has_a_remedy() {
        assertThat(moved("2024-03-31").remedies()).isEmpty();
        assertThat(moved("2024-04-01").remedies()).isEmpty();
    }

    @Test
    void tells_how_it_answers() {
        assertThat(Told.by(moved("2024-04-03")))
                .containsExactly(
                        "住民票を移した日（令和6年4月3日）は、委嘱の日（令和6年4月1日）以後で、任期の中にあります。",
                        "The residence record was moved on 2024-04-03, on or after the day of appointment, 2024-04-01, and within the term.");
        assertThat(Told.by(moved("2024-01-20")))
                .containsExactly(
                        "住民票を移した日（令和6年1月20日）は、採用を決めた日（令和6年2月1日）より前です。",
                        "The residence record was moved on 2024-01-20, before the day of selection, 2024-02-01.");
        assertThat(Told.by(moved("2024-02-01")))
                .containsExactly(
                        "住民票を移した日（令和6年2月1日）は、採用を決めた日（令和6年2月1日）以後、委嘱の日（令和6年4月1日）より前です。認められるかどうか、確認が必要です。",
                        "The residence record was moved on 2024-02-01, on or after the selection on 2024-02-01 but before the appointment on 2024-04-01. Whether that is accepted needs confirmation.");
        assertThat(Told.by(notMoved()))
                .containsExactly(
                        "住民票をまだ移していないか、移した日が示されていません。",
                        "The residence record has not been moved yet, or the day is not stated.");
        assertThat(Told.by(movedAfterUnknownSelection("2024-03-31")))
                .containsExactly(
                        "住民票を移した日（令和6年3月31日）は、委嘱の日（令和6年4月1日）より前です。採用を決めた日が分からないため、確認が必要です。",
                        "The residence record was moved on 2024-03-31, before the appointment on 2024-04-01. The day of selection is not known, so it needs confirmation.");
    }
}
