package jp.chiikiryoku.kigyojin.engagement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kigyojin.edition.KigyojinParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.edition.PresenceBasis;
import jp.chiikiryoku.kigyojin.samples.Documents;
import jp.chiikiryoku.kigyojin.samples.OwnEdition;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The presence of a dispatch, under each way of reading «月の半分» alone. */
class DispatchPresenceTest {

    private static final String PLACE = "/presence/daysWorkedInMunicipality";
    private static final String MONTH = "/presence/month";
    private static final Map<PresenceBasis, AskedRule> RULES = new EnumMap<>(PresenceBasis.class);

    @BeforeAll
    static void make_the_rule_of_each_basis() throws IOException {
        for (PresenceBasis basis : PresenceBasis.values()) {
            Edition<KigyojinParameters> edition = OwnEdition.reading(basis);
            RULES.put(
                    basis,
                    AskedRule.of(KigyojinRule.PRESENCE, new PresenceRule(AskedRule.parameters(edition), edition)));
        }
    }

    private static AskedRule byWorkingDays() {
        return RULES.get(PresenceBasis.WORKING_DAYS);
    }

    private static AskedRule byCalendarDays() {
        return RULES.get(PresenceBasis.CALENDAR_DAYS);
    }

    private static PayloadDocument days(int worked, int working) {
        return Documents.engagement()
                .with("/presence", Map.of("daysWorkedInMunicipality", worked, "workingDaysOfMonth", working));
    }

    private static PayloadDocument days(int worked, int working, String month) {
        Map<String, Object> presence = new HashMap<>();
        presence.put("daysWorkedInMunicipality", worked);
        presence.put("workingDaysOfMonth", working);
        presence.put("month", month);
        return Documents.engagement().with("/presence", presence);
    }

    // MIC-R6-SUPPLEMENTARY: 受入自治体区域内での勤務日数が月の半分以上, read as half of the working days (ASSUMPTION)
    @ParameterizedTest
    @CsvSource({
        "9, 20, VIOLATED",
        "10, 20, SATISFIED",
        "11, 20, SATISFIED",
        "10, 21, VIOLATED",
        "11, 21, SATISFIED",
        "0, 1, VIOLATED",
        "1, 1, SATISFIED",
        "15, 31, VIOLATED",
        "16, 31, SATISFIED",
        "31, 5, SATISFIED",
        "0, 20, VIOLATED"
    })
    void twice_the_days_there_reach_the_working_days(int worked, int working, Outcome outcome) {
        byWorkingDays().expect(days(worked, working), outcome, PLACE);
        byWorkingDays().expect(days(worked, working, "2024-07"), outcome, PLACE);
    }

    // the same read as half of all days: 29 in the February of a leap year, 28, 30 and 31
    @ParameterizedTest
    @CsvSource({
        "14, 2024-02, VIOLATED",
        "15, 2024-02, SATISFIED",
        "13, 2025-02, VIOLATED",
        "14, 2025-02, SATISFIED",
        "14, 2024-06, VIOLATED",
        "15, 2024-06, SATISFIED",
        "15, 2024-07, VIOLATED",
        "16, 2024-07, SATISFIED"
    })
    void twice_the_days_there_reach_the_days_of_the_month(int worked, String month, Outcome outcome) {
        byCalendarDays().expect(days(worked, 19, month), outcome, PLACE);
    }

    // 2 × 13 < 28; 2 × 14 ≥ 28 but < 31; 2 × 16 ≥ 31; a month of 30 working days has 30 days or more
    @ParameterizedTest
    @CsvSource({
        "13, 20, VIOLATED",
        "14, 20, UNDETERMINED",
        "15, 20, UNDETERMINED",
        "16, 20, SATISFIED",
        "13, 28, VIOLATED",
        "14, 28, UNDETERMINED",
        "14, 29, VIOLATED",
        "14, 30, VIOLATED",
        "15, 30, UNDETERMINED",
        "15, 31, VIOLATED",
        "16, 31, SATISFIED"
    })
    void a_month_that_is_not_known_leaves_open_what_its_length_decides(int worked, int working, Outcome outcome) {
        byCalendarDays().expect(days(worked, working), outcome, outcome == Outcome.UNDETERMINED ? MONTH : PLACE);
    }

