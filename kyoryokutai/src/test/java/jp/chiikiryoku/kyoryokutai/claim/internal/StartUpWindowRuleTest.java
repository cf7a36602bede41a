package jp.chiikiryoku.kyoryokutai.claim.internal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.kyoryokutai.claim.StartUp;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiParameters;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import jp.chiikiryoku.kyoryokutai.scenario.OwnEdition;
import jp.chiikiryoku.kyoryokutai.scenario.Scenario;
import jp.chiikiryoku.kyoryokutai.scenario.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MIC-R6-SUPPLEMENTARY: 任期2年目から任期終了翌年. */
class StartUpWindowRuleTest {

    private static final StartUpWindowRule RULE =
            new StartUpWindowRule(Claims.FIGURES.startUp(), Claims.LONGEST, Claims.R6);
    private static final KyoryokutaiRule ID = KyoryokutaiRule.START_UP_WINDOW;

    private static StartUp startUp(String day, String termStartedOn, String termEndsOn) {
        return StartUp.of(
                Yen.of(1_000), LocalDate.parse(day), LocalDate.parse(termStartedOn), LocalDate.parse(termEndsOn));
    }

    private static Finding finding(StartUpWindowRule rule, StartUp... startUps) {
        return rule.check(Claims.checked(Claims.by(Scenario.CITY).startUps(List.of(startUps))));
    }

    /** The finding of start-ups on the given days by members whose term runs from 2022-06-15 to 2025-06-14. */
    private static Finding on(String... days) {
        return finding(
                RULE,
                Arrays.stream(days)
                        .map(day -> startUp(day, "2022-06-15", "2025-06-14"))
                        .toArray(StartUp[]::new));
    }

    /** The same start-ups as JSON. */
    private static Scenario claim(String... days) {
        return Scenario.claim()
                .with(
                        "/startUps",
                        Arrays.stream(days)
                                .map(day -> Scenario.startUp(1_000, day, "2022-06-15", "2025-06-14"))
                                .toList());
    }

