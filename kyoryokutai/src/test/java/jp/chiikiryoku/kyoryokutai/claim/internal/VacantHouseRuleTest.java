package jp.chiikiryoku.kyoryokutai.claim.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.kyoryokutai.claim.VacantHouse;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import jp.chiikiryoku.kyoryokutai.scenario.Scenario;
import jp.chiikiryoku.kyoryokutai.scenario.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MIC-R6-SUPPLEMENTARY: 任期終了後の隊員が定住するための空き家の改修. */
class VacantHouseRuleTest {

    private static final VacantHouseRule RULE = new VacantHouseRule(Claims.R6);
    private static final KyoryokutaiRule ID = KyoryokutaiRule.VACANT_HOUSE;
    private static final String IN_TIME = "2025-03-31";
    private static final String LATE = "2025-04-01";

    private static VacantHouse house(@Nullable String termEndedOn, @Nullable String settles) {
        return new VacantHouse(
                null,
                Yen.of(1),
                termEndedOn == null ? null : LocalDate.parse(termEndedOn),
                settles == null ? null : Criterion.of(Judgement.valueOf(settles)));
    }

    private static Finding houses(VacantHouse... houses) {
        return RULE.check(Claims.checked(Claims.by(Scenario.CITY).vacantHouses(List.of(houses))));
    }

    @Test
    void is_the_rule_of_vacant_houses() {
        assertThat(RULE.rule()).isSameAs(ID);
    }

    // the last day of fiscal year 2024 and the day after
    @ParameterizedTest
    @CsvSource({
        "2025-03-31, MET, SATISFIED, satisfied",
        "2025-03-31, NOT_MET, VIOLATED, violated-not-settling",
        "2025-03-31, PENDING, UNDETERMINED, undetermined-settling",
        "2025-03-31, , UNDETERMINED, undetermined-settling",
        "2025-04-01, MET, VIOLATED, violated",
        "2025-04-01, NOT_MET, VIOLATED, violated",
        "2025-04-01, PENDING, VIOLATED, violated",
        "2025-04-01, , VIOLATED, violated",
        ", MET, UNDETERMINED, undetermined-end",
        ", NOT_MET, VIOLATED, violated-not-settling",
        ", PENDING, UNDETERMINED, undetermined-both",
        ", , UNDETERMINED, undetermined-both"
    })
    void asks_for_the_end_of_the_term_and_a_member_who_settles(
            String ended, String settles, Outcome outcome, String text) {
        Finding finding = houses(house(ended, settles));
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.elements()).containsExactly(outcome);
        assertThat(finding.message().key()).isEqualTo("KYR-VACANT-HOUSE." + text);
        assertThat(finding.citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
    }

    @Test
    void answers_for_each_house() {
        assertThat(houses(house(IN_TIME, "MET"), house(null, "MET"), house(LATE, "MET"))
                        .elements())
                .containsExactly(Outcome.SATISFIED, Outcome.UNDETERMINED, Outcome.VIOLATED);
    }

    private static void decides(Finding finding, String pointer, String... questions) {
        assertThat(finding.pointer()).hasToString(pointer);
        assertThat(finding.openQuestions()).extracting(Object::toString).containsExactly(questions);
    }

    @Test
    void points_at_what_decided_and_asks_what_would_settle_it() {
        VacantHouse good = house(IN_TIME, "MET");
        decides(houses(good, good), "/vacantHouses");
        decides(houses(good, house(LATE, "MET")), "/vacantHouses/1/termEndedOn");
        decides(houses(house(IN_TIME, "NOT_MET")), "/vacantHouses/0/settles");
        String end = "/vacantHouses/0/termEndedOn";
        String settles = "/vacantHouses/0/settles";
        decides(houses(house(null, null)), end, end, settles);
        decides(houses(house(null, "MET")), end, end);
        decides(houses(house(IN_TIME, null)), settles, settles);
        decides(houses(house(null, "MET"), house(LATE, null)), "/vacantHouses/1/termEndedOn", end);
    }