    @ParameterizedTest
    @CsvSource({"9, 20, 10", "10, 21, 11", "0, 31, 16", "0, 1, 1"})
    void the_remedy_asks_for_half_of_the_working_days(int worked, int working, int needed) {
        PayloadDocument payload = days(worked, working);
        assertThat(byWorkingDays().changes(payload)).containsExactly(PLACE + "=" + needed);
        byWorkingDays().expectRemedyIsTheSmallest(payload, day -> (Integer) day - 1);
    }

    @ParameterizedTest
    @CsvSource({"13, 2025-02, 14", "14, 2024-02, 15", "0, 2024-06, 15", "15, 2024-07, 16"})
    void the_remedy_asks_for_half_of_the_month(int worked, String month, int needed) {
        PayloadDocument payload = days(worked, 19, month);
        assertThat(byCalendarDays().changes(payload)).containsExactly(PLACE + "=" + needed);
        byCalendarDays().expectRemedyIsTheSmallest(payload, day -> (Integer) day - 1);
    }

    @ParameterizedTest
    @CsvSource({"13, 20", "0, 20", "14, 30", "15, 31"})
    void the_remedy_is_enough_in_every_month(int worked, int working) {
        PayloadDocument payload = days(worked, working);
        assertThat(byCalendarDays().changes(payload)).containsExactly(PLACE + "=16");
        byCalendarDays().expectRemedyIsTheSmallest(payload, day -> (Integer) day - 1);
    }

    @Test
    void an_open_answer_has_no_remedy() {
        assertThat(byCalendarDays().changes(days(15, 20))).isEmpty();
    }

