package jp.chiikiryoku.kyoryokutai;

import static jp.chiikiryoku.kyoryokutai.Scenario.house;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MIC-R6-SUPPLEMENTARY: 任期終了後の隊員が定住するための空き家の改修. */
class VacantHouseRuleTest {

    private static final KyoryokutaiRule RULE = KyoryokutaiRule.VACANT_HOUSE;
    private static final String IN_TIME = "2025-03-31";
    private static final String LATE = "2025-04-01";

    private static Scenario houses(Object... houses) {
        return Scenario.claim().with("/vacantHouses", List.of(houses));
    }

    // the last day of fiscal year 2024 and the day after
    @ParameterizedTest
    @CsvSource({
        "2025-03-31, MET, SATISFIED",
        "2025-03-31, NOT_MET, VIOLATED",
        "2025-03-31, PENDING, UNDETERMINED",
        "2025-03-31, , UNDETERMINED",
        "2025-04-01, MET, VIOLATED",
        "2025-04-01, NOT_MET, VIOLATED",
        "2025-04-01, PENDING, VIOLATED",
        "2025-04-01, , VIOLATED",
        ", MET, UNDETERMINED",
        ", NOT_MET, VIOLATED",
        ", PENDING, UNDETERMINED",
        ", , UNDETERMINED"
    })
    void asks_for_the_end_of_the_term_and_a_member_who_settles(String ended, String settles, Outcome outcome) {
        assertThat(houses(house(1, ended, settles)).outcome(RULE)).isEqualTo(outcome);
    }

    private static void decides(Scenario scenario, String pointer, String... questions) {
        Finding finding = scenario.finding(RULE);
        assertThat(finding.pointer()).hasToString(pointer);
        assertThat(finding.openQuestions()).extracting(Object::toString).containsExactly(questions);
    }

    @Test
    void points_at_what_decided_and_asks_what_would_settle_it() {
        Map<String, Object> good = house(1, IN_TIME, "MET");
        decides(houses(good, good), "/vacantHouses");
        decides(houses(good, house(1, LATE, "MET")), "/vacantHouses/1/termEndedOn");
        decides(houses(house(1, IN_TIME, "NOT_MET")), "/vacantHouses/0/settles");
        String end = "/vacantHouses/0/termEndedOn";
        String settles = "/vacantHouses/0/settles";
        decides(houses(house(1, null, null)), end, end, settles);
        decides(houses(house(1, null, "MET")), end, end);
        decides(houses(house(1, IN_TIME, null)), settles, settles);
        decides(houses(house(1, null, "MET"), house(1, LATE, null)), "/vacantHouses/1/termEndedOn", end);
    }

    @Test
    void where_none_is_claimed_there_is_nothing_to_ask() {
        assertThat(Scenario.claim().finding(RULE).text()).isEqualTo("nothing-to-ask");
        assertThat(houses().outcome(RULE)).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void a_term_that_ends_on_the_last_day_of_the_year_would_do_and_a_day_later_not() {
        Scenario refused = houses(house(1, "2026-01-31", "MET"), house(1, IN_TIME, "MET"), house(1, LATE, "MET"));
        Remedy remedy = refused.remedy(RULE);
        assertThat(remedy.id()).isEqualTo("end-term-in-year");
        assertThat(remedy.changes())
                .extracting(change -> change.pointer() + " " + change.to())
                .containsExactly("/vacantHouses/0/termEndedOn 2025-03-31", "/vacantHouses/2/termEndedOn 2025-03-31");
        assertThat(refused.after(remedy).outcome(RULE)).isEqualTo(Outcome.SATISFIED);
        assertThat(houses(house(1, LATE, "MET")).outcome(RULE)).isEqualTo(Outcome.VIOLATED);
        assertThat(refused.remedyMessages(RULE))
                .containsExactly(
                        "任期の末日を令和7年3月31日までとします。任期を変えない場合は、任期を終える年度に計上します。",
                        "End the term by 2025-03-31. If the term stays as it is, claim the house in the fiscal year in which it ends.");
    }

    @Test
    void a_date_alone_is_no_remedy_where_anything_else_is_wrong_or_open() {
        Map<String, Object> late = house(1, LATE, "MET");
        assertThat(houses(house(1, LATE, null)).finding(RULE).remedies()).isEmpty();
        assertThat(houses(house(1, IN_TIME, "NOT_MET")).finding(RULE).remedies())
                .isEmpty();
        assertThat(houses(late, house(1, IN_TIME, "NOT_MET")).finding(RULE).remedies())
                .isEmpty();
        assertThat(houses(late, house(1, null, "MET")).finding(RULE).remedies()).isEmpty();
        assertThat(houses(house(1, null, "MET")).finding(RULE).remedies()).isEmpty();
    }

    @Test
    void tells_how_it_answers() {
        assertThat(houses(house(1, IN_TIME, "MET")).messages(RULE))
                .containsExactly(
                        "空き家は、すべて任期を終えて定住する隊員のためのものです。",
                        "Every house is for a member who has ended the term and settles.");
        assertThat(Scenario.claim().messages(RULE))
                .containsExactly(
                        "空き家の改修に要する経費の計上がないため、確かめることはありません。",
                        "No renovation of a vacant house is claimed, so there is nothing to ask.");
        assertThat(houses(house(1, LATE, "MET")).messages(RULE))
                .containsExactly(
                        "1件目の空き家は、隊員の任期の末日（令和7年4月1日）が年度の末日（令和7年3月31日）より後です。",
                        "House 1 is for a member whose term ends on 2025-04-01, after the last day of the fiscal year, 2025-03-31.");
        assertThat(houses(house(1, IN_TIME, "MET"), house(1, IN_TIME, "NOT_MET"))
                        .messages(RULE))
                .containsExactly(
                        "2件目の空き家は、隊員が定住するとは認められないと判断されています。", "House 2 is for a member who is held not to settle.");
        assertThat(houses(house(1, null, null)).messages(RULE))
                .containsExactly(
                        "1件目の空き家は、隊員の任期の末日が示されておらず、定住するかどうかもまだ判断されていません。令和7年3月31日までに任期を終えて定住するか、確認が必要です。",
                        "For house 1 the last day of the member's term is not stated, and nobody has judged yet whether the member settles. Whether the term has ended by 2025-03-31 and the member settles needs confirmation.");
        assertThat(houses(house(1, null, "MET")).messages(RULE))
                .containsExactly(
                        "1件目の空き家は、隊員の任期の末日が示されていません。令和7年3月31日までに任期を終えたか、確認が必要です。",
                        "For house 1 the last day of the member's term is not stated. Whether the term has ended by 2025-03-31 needs confirmation.");
        assertThat(houses(house(1, "2025-01-31", "PENDING")).messages(RULE))
                .containsExactly(
                        "1件目の空き家は、令和7年1月31日に任期を終えた隊員が定住するかどうか、まだ判断されていません。",
                        "House 1 is for a member whose term ended on 2025-01-31. Nobody has judged yet whether the member settles.");
    }

    @Test
    void the_facts_give_the_end_of_the_term_where_it_is_known() {
        LocalDate end = LocalDate.of(2025, 3, 31);
        assertThat(houses(house(1, IN_TIME, null)).finding(RULE).facts().find("termEndedOn"))
                .isEqualTo(end);
        assertThat(houses(house(1, IN_TIME, "NOT_MET")).finding(RULE).facts().find("termEndedOn"))
                .isEqualTo(end);
        assertThat(houses(house(1, null, "NOT_MET")).finding(RULE).facts().find("termEndedOn"))
                .isNull();
    }
}