    @Test
    void is_the_rule_of_the_window() {
        assertThat(RULE.rule()).isSameAs(ID);
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
        Finding finding = on(day);
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.elements()).containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-31, violated-early",
        "2023-04-01, undetermined",
        "2023-06-15, satisfied",
        "2026-06-15, undetermined",
        "2027-04-01, violated-late"
    })
    void names_the_way_in_which_it_answers(String day, String text) {
        assertThat(on(day).message().key()).isEqualTo("KYR-START-UP-WINDOW." + text);
    }

    @Test
    void answers_for_each_start_up() {
        assertThat(on("2023-06-15", "2023-06-14", "2023-03-31").elements())
                .containsExactly(Outcome.SATISFIED, Outcome.UNDETERMINED, Outcome.VIOLATED);
        assertThat(on("2023-06-15", "2024-01-01").elements()).containsExactly(Outcome.SATISFIED, Outcome.SATISFIED);
    }

    @Test
    void where_none_is_claimed_there_is_nothing_to_ask() {
        for (Finding nothing : List.of(on(), RULE.check(Claims.checked(Claims.by(Scenario.CITY))))) {
            assertThat(nothing.outcome()).isEqualTo(Outcome.SATISFIED);
            assertThat(nothing.message().key()).isEqualTo("KYR-START-UP-WINDOW.nothing-to-ask");
            assertThat(nothing.pointer()).hasToString("/startUps");
            assertThat(nothing.elements()).isEmpty();
        }
    }

    @Test
    void an_edition_without_figures_has_nothing_to_ask() {
        StartUpWindowRule unknown = new StartUpWindowRule(null, null, Claims.R6);
        assertThat(finding(unknown, startUp("2023-03-31", "2022-06-15", "2025-06-14"))
                        .message()
                        .key())
                .isEqualTo("KYR-START-UP-WINDOW.nothing-to-ask");
    }

    @Test
    void points_at_the_first_that_decided_or_at_the_list() {
        assertThat(on("2023-06-15", "2024-01-01").pointer()).hasToString("/startUps");
        Finding open = on("2023-06-15", "2023-06-14", "2026-06-15");
        assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(open.pointer()).hasToString("/startUps/1/startedOn");
        assertThat(open.openQuestions())
                .extracting(Object::toString)
                .containsExactly("/startUps/1/startedOn", "/startUps/2/startedOn");
        Finding refused = on("2023-06-14", "2023-03-31", "2027-04-01");
        assertThat(refused.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(refused.pointer()).hasToString("/startUps/1/startedOn");
        assertThat(refused.openQuestions()).extracting(Object::toString).containsExactly("/startUps/0/startedOn");
        assertThat(refused.citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
    }

    @ParameterizedTest
    @CsvSource({"2023-03-31, 2023-06-15, 2023-06-14", "2027-04-01, 2026-06-14, 2026-06-15"})
    void the_nearest_day_of_the_window_would_do_and_a_day_beside_it_not(String day, String nearest, String beside) {
        Remedy remedy = claim(day).remedy(ID);
        assertThat(on(day).remedies()).containsExactly(remedy);
        assertThat(remedy.changes())
                .extracting(change -> change.to().toString())
                .containsExactly(nearest);
        assertThat(claim(day).after(remedy).outcome(ID)).isEqualTo(Outcome.SATISFIED);
        assertThat(on(beside).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void one_remedy_moves_all_that_lie_outside() {
        Scenario refused = claim("2023-03-31", "2024-01-01", "2026-06-15", "2027-04-01");
        Remedy remedy = refused.remedy(ID);
        assertThat(remedy.id()).isEqualTo("move-start-ups");
        assertThat(remedy.changes())
                .extracting(change -> change.pointer() + " " + change.to())
                .containsExactly(
                        "/startUps/0/startedOn 2023-06-15",
                        "/startUps/2/startedOn 2026-06-14",
                        "/startUps/3/startedOn 2026-06-14");
        assertThat(refused.after(remedy).outcome(ID)).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void only_a_refusal_has_a_remedy() {
        assertThat(on("2023-06-14").remedies()).isEmpty();
        assertThat(on("2023-06-15").remedies()).isEmpty();
    }

    @Test
    void the_facts_give_the_ends_of_both_windows() {
        for (String day : List.of("2023-03-31", "2023-06-14")) {
            assertThat(on(day).facts().asMap())
                    .isEqualTo(Map.of(
                            "number", 1,
                            "startedOn", LocalDate.parse(day),
                            "termEndsOn", LocalDate.of(2025, 6, 14),
                            "year", 2,
                            "from", LocalDate.of(2023, 6, 15),
                            "until", LocalDate.of(2026, 6, 14),
                            "possibleFrom", LocalDate.of(2023, 4, 1),
                            "possibleUntil", LocalDate.of(2027, 3, 31)));
        }
    }

    private static Scenario one(String day, String termStartedOn, String termEndsOn) {
        return Scenario.claim().with("/startUps", List.of(Scenario.startUp(1_000, day, termStartedOn, termEndsOn)));
    }

    // the window opens a year after the first day of the term, or ends a year after its last
    @Test
    void a_day_that_a_payload_cannot_state_is_no_remedy() {
        Scenario last = one("2099-12-31", "2099-12-31", "2100-12-31");
        assertThat(last.remedy(ID).changes().get(0).to()).hasToString("2100-12-31");
        assertThat(last.after(last.remedy(ID)).outcome(ID)).isEqualTo(Outcome.SATISFIED);
        Scenario beyond = one("2100-01-01", "2100-01-01", "2100-12-31");
        assertThat(beyond.outcome(ID)).isEqualTo(Outcome.VIOLATED);
        assertThat(beyond.finding(ID).remedies()).isEmpty();
        Finding oneOfTwo = finding(
                RULE,
                startUp("2023-03-31", "2022-06-15", "2025-06-14"),
                startUp("2100-01-01", "2100-01-01", "2100-12-31"));
        assertThat(oneOfTwo.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(oneOfTwo.remedies()).isEmpty();
    }

    /** The finding of a term of one year, the window of which opens in the third. */
    private static Finding thirdYear(int yearsAfterTerm, String day) throws IOException {
        Edition<KyoryokutaiParameters> edition = OwnEdition.ofR6()
                .with("/parameters/claim/startUp/fromYearOfTerm/value", 3)
                .with("/parameters/claim/startUp/yearsAfterTerm/value", yearsAfterTerm)
                .edition();
        StartUpWindowRule rule = new StartUpWindowRule(
                requireNonNull(edition.parameters().claim()).startUp(), Claims.LONGEST, edition);
        return finding(rule, startUp(day, "2024-06-01", "2025-05-31"));
    }

    // Counted in fiscal years the third begins on 2026-04-01, and one year after the term ends on 2027-03-31.
    @ParameterizedTest
    @CsvSource({
        "1, 2026-03-31, violated-years-alone",
        "1, 2026-04-01, undetermined-years-alone",
        "1, 2027-03-31, undetermined-years-alone",
        "1, 2027-04-01, violated-years-alone",
        "0, 2026-03-31, violated-no-window"
    })
    void a_short_term_may_open_no_window_of_days(int yearsAfterTerm, String day, String text) throws IOException {
        Finding finding = thirdYear(yearsAfterTerm, day);
        assertThat(finding.message().key()).isEqualTo("KYR-START-UP-WINDOW." + text);
        assertThat(finding.facts().find("from")).isNull();
        assertThat(finding.facts().find("possibleFrom") == null).isEqualTo(text.endsWith("no-window"));
        assertThat(finding.remedies()).isEmpty();
    }

    // 2023-06-01 to 2024-01-31: the source is silent on a member who leaves in the first year
    @ParameterizedTest
    @CsvSource({
        "2024-03-31, violated-years-alone",
        "2024-04-01, undetermined-years-alone",
        "2024-06-01, undetermined-years-alone",
        "2025-01-31, undetermined-years-alone",
        "2025-03-31, undetermined-years-alone",
        "2025-04-01, violated-years-alone"
    })
    void a_term_without_a_second_year_satisfies_nothing(String day, String text) {
        Finding finding = finding(RULE, startUp(day, "2023-06-01", "2024-01-31"));
        assertThat(finding.message().key()).isEqualTo("KYR-START-UP-WINDOW." + text);
        assertThat(finding.facts().find("termEndsOn")).isEqualTo(LocalDate.of(2024, 1, 31));
        assertThat(finding.remedies()).isEmpty();
    }

    // stated until 2025-05-31, but month 36 ends on 2024-05-31
    @ParameterizedTest
    @CsvSource({
        "2022-05-31, undetermined",
        "2022-06-01, satisfied",
        "2025-05-31, satisfied",
        "2025-06-01, undetermined-longer",
        "2027-03-31, undetermined-longer",
        "2027-04-01, violated-late"
    })
    void days_that_only_a_longer_stated_term_adds_are_open(String day, String text) {
        Finding finding = finding(RULE, startUp(day, "2021-06-01", "2025-05-31"));
        assertThat(finding.message().key()).isEqualTo("KYR-START-UP-WINDOW." + text);
    }

    @Test
    void where_the_edition_knows_no_longest_term_the_stated_one_counts() {
        StartUpWindowRule rule = new StartUpWindowRule(Claims.FIGURES.startUp(), null, Claims.R6);
        assertThat(finding(rule, startUp("2026-05-31", "2021-06-01", "2025-05-31"))
                        .outcome())
                .isEqualTo(Outcome.SATISFIED);
        assertThat(finding(rule, startUp("2026-06-01", "2021-06-01", "2025-05-31"))
                        .message()
                        .key())
                .isEqualTo("KYR-START-UP-WINDOW.undetermined");
    }

    private static StartUp free(String day) {
        return StartUp.of(Yen.ZERO, LocalDate.parse(day), LocalDate.of(2022, 6, 15), LocalDate.of(2025, 6, 14));
    }

    @Test
    void a_row_of_0_yen_states_nothing_and_the_others_keep_their_places() {
        Finding nothing = finding(RULE, free("2023-03-31"));
        assertThat(nothing.message().key()).isEqualTo("KYR-START-UP-WINDOW.nothing-to-ask");
        Finding second = finding(RULE, free("2023-03-31"), startUp("2027-04-01", "2022-06-15", "2025-06-14"));
        assertThat(second.pointer()).hasToString("/startUps/1/startedOn");
        assertThat(second.facts().find("number")).isEqualTo(2);
        assertThat(second.elements()).containsExactly(Outcome.VIOLATED);
        assertThat(second.remedies().get(0).changes())
                .extracting(change -> change.pointer() + " " + change.to())
                .containsExactly("/startUps/1/startedOn 2026-06-14");
    }

    @ParameterizedTest
    @CsvSource({"fromYearOfTerm, 2023-03-31, 2027-04-01", "yearsAfterTerm, 2027-04-01, 2023-03-31"})
    void a_bound_from_a_weak_source_refuses_nothing(String bound, String open, String refused) throws IOException {
        Edition<KyoryokutaiParameters> edition = OwnEdition.ofR6()
                .with("/parameters/claim/startUp/" + bound + "/citation/authority", "MUNICIPALITY")
                .edition();
        StartUpWindowRule rule = new StartUpWindowRule(
                requireNonNull(edition.parameters().claim()).startUp(), Claims.LONGEST, edition);
        Finding weak = finding(rule, startUp(open, "2022-06-15", "2025-06-14"));
        assertThat(weak.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(weak.weakSource()).isTrue();
        assertThat(finding(rule, startUp(refused, "2022-06-15", "2025-06-14")).outcome())
                .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void tells_when_to_start_up() {
        assertThat(Told.by(on("2023-03-31").remedies().get(0)))
                .containsExactly(
                        "これから行う場合は、起業・事業承継の日を、認められる期間に入る最も近い日（令和5年6月15日）にします。",
                        "If it has still to take place, move the start-up to the nearest day of its window, 2023-06-15.");
        assertThat(Told.by(on("2023-03-31", "2027-04-01").remedies().get(0)))
                .containsExactly(
                        "これから行う場合は、期間の外にある2件の起業・事業承継の日を、それぞれ認められる期間に入る最も近い日にします（最初に変更する1件は令和5年6月15日）。",
                        "If they have still to take place, move the 2 start-ups outside their windows to the nearest day of each window (the first to be moved to 2023-06-15).");
    }

    @Test
    void tells_how_it_answers() {
        assertThat(Told.by(on("2023-06-15")))
                .containsExactly("起業・事業承継の日は、すべて認められる期間にあります。", "Every start-up or succession falls into its window.");
        assertThat(Told.by(on()))
                .containsExactly(
                        "起業・事業承継に要する経費の計上がないため、確かめることはありません。",
                        "No start-up or succession is claimed, so there is nothing to ask.");
        assertThat(Told.by(on("2023-06-15", "2023-03-31")))
                .containsExactly(
                        "2件目の起業・事業承継の日（令和5年3月31日）は、認められる期間（令和5年6月15日から令和8年6月14日まで）より前です。年度で数えても令和5年4月1日から令和9年3月31日までです。",
                        "Start-up 2 of 2023-03-31 lies before its window, which runs from 2023-06-15 to 2026-06-14, or even counted in fiscal years from 2023-04-01 to 2027-03-31.");
        assertThat(Told.by(on("2027-04-01")))
                .containsExactly(
                        "1件目の起業・事業承継の日（令和9年4月1日）は、認められる期間（令和5年6月15日から令和8年6月14日まで）より後です。年度で数えても令和5年4月1日から令和9年3月31日までです。",
                        "Start-up 1 of 2027-04-01 lies after its window, which runs from 2023-06-15 to 2026-06-14, or even counted in fiscal years from 2023-04-01 to 2027-03-31.");
        assertThat(Told.by(on("2023-06-14")))
                .containsExactly(
                        "1件目の起業・事業承継の日（令和5年6月14日）は、任期の日から数えた期間（令和5年6月15日から令和8年6月14日まで）の外ですが、年度で数えると期間に入ります。どちらで数えるか、確認が必要です。",
                        "Start-up 1 of 2023-06-14 lies outside the window counted from the days of the term, 2023-06-15 to 2026-06-14, but inside the one counted in fiscal years. Which of them holds needs confirmation.");
    }

    // 2022-04-01 to 2025-03-31: both ways of counting give 2023-04-01 to 2026-03-31
    @Test
    void tells_of_one_window_where_both_ways_of_counting_give_the_same_days() {
        assertThat(Told.by(finding(RULE, startUp("2023-03-31", "2022-04-01", "2025-03-31"))))
                .containsExactly(
                        "1件目の起業・事業承継の日（令和5年3月31日）は、認められる期間（令和5年4月1日から令和8年3月31日まで）より前です。",
                        "Start-up 1 of 2023-03-31 lies before its window, which runs from 2023-04-01 to 2026-03-31.");
        assertThat(Told.by(finding(RULE, startUp("2026-04-01", "2022-04-01", "2025-03-31"))))
                .containsExactly(
                        "1件目の起業・事業承継の日（令和8年4月1日）は、認められる期間（令和5年4月1日から令和8年3月31日まで）より後です。",
                        "Start-up 1 of 2026-04-01 lies after its window, which runs from 2023-04-01 to 2026-03-31.");
        assertThat(Told.by(finding(RULE, startUp("2026-04-01", "2022-04-01", "2025-03-30")))
                        .get(1))
                .contains("which runs from 2023-04-01 to 2026-03-30, or even counted in fiscal years");
    }

    @Test
    void tells_of_terms_that_are_too_short_or_too_long() {
        assertThat(Told.by(finding(RULE, startUp("2024-06-01", "2023-06-01", "2024-01-31"))))
                .containsExactly(
                        "1件目の起業・事業承継は、任期が令和6年1月31日までで2年目に達しないため、任期の日から数えると認められる期間がありません。年度で数えると、起業・事業承継の日（令和6年6月1日）は期間（令和6年4月1日から令和7年3月31日まで）に入ります。認められるかどうか、確認が必要です。",
                        "The term of the member of start-up 1 ends on 2024-01-31 and does not reach year 2, so no day counts by the days of the term. Counted in fiscal years the start-up of 2024-06-01 lies inside the window, 2024-04-01 to 2025-03-31. Whether it is accepted needs confirmation.");
        assertThat(Told.by(finding(RULE, startUp("2025-06-01", "2021-06-01", "2025-05-31"))))
                .containsExactly(
                        "1件目の起業・事業承継の日（令和7年6月1日）は、任期を36か月目までとして数えた期間（令和4年6月1日から令和7年5月31日まで）の外ですが、示された任期の末日（令和7年5月31日）から年度で数えると期間（令和9年3月31日まで）に入ります。どちらで数えるか、確認が必要です。",
                        "Start-up 1 of 2025-06-01 lies outside the window of a term that counts up to month 36, 2022-06-01 to 2025-05-31, but inside the one counted in fiscal years from the stated end of the term, 2025-05-31, until 2027-03-31. Which of them holds needs confirmation.");
    }
}
