package jp.chiikiryoku.kyoryokutai.claim.internal;

import static jp.chiikiryoku.kyoryokutai.scenario.Scenario.house;
import static jp.chiikiryoku.kyoryokutai.scenario.Scenario.startUp;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Itemised;
import jp.chiikiryoku.core.assessment.Itemised.Item;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiAmount;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import jp.chiikiryoku.kyoryokutai.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** All items together make the total, each as the rule that allows it answers. */
class ClaimItemsTest {

    private static final String ACCEPTED = "2023-06-15";
    private static final String OPEN = "2023-06-14";
    private static final String REFUSED = "2023-03-31";

    private static Map<String, Object> on(String day, long cost) {
        return startUp(cost, day, "2022-06-15", "2025-06-14");
    }

    private static Scenario startUps(Object... startUps) {
        return Scenario.claim().with("/startUps", List.of(startUps));
    }

    private static Scenario houses(Object... houses) {
        return Scenario.claim().with("/vacantHouses", List.of(houses));
    }

    // ORDINANCE-TOKKO: 千円未満四捨五入
    @Test
    void the_total_rounds_the_exact_sum_once_and_half_up() {
        assertThat(Scenario.claim().with("/recruitment", 499).amount(KyoryokutaiAmount.TOTAL))
                .isEqualTo("0円");
        assertThat(Scenario.claim().with("/recruitment", 500).amount(KyoryokutaiAmount.TOTAL))
                .isEqualTo("1,000円");
        assertThat(houses(house(999, "2024-03-31", "MET")).amount(KyoryokutaiAmount.TOTAL))
                .isEqualTo("0円");
        Scenario halves = houses(house(999, "2024-03-31", "MET"), house(1, "2024-03-31", "MET"));
        assertThat(halves.amount(KyoryokutaiAmount.TOTAL)).isEqualTo("1,000円");
    }

    @Test
    void tells_how_the_total_is_made() {
        Scenario scenario = houses(house(1_000_999, null, "MET")).with("/recruitment", 400_500);
        assertThat(scenario.amount(KyoryokutaiAmount.TOTAL)).isEqualTo("401,000円～901,000円");
        assertThat(scenario.steps(KyoryokutaiAmount.TOTAL, Language.JA))
                .containsExactly(
                        "すべての項目の合計（端数を含む） = 400,500円～900,999 1/2円",
                        "400,500円～900,999 1/2円を1,000円未満四捨五入 = 401,000円～901,000円");
        assertThat(scenario.steps(KyoryokutaiAmount.TOTAL, Language.EN))
                .containsExactly(
                        "All items together, with fractions = 400,500 yen to 900,999 1/2 yen",
                        "400,500 yen to 900,999 1/2 yen rounded half up to units of 1,000 yen = 401,000 yen to 901,000 yen");
    }

    /** Every item claimed, the elements of lists as given. */
    private static Scenario everything(String code, String startedOn, String settles) {
        return startUps(on(startedOn, 1_000))
                .body(code)
                .with("/vacantHouses", List.of(house(2_000, "2024-03-31", settles)))
                .with("/recruitment", 1_000)
                .with("/trial", 1_000)
                .with("/internship", Map.of("programme", 1_000, "participants", List.of()))
                .with("/members", List.of(Scenario.cost(1_000, 1_000, "NONE")))
                .with("/support", 1_000)
                .with("/foreignRecruitment", 1_000)
                .with("/foreignSupport", 1_000);
    }

    private static Outcome counts(YenRange amount) {
        return Outcome.of(!amount.yen().isZero(), !amount.atMost().isZero());
    }

    @Test
    void each_item_counts_as_its_rule_in_the_requirement_answers() {
        for (String code : List.of(Scenario.CITY, Scenario.PREFECTURE, Scenario.TOKYO)) {
            for (String startedOn : List.of(ACCEPTED, OPEN, REFUSED)) {
                for (String settles : List.of("MET", "NOT_MET", "PENDING")) {
                    Assessment assessment = everything(code, startedOn, settles).assess();
                    List<Item> items = ((Itemised) assessment.requirement()).items();
                    assertThat(items)
                            .extracting(Item::amount)
                            .isEqualTo(
                                    List.of(KyoryokutaiAmount.values()).subList(0, KyoryokutaiAmount.TOTAL.ordinal()));
                    for (Item item : items) {
                        Outcome expected = item.rule() == null
                                ? Outcome.SATISFIED
                                : assessment.finding(item.rule()).outcome();
                        assertThat(counts(assessment.amount(item.amount())))
                                .as("%s of %s, %s, %s", item, code, startedOn, settles)
                                .isEqualTo(expected);
                    }
                }
            }
        }
    }

