package jp.chiikiryoku.kyoryokutai;

import static jp.chiikiryoku.kyoryokutai.Scenario.startUp;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MIC-R6-SUPPLEMENTARY: 任期2年目から任期終了翌年. */
class StartUpRuleTest {

    private static final KyoryokutaiRule RULE = KyoryokutaiRule.START_UP_WINDOW;

    /** Start-ups on the given days by members whose term runs from 2022-06-15 to 2025-06-14. */
    private static Scenario on(String... days) {
        return Scenario.claim()
                .with(
                        "/startUps",
                        Arrays.stream(days)
                                .map(day -> startUp(1_000, day, "2022-06-15", "2025-06-14"))
                                .toList());
    }

    // from 1 April of the next fiscal year, from the anniversary, to one year after the end, to that fiscal year's end
    @ParameterizedTest
    @CsvSource({
        "2022-06-15, VIOLATED",
        "2023-03-31, VIOLATED",
        "2023-04-01, UNDETERMINED",
        "2023-06-14, UNDETERMINED",
        "2023-06-15, SATISFIED",
        "2025-06-14, SATISFIED",
        "2026-06-14, SATISFIED",
        "2026-06-15, UNDETERMINED",
        "2027-03-31, UNDETERMINED",
        "2027-04-01, VIOLATED"
    })
    void the_window_has_four_edges(String day, Outcome outcome) {
        assertThat(on(day).outcome(RULE)).isEqualTo(outcome);
    }

    @Test
    void where_none_is_claimed_there_is_nothing_to_ask() {
        for (Scenario nothing : List.of(Scenario.claim(), on())) {
            assertThat(nothing.outcome(RULE)).isEqualTo(Outcome.SATISFIED);
            assertThat(nothing.finding(RULE).text()).isEqualTo("nothing-to-ask");
        }
    }

