package jp.chiikiryoku.kaimono;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.testkit.Answers;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DepopulationRuleTest {

    private static final KaimonoRule RULE = KaimonoRule.DEPOPULATION;
    private static final Answers ANSWERS = Answers.of(RULE);
    private static final Population BEFORE = Population.of(2015, 1_000);

    private static final PayloadDocument FALLEN = Documents.with(BEFORE, Population.of(2020, 999));
    private static final PayloadDocument AS_MANY = Documents.with(BEFORE, Population.of(2020, 1_000));
    private static final PayloadDocument ONE_FIGURE = Documents.with(BEFORE);
    private static final PayloadDocument NO_FIGURE = Documents.shoppingCase().without("/area/populations");

    private static PayloadDocument judged(PayloadDocument payload, Judgement judgement) {
        return payload.with("/area/depopulation", Criterion.of(judgement));
    }

    @ParameterizedTest
    @CsvSource({"0, SATISFIED", "999, SATISFIED", "1000, VIOLATED", "1001, VIOLATED", "2147483647, VIOLATED"})
    void fewer_people_live_there_in_the_later_year(int persons, Outcome outcome) {
        ANSWERS.expect(Documents.with(BEFORE, Population.of(2020, persons)), outcome, "/area/populations/1/persons");
    }

    @ParameterizedTest
    @CsvSource({"2014, VIOLATED, /area/populations/0/persons", "2016, SATISFIED, /area/populations/1/persons"})
    void the_year_and_not_the_place_in_the_list_tells_which_is_later(int year, Outcome outcome, String pointer) {
        ANSWERS.expect(Documents.with(BEFORE, Population.of(year, 999)), outcome, pointer);
    }

    @Test
    void of_several_years_the_earliest_and_the_latest_count() {
        Population low = Population.of(2010, 1_000);
        Population high = Population.of(2015, 1_200);
        ANSWERS.expect(
                Documents.with(low, high, Population.of(2020, 999)), Outcome.SATISFIED, "/area/populations/2/persons");
        ANSWERS.expect(
                Documents.with(low, high, Population.of(2020, 1_000)), Outcome.VIOLATED, "/area/populations/2/persons");
        ANSWERS.expect(
                Documents.with(high, Population.of(2020, 999), low), Outcome.SATISFIED, "/area/populations/1/persons");
        ANSWERS.expect(
                Documents.with(Population.of(2020, 1_000), high, low), Outcome.VIOLATED, "/area/populations/0/persons");
    }

    @Test
    void the_finding_tells_years_and_persons() {
        Map<String, Object> facts = FALLEN.line(RULE, Language.JA).facts();
        assertThat(facts)
                .containsExactly(
                        Map.entry("earliestYear", 2015),
                        Map.entry("earliestPersons", 1_000),
                        Map.entry("latestYear", 2020),
                        Map.entry("latestPersons", 999));
        assertThat(AS_MANY.line(RULE, Language.EN).facts()).containsEntry("latestPersons", 1_000);
    }

    // How many people live somewhere is nothing to be changed on paper.
    @Test
    void nobody_is_advised_to_have_fewer_people() {
        assertThat(AS_MANY.finding(RULE).remedies()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"MET, SATISFIED", "NOT_MET, VIOLATED", "PENDING, UNDETERMINED"})
    void a_person_judges_where_figures_of_two_years_are_missing(Judgement judgement, Outcome outcome) {
        ANSWERS.expect(judged(NO_FIGURE, judgement), outcome, "/area/depopulation");
        ANSWERS.expect(judged(ONE_FIGURE, judgement), outcome, "/area/depopulation");
        assertThat(judged(ONE_FIGURE, judgement).finding(RULE).facts().size()).isZero();
    }

    @Test
    void without_figures_and_judgement_the_area_is_open() {
        ANSWERS.expect(NO_FIGURE, Outcome.UNDETERMINED, "/area/depopulation");
        ANSWERS.expect(ONE_FIGURE, Outcome.UNDETERMINED, "/area/depopulation");
        assertThat(NO_FIGURE.assess().openQuestions())
                .extracting(Object::toString)
                .containsExactly("/area/depopulation");
    }

    @ParameterizedTest
    @EnumSource(Judgement.class)
    void figures_decide_whatever_is_judged(Judgement judgement) {
        ANSWERS.expect(judged(FALLEN, judgement), Outcome.SATISFIED, "/area/populations/1/persons");
        ANSWERS.expect(judged(AS_MANY, judgement), Outcome.VIOLATED, "/area/populations/1/persons");
    }

    @Test
    void rests_on_the_ministry() {
        Finding finding = FALLEN.finding(RULE);
        assertThat(finding.citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
        assertThat(finding.citation().authority()).isEqualTo(Authority.MINISTRY);
    }

    @ParameterizedTest
    @CsvSource({"MET", "PENDING"})
    void says_that_the_population_has_fallen(Judgement judgement) {
        String ja = "地域の人口は、2015年の1,000人から2020年の999人に減少しています。";
        String en = "The population of the area has fallen from 1,000 in 2015 to 999 in 2020.";
        ANSWERS.says(FALLEN, ja, en);
        ANSWERS.says(judged(FALLEN, judgement), ja, en);
    }

    @ParameterizedTest
    @CsvSource({"NOT_MET", "PENDING"})
    void says_that_the_population_has_not_fallen(Judgement judgement) {
        String ja = "地域の人口は、2015年の1,000人に対して2020年は1,000人で、減少していません。";
        String en = "The population of the area has not fallen: 1,000 in 2015, 1,000 in 2020.";
        ANSWERS.says(AS_MANY, ja, en);
        ANSWERS.says(judged(AS_MANY, judgement), ja, en);
    }

    @Test
    void says_plainly_that_the_figures_contradict_the_judgement() {
        ANSWERS.says(
                judged(FALLEN, Judgement.NOT_MET),
                "地域の人口は、2015年の1,000人から2020年の999人に減少しています。" + "人口が減少しているとは認められないとの判断も示されていますが、人口の数値によって判定しました。",
                "The population of the area has fallen from 1,000 in 2015 to 999 in 2020."
                        + " The area is also held not to lose population, but the figures decide.");
        ANSWERS.says(
                judged(AS_MANY, Judgement.MET),
                "地域の人口は、2015年の1,000人に対して2020年は1,000人で、減少していません。" + "人口が減少しているとの判断も示されていますが、人口の数値によって判定しました。",
                "The population of the area has not fallen: 1,000 in 2015, 1,000 in 2020."
                        + " The area is also held to lose population, but the figures decide.");
    }

    @Test
    void says_what_was_judged() {
        ANSWERS.says(judged(NO_FIGURE, Judgement.MET), "人口が減少している地域と判断されています。", "The area is held to lose population.");
        ANSWERS.says(
                judged(NO_FIGURE, Judgement.NOT_MET),
                "人口が減少している地域とは認められないと判断されています。",
                "The area is held not to lose population.");
        ANSWERS.says(
                ONE_FIGURE,
                "人口が減少している地域かどうか、まだ判断されていません。2つ以上の年の人口が示されていれば、その数値によって判定します。",
                "Nobody has judged yet whether the area loses population."
                        + " Where the population of two years or more is stated, those figures decide.");
    }
}
