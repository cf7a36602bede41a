package jp.chiikiryoku.kaimono.shoppingcase.internal;

import static jp.chiikiryoku.kaimono.shoppingcase.internal.CheckedCases.population;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kaimono.edition.KaimonoRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DepopulationRuleTest {

    private static final DepopulationRule RULE = new DepopulationRule(CheckedCases.R6);
    private static final CheckedPopulation BEFORE = population(2015, 1_000);
    private static final String JUDGEMENT = "/area/depopulation";
    private static final String SECOND = "/area/populations/1/persons";

    private static Finding of(CheckedPopulation... populations) {
        return judged(Judgement.PENDING, populations);
    }

    private static Finding judged(Judgement judgement, CheckedPopulation... populations) {
        return RULE.check(CheckedCases.withFigures(judgement, populations));
    }

    private static Finding fallen(Judgement judgement) {
        return judged(judgement, BEFORE, population(2020, 999));
    }

    private static Finding asMany(Judgement judgement) {
        return judged(judgement, BEFORE, population(2020, 1_000));
    }

    @Test
    void is_the_rule_of_its_id() {
        assertThat(RULE.rule()).isEqualTo(KaimonoRule.DEPOPULATION);
    }

    @ParameterizedTest
    @CsvSource({"0, SATISFIED", "999, SATISFIED", "1000, VIOLATED", "1001, VIOLATED", "2147483647, VIOLATED"})
    void fewer_people_live_there_in_the_later_year(int persons, Outcome outcome) {
        String text = outcome == Outcome.SATISFIED ? "satisfied" : "violated";
        Findings.expect(of(BEFORE, population(2020, persons)), outcome, text, SECOND);
    }

    @Test
    void the_year_and_not_the_place_in_the_list_tells_which_is_later() {
        Findings.expect(of(BEFORE, population(2014, 999)), Outcome.VIOLATED, "violated", "/area/populations/0/persons");
        Findings.expect(of(BEFORE, population(2016, 999)), Outcome.SATISFIED, "satisfied", SECOND);
    }

    @Test
    void of_several_years_the_earliest_and_the_latest_count() {
        CheckedPopulation low = population(2010, 1_000);
        CheckedPopulation high = population(2015, 1_200);
        CheckedPopulation fewer = population(2020, 999);
        CheckedPopulation equal = population(2020, 1_000);
        Findings.expect(of(low, high, fewer), Outcome.SATISFIED, "satisfied", "/area/populations/2/persons");
        Findings.expect(of(low, high, equal), Outcome.VIOLATED, "violated", "/area/populations/2/persons");
        Findings.expect(of(high, fewer, low), Outcome.SATISFIED, "satisfied", SECOND);
        Findings.expect(of(equal, high, low), Outcome.VIOLATED, "violated", "/area/populations/0/persons");
    }

    @Test
    void the_finding_tells_years_and_persons() {
        Facts facts = Facts.of(
                "earliestYear",
                Year.of(2015),
                "earliestPersons",
                1_000,
                "latestYear",
                Year.of(2020),
                "latestPersons",
                999);
        assertThat(fallen(Judgement.PENDING).facts()).isEqualTo(facts);
        assertThat(fallen(Judgement.NOT_MET).facts()).isEqualTo(facts);
        assertThat(asMany(Judgement.PENDING).facts().find("latestPersons")).isEqualTo(1_000);
    }

    @ParameterizedTest
    @CsvSource({
        "MET, SATISFIED, satisfied-judged",
        "NOT_MET, VIOLATED, violated-judged",
        "PENDING, UNDETERMINED, undetermined"
    })
    void a_person_judges_where_figures_of_two_years_are_missing(Judgement judgement, Outcome outcome, String text) {
        Findings.expect(judged(judgement), outcome, text, JUDGEMENT);
        Findings.expect(judged(judgement, BEFORE), outcome, text, JUDGEMENT);
        assertThat(judged(judgement, BEFORE).facts().size()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Judgement.class)
    void figures_decide_whatever_is_judged(Judgement judgement) {
        String satisfied = judgement == Judgement.NOT_MET ? "satisfied-against-judgement" : "satisfied";
        String violated = judgement == Judgement.MET ? "violated-against-judgement" : "violated";
        Findings.expect(fallen(judgement), Outcome.SATISFIED, satisfied, SECOND);
        Findings.expect(asMany(judgement), Outcome.VIOLATED, violated, SECOND);
    }

    @Test
    void rests_on_the_ministry() {
        Finding finding = fallen(Judgement.PENDING);
        assertThat(finding.citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
        assertThat(finding.citation().authority()).isEqualTo(Authority.MINISTRY);
    }

    @ParameterizedTest
    @CsvSource({"MET", "PENDING"})
    void says_that_the_population_has_fallen(Judgement judgement) {
        String ja = "地域の人口は、2015年の1,000人から2020年の999人に減少しています。";
        String en = "The population of the area has fallen from 1,000 in 2015 to 999 in 2020.";
        Findings.says(fallen(judgement), ja, en);
    }

    @ParameterizedTest
    @CsvSource({"NOT_MET", "PENDING"})
    void says_that_the_population_has_not_fallen(Judgement judgement) {
        String ja = "地域の人口は、2015年の1,000人に対して2020年は1,000人で、減少していません。";
        String en = "The population of the area has not fallen: 1,000 in 2015, 1,000 in 2020.";
        Findings.says(asMany(judgement), ja, en);
    }

    @Test
    void says_plainly_that_the_figures_contradict_the_judgement() {
        Findings.says(
                fallen(Judgement.NOT_MET),
                "地域の人口は、2015年の1,000人から2020年の999人に減少しています。" + "人口が減少しているとは認められないとの判断も示されていますが、人口の数値によって判定しました。",
                "The population of the area has fallen from 1,000 in 2015 to 999 in 2020."
                        + " The area is also held not to lose population, but the figures decide.");
        Findings.says(
                asMany(Judgement.MET),
                "地域の人口は、2015年の1,000人に対して2020年は1,000人で、減少していません。" + "人口が減少しているとの判断も示されていますが、人口の数値によって判定しました。",
                "The population of the area has not fallen: 1,000 in 2015, 1,000 in 2020."
                        + " The area is also held to lose population, but the figures decide.");
    }

    @Test
    void says_what_was_judged() {
        Findings.says(judged(Judgement.MET), "人口が減少している地域と判断されています。", "The area is held to lose population.");
        Findings.says(
                judged(Judgement.NOT_MET), "人口が減少している地域とは認められないと判断されています。", "The area is held not to lose population.");
        Findings.says(
                of(BEFORE),
                "人口が減少している地域かどうか、まだ判断されていません。2つ以上の年の人口が示されていれば、その数値によって判定します。",
                "Nobody has judged yet whether the area loses population."
                        + " Where the population of two years or more is stated, those figures decide.");
    }
}