    // 12 of 20 working days are half of them and not of the 30 days of June: the basis alone refuses.
    @ParameterizedTest
    @EnumSource(names = {"MUNICIPALITY", "ASSUMPTION"})
    void a_weak_source_of_the_basis_refuses_nothing_that_the_basis_alone_decides(Authority authority)
            throws IOException {
        AskedRule weak = calendarDays(authority);
        for (int days : new int[] {10, 12, 14}) {
            Finding open = weak.finding(days(days, 20, "2024-06"));
            assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
            assertThat(open.weakSource()).isTrue();
            assertThat(open.citation().authority()).isEqualTo(authority);
        }
        assertThat(weak.finding(days(15, 20, "2024-06")).outcome()).isEqualTo(Outcome.SATISFIED);
        Finding refused = weak.finding(days(9, 20, "2024-06"));
        assertThat(refused.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(refused.citation().place()).contains("勤務日数が月の半分以上");
        assertThat(weak.finding(days(13, 20)).weakSource()).isTrue();
        assertThat(weak.finding(days(14, 20)).weakSource()).isFalse();
    }

    @Test
    void a_strong_source_of_the_basis_refuses_and_is_cited() throws IOException {
        Finding refused = calendarDays(Authority.PREFECTURE).finding(days(12, 20, "2024-06"));
        assertThat(refused.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(refused.citation().authority()).isEqualTo(Authority.PREFECTURE);
    }

    private static AskedRule calendarDays(Authority authority) throws IOException {
        Edition<KigyojinParameters> edition = OwnEdition.reading(PresenceBasis.CALENDAR_DAYS, authority);
        return AskedRule.of(KigyojinRule.PRESENCE, new PresenceRule(AskedRule.parameters(edition), edition));
    }

    @ParameterizedTest
    @EnumSource
    void fewer_than_half_of_the_working_days_cite_the_rule_s_own_source(PresenceBasis basis) {
        assertThat(RULES.get(basis).finding(days(3, 20)).citation().place()).contains("勤務日数が月の半分以上");
        assertThat(RULES.get(basis).finding(days(3, 20)).weakSource()).isFalse();
    }

    @Test
    void a_side_job_is_asked_alike_under_both() {
        for (AskedRule rule : RULES.values()) {
            rule.expect(Documents.sideJob(), Outcome.SATISFIED, "/presence");
        }
    }

    private static Facts facts(int days, int needed, PresenceBasis basis, int basisDays) {
        return Facts.of("days", days, "needed", needed, "basis", basis, "basisDays", basisDays);
    }

    // Two ways of reading differ in their facts, so that a reader sees what each asks for.
    @Test
    void the_facts_tell_what_the_basis_asks_for() {
        PresenceBasis working = PresenceBasis.WORKING_DAYS;
        PresenceBasis calendar = PresenceBasis.CALENDAR_DAYS;
        byWorkingDays().compares(days(16, 20), "satisfied", facts(16, 10, working, 20));
        byCalendarDays().compares(days(16, 20), "satisfied", facts(16, 16, calendar, 31));
        byWorkingDays()
                .compares(days(9, 20), "violated", facts(9, 10, working, 20).with("missing", 1));
        byCalendarDays()
                .compares(days(9, 20), "violated", facts(9, 16, calendar, 31).with("missing", 7));
        byCalendarDays()
                .compares(
                        days(9, 20, "2024-06"),
                        "violated",
                        facts(9, 15, calendar, 30).with("missing", 6));
        byCalendarDays().compares(days(14, 20), "undetermined", facts(14, 16, calendar, 31));
    }

    @Test
    void says_how_many_days_are_enough() {
        byWorkingDays()
                .says(
                        days(16, 20),
                        "受入自治体の区域内での勤務は月16日で、「月の半分以上」に必要な10日（その月の所定の勤務日20日の半分）を満たしています。",
                        "Days worked in the municipality in a month: 16. This reaches 10, half of the working days of"
                                + " the month (20).");
        byCalendarDays()
                .says(
                        days(16, 20, "2024-06"),
                        "受入自治体の区域内での勤務は月16日で、「月の半分以上」に必要な15日（その月のすべての日30日の半分）を満たしています。",
                        "Days worked in the municipality in a month: 16. This reaches 15, half of the calendar days"
                                + " of the month (30).");
    }

    @Test
    void says_how_many_days_are_missing_and_by_which_reading() {
        byWorkingDays()
                .says(
                        days(9, 20),
                        "受入自治体の区域内での勤務は月9日で、「月の半分以上」に必要な10日（その月の所定の勤務日20日の半分）に1日足りません。",
                        "Days worked in the municipality in a month: 9. This is 1 short of 10, half of the working"
                                + " days of the month (20).");
        byWorkingDays()
                .advises(
                        days(9, 20),
                        "受入自治体の区域内での勤務を月1日増やし、10日（その月の所定の勤務日の半分）とします。",
                        "Raise the days worked in the municipality in a month by 1 to 10, half of the"
                                + " working days of the month.");
        byCalendarDays()
                .advises(
                        days(9, 20),
                        "受入自治体の区域内での勤務を月7日増やし、16日（その月のすべての日の半分）とします。",
                        "Raise the days worked in the municipality in a month by 7 to 16, half of the"
                                + " calendar days of the month.");
    }

    @Test
    void says_that_the_length_of_the_month_decides() {
        byCalendarDays()
                .says(
                        days(14, 20),
                        "受入自治体の区域内での勤務は月14日です。どの月か分からず、月の長さによって「月の半分以上」"
                                + "（その月のすべての日が31日の月では16日）に届くかどうかが変わるため、確認が必要です。",
                        "Days worked in the municipality in a month: 14. The month is not known, and its length decides"
                                + " whether this is half of it (16 days where the calendar days of the month are 31),"
                                + " so it needs confirmation.");
    }
}