    @Test
    void where_none_is_claimed_there_is_nothing_to_ask() {
        assertThat(houses().message().key()).isEqualTo("KYR-VACANT-HOUSE.nothing-to-ask");
        assertThat(houses().outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(houses().pointer()).hasToString("/vacantHouses");
        assertThat(houses().elements()).isEmpty();
    }

    @Test
    void a_term_that_ends_on_the_last_day_of_the_year_would_do_and_a_day_later_not() {
        Scenario refused = Scenario.claim()
                .with(
                        "/vacantHouses",
                        List.of(
                                Scenario.house(1, "2026-01-31", "MET"),
                                Scenario.house(1, IN_TIME, "MET"),
                                Scenario.house(1, LATE, "MET")));
        Remedy remedy = refused.remedy(ID);
        assertThat(houses(house("2026-01-31", "MET"), house(IN_TIME, "MET"), house(LATE, "MET"))
                        .remedies())
                .containsExactly(remedy);
        assertThat(remedy.id()).isEqualTo("end-term-in-year");
        assertThat(remedy.changes())
                .extracting(change -> change.pointer() + " " + change.to())
                .containsExactly("/vacantHouses/0/termEndedOn 2025-03-31", "/vacantHouses/2/termEndedOn 2025-03-31");
        assertThat(refused.after(remedy).outcome(ID)).isEqualTo(Outcome.SATISFIED);
        assertThat(houses(house(LATE, "MET")).outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(Told.by(remedy))
                .containsExactly(
                        "任期の末日を令和7年3月31日までとします。任期を変えない場合は、任期を終える年度に計上します。",
                        "End the term by 2025-03-31. If the term stays as it is, claim the house in the fiscal year in which it ends.");
    }

    @Test
    void a_date_alone_is_no_remedy_where_anything_else_is_wrong_or_open() {
        VacantHouse late = house(LATE, "MET");
        assertThat(houses(house(LATE, null)).remedies()).isEmpty();
        assertThat(houses(house(IN_TIME, "NOT_MET")).remedies()).isEmpty();
        assertThat(houses(late, house(IN_TIME, "NOT_MET")).remedies()).isEmpty();
        assertThat(houses(late, house(null, "MET")).remedies()).isEmpty();
        assertThat(houses(house(null, "MET")).remedies()).isEmpty();
    }

    @Test
    void tells_how_it_answers() {
        assertThat(Told.by(houses(house(IN_TIME, "MET"))))
                .containsExactly(
                        "空き家は、すべて任期を終えて定住する隊員のためのものです。",
                        "Every house is for a member who has ended the term and settles.");
        assertThat(Told.by(houses()))
                .containsExactly(
                        "空き家の改修に要する経費の計上がないため、確かめることはありません。",
                        "No renovation of a vacant house is claimed, so there is nothing to ask.");
        assertThat(Told.by(houses(house(LATE, "MET"))))
                .containsExactly(
                        "1件目の空き家は、隊員の任期の末日（令和7年4月1日）が年度の末日（令和7年3月31日）より後です。",
                        "House 1 is for a member whose term ends on 2025-04-01, after the last day of the fiscal year, 2025-03-31.");
        assertThat(Told.by(houses(house(IN_TIME, "MET"), house(IN_TIME, "NOT_MET"))))
                .containsExactly(
                        "2件目の空き家は、隊員が定住するとは認められないと判断されています。", "House 2 is for a member who is held not to settle.");
        assertThat(Told.by(houses(house(null, null))))
                .containsExactly(
                        "1件目の空き家は、隊員の任期の末日が示されておらず、定住するかどうかもまだ判断されていません。令和7年3月31日までに任期を終えて定住するか、確認が必要です。",
                        "For house 1 the last day of the member's term is not stated, and nobody has judged yet whether the member settles. Whether the term has ended by 2025-03-31 and the member settles needs confirmation.");
        assertThat(Told.by(houses(house(null, "MET"))))
                .containsExactly(
                        "1件目の空き家は、隊員の任期の末日が示されていません。令和7年3月31日までに任期を終えたか、確認が必要です。",
                        "For house 1 the last day of the member's term is not stated. Whether the term has ended by 2025-03-31 needs confirmation.");
        assertThat(Told.by(houses(house("2025-01-31", "PENDING"))))
                .containsExactly(
                        "1件目の空き家は、令和7年1月31日に任期を終えた隊員が定住するかどうか、まだ判断されていません。",
                        "House 1 is for a member whose term ended on 2025-01-31. Nobody has judged yet whether the member settles.");
    }

    @Test
    void the_facts_give_the_end_of_the_term_where_it_is_known() {
        LocalDate end = LocalDate.of(2025, 3, 31);
        for (String settles : Arrays.asList(null, "NOT_MET")) {
            assertThat(houses(house(IN_TIME, settles)).facts().asMap())
                    .isEqualTo(Map.of("number", 1, "lastDayOfYear", end, "termEndedOn", end));
            assertThat(houses(house(null, settles)).facts().asMap())
                    .isEqualTo(Map.of("number", 1, "lastDayOfYear", end));
        }
    }
}