    @Test
    void the_rules_of_the_items_are_those_of_the_specification() {
        assertThat(((Itemised) Scenario.claim().assess().requirement()).items())
                .containsExactly(
                        Item.of(KyoryokutaiAmount.RECRUITMENT),
                        Item.of(KyoryokutaiAmount.TRIAL),
                        Item.of(KyoryokutaiAmount.INTERNSHIP),
                        Item.of(KyoryokutaiAmount.ACTIVITY),
                        Item.of(KyoryokutaiAmount.SUPPORT, KyoryokutaiRule.SUPPORT_MUNICIPAL),
                        Item.of(KyoryokutaiAmount.START_UP, KyoryokutaiRule.START_UP_WINDOW),
                        Item.of(KyoryokutaiAmount.VACANT_HOUSE, KyoryokutaiRule.VACANT_HOUSE),
                        Item.of(KyoryokutaiAmount.FOREIGN_RECRUITMENT, KyoryokutaiRule.FOREIGN_PREFECTURAL),
                        Item.of(KyoryokutaiAmount.FOREIGN_SUPPORT, KyoryokutaiRule.FOREIGN_PREFECTURAL));
    }

    @Test
    void the_exact_sum_decides_and_not_the_rounded_total() {
        Scenario support = Scenario.claim().body(Scenario.PREFECTURE).with("/support", 1);
        assertThat(support.assess().verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(support.steps(KyoryokutaiAmount.TOTAL, Language.JA))
                .endsWith("計上した経費に対象となる額がないため、合計を含むすべての額を0円とします。");
        assertThat(support.steps(KyoryokutaiAmount.TOTAL, Language.EN))
                .endsWith("Nothing of what is claimed can be accepted, so the total and every item are 0 yen.");
        Scenario rest = support.with("/recruitment", 499);
        assertThat(rest.assess().verdict()).isEqualTo(Verdict.PARTLY_ELIGIBLE);
        assertThat(rest.amount(KyoryokutaiAmount.RECRUITMENT)).isEqualTo("499円");
        assertThat(rest.amount(KyoryokutaiAmount.TOTAL)).isEqualTo("0円");
        Scenario half = support.with("/vacantHouses", List.of(house(1, "2025-03-31", "MET")));
        assertThat(half.assess().verdict()).isEqualTo(Verdict.PARTLY_ELIGIBLE);
        assertThat(half.amount(KyoryokutaiAmount.VACANT_HOUSE)).isEqualTo("0円");
    }

    @Test
    void an_intern_without_a_day_leaves_nothing_to_accept() {
        Scenario intern = Scenario.claim()
                .with(
                        "/internship",
                        Map.of("programme", 0, "participants", List.of(Map.of("activityDays", 0, "cost", 1))));
        assertThat(intern.assess().verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(intern.with("/internship/participants/0/activityDays", 1)
                        .assess()
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
    }

    /** What a claim with an open start-up, an open house and a foreign item of Tokyo's asks. */
    private static List<String> questions(Scenario scenario) {
        return scenario.assess().openQuestions().stream().map(Object::toString).toList();
    }

    @Test
    void a_refused_claimant_and_a_refused_claim_are_asked_nothing() {
        Scenario open = startUps(on(OPEN, 1_000)).with("/vacantHouses", List.of(house(2_000, null, "PENDING")));
        assertThat(questions(open))
                .containsExactly("/startUps/0/startedOn", "/vacantHouses/0/termEndedOn", "/vacantHouses/0/settles");
        assertThat(questions(open.body(Scenario.WARD))).isEmpty();
        // beside an element that already decided, each open one still changes its amount
        assertThat(questions(startUps(on(OPEN, 1_000), on(REFUSED, 1_000)))).containsExactly("/startUps/0/startedOn");
        // a house of a member who does not settle is refused whenever the term ended
        assertThat(questions(houses(house(2_000, null, "NOT_MET"), house(2_000, "2025-04-01", "PENDING"))))
                .isEmpty();
    }

    @Test
    void a_row_of_0_yen_states_nothing() {
        Scenario rows = startUps(on(REFUSED, 0), on(ACCEPTED, 7))
                .with("/vacantHouses", List.of(house(0, null, "PENDING")))
                .with("/members", List.of(Scenario.cost(0, 0, "POOR_ACCESS"), Scenario.cost(0, 5, "NONE")));
        assertThat(rows.assess().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(questions(rows)).isEmpty();
        assertThat(rows.amount(KyoryokutaiAmount.START_UP)).isEqualTo("7円");
        assertThat(rows.steps(KyoryokutaiAmount.START_UP, Language.JA))
                .first()
                .asString()
                .startsWith("2件目: 経費7円");
        assertThat(rows.steps(KyoryokutaiAmount.ACTIVITY, Language.JA))
                .first()
                .asString()
                .startsWith("2人目の隊員");
        assertThat(rows.steps(KyoryokutaiAmount.VACANT_HOUSE, Language.JA))
                .containsExactly("空き家の改修に要する経費は計上されていないため、0円です。");
    }
}