    @Test
    void points_at_the_first_that_decided_or_at_the_list() {
        assertThat(on("2023-06-15", "2024-01-01").finding(RULE).pointer()).hasToString("/startUps");
        Finding open = on("2023-06-15", "2023-06-14", "2026-06-15").finding(RULE);
        assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(open.pointer()).hasToString("/startUps/1/startedOn");
        assertThat(open.openQuestions())
                .extracting(Object::toString)
                .containsExactly("/startUps/1/startedOn", "/startUps/2/startedOn");
        Finding refused = on("2023-06-14", "2023-03-31", "2027-04-01").finding(RULE);
        assertThat(refused.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(refused.pointer()).hasToString("/startUps/1/startedOn");
        assertThat(refused.openQuestions()).extracting(Object::toString).containsExactly("/startUps/0/startedOn");
        assertThat(refused.citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
    }

    @ParameterizedTest
    @CsvSource({"2023-03-31, 2023-06-15, 2023-06-14", "2027-04-01, 2026-06-14, 2026-06-15"})
    void the_nearest_day_of_the_window_would_do_and_a_day_beside_it_not(String day, String nearest, String beside) {
        Remedy remedy = on(day).remedy(RULE);
        assertThat(remedy.changes())
                .extracting(change -> change.to().toString())
                .containsExactly(nearest);
        assertThat(on(day).after(remedy).outcome(RULE)).isEqualTo(Outcome.SATISFIED);
        assertThat(on(beside).outcome(RULE)).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void one_remedy_moves_all_that_lie_outside() {
        Scenario refused = on("2023-03-31", "2024-01-01", "2026-06-15", "2027-04-01");
        Remedy remedy = refused.remedy(RULE);
        assertThat(remedy.id()).isEqualTo("move-start-ups");
        assertThat(remedy.changes())
                .extracting(change -> change.pointer() + " " + change.to())
                .containsExactly(
                        "/startUps/0/startedOn 2023-06-15",
                        "/startUps/2/startedOn 2026-06-14",
                        "/startUps/3/startedOn 2026-06-14");
        assertThat(refused.after(remedy).outcome(RULE)).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void only_a_refusal_has_a_remedy() {
        assertThat(on("2023-06-14").finding(RULE).remedies()).isEmpty();
        assertThat(on("2023-06-15").finding(RULE).remedies()).isEmpty();
    }

    @Test
    void the_facts_give_the_ends_of_both_windows() {
        for (String day : List.of("2023-03-31", "2023-06-14")) {
            assertThat(on(day).finding(RULE).facts().asMap())
                    .containsEntry("from", LocalDate.of(2023, 6, 15))
                    .containsEntry("until", LocalDate.of(2026, 6, 14))
                    .containsEntry("possibleFrom", LocalDate.of(2023, 4, 1))
                    .containsEntry("possibleUntil", LocalDate.of(2027, 3, 31));
        }
    }

    private static Scenario one(String day, String termStartedOn, String termEndsOn) {
        return Scenario.claim().with("/startUps", List.of(startUp(1_000, day, termStartedOn, termEndsOn)));
    }

    // the window opens a year after the first day of the term, or ends a year after its last
    @Test
    void a_day_that_a_payload_cannot_state_is_no_remedy() {
        Scenario last = one("9998-12-31", "9998-12-31", "9999-12-31");
        assertThat(last.remedy(RULE).changes().get(0).to()).hasToString("9999-12-31");
        assertThat(last.after(last.remedy(RULE)).outcome(RULE)).isEqualTo(Outcome.SATISFIED);
        Scenario beyond = one("9999-01-01", "9999-01-01", "9999-12-31");
        assertThat(beyond.outcome(RULE)).isEqualTo(Outcome.VIOLATED);
        assertThat(beyond.finding(RULE).remedies()).isEmpty();
        Scenario oneOfTwo = on("2023-03-31", "2023-03-31")
                .with("/startUps/1", startUp(1_000, "9999-01-01", "9999-01-01", "9999-12-31"));
        assertThat(oneOfTwo.outcome(RULE)).isEqualTo(Outcome.VIOLATED);
        assertThat(oneOfTwo.finding(RULE).remedies()).isEmpty();
    }

    @Test
    void tells_when_to_start_up() {
        assertThat(on("2023-03-31").remedyMessages(RULE))
                .containsExactly(
                        "これから行う場合は、起業・事業承継の日を、認められる期間に入る最も近い日（令和5年6月15日）にします。",
                        "If it has still to take place, move the start-up to the nearest day of its window, 2023-06-15.");
        assertThat(on("2023-03-31", "2027-04-01").remedyMessages(RULE))
                .containsExactly(
                        "これから行う場合は、期間の外にある2件の起業・事業承継の日を、それぞれ認められる期間に入る最も近い日にします（最初に変更する1件は令和5年6月15日）。",
                        "If they have still to take place, move the 2 start-ups outside their windows to the nearest day of each window (the first to be moved to 2023-06-15).");
    }

    @Test
    void tells_how_it_answers() {
        assertThat(on("2023-06-15").messages(RULE))
                .containsExactly("起業・事業承継の日は、すべて認められる期間にあります。", "Every start-up or succession falls into its window.");
        assertThat(on().messages(RULE))
                .containsExactly(
                        "起業・事業承継に要する経費の計上がないため、確かめることはありません。",
                        "No start-up or succession is claimed, so there is nothing to ask.");
        assertThat(on("2023-06-15", "2023-03-31").messages(RULE))
                .containsExactly(
                        "2件目の起業・事業承継の日（令和5年3月31日）は、認められる期間（令和5年6月15日から令和8年6月14日まで）より前です。年度で数えても令和5年4月1日から令和9年3月31日までです。",
                        "Start-up 2 of 2023-03-31 lies before its window, which runs from 2023-06-15 to 2026-06-14, or even counted in fiscal years from 2023-04-01 to 2027-03-31.");
        assertThat(on("2027-04-01").messages(RULE))
                .containsExactly(
                        "1件目の起業・事業承継の日（令和9年4月1日）は、認められる期間（令和5年6月15日から令和8年6月14日まで）より後です。年度で数えても令和5年4月1日から令和9年3月31日までです。",
                        "Start-up 1 of 2027-04-01 lies after its window, which runs from 2023-06-15 to 2026-06-14, or even counted in fiscal years from 2023-04-01 to 2027-03-31.");
        assertThat(on("2023-06-14").messages(RULE))
                .containsExactly(
                        "1件目の起業・事業承継の日（令和5年6月14日）は、任期の日から数えた期間（令和5年6月15日から令和8年6月14日まで）の外ですが、年度で数えると期間に入ります。どちらで数えるか、確認が必要です。",
                        "Start-up 1 of 2023-06-14 lies outside the window counted from the days of the term, 2023-06-15 to 2026-06-14, but inside the one counted in fiscal years. Which of them holds needs confirmation.");
    }
}
