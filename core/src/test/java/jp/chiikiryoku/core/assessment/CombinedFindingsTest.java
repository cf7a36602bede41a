package jp.chiikiryoku.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.OpenParameter;
import jp.chiikiryoku.core.edition.ReadValue;
import jp.chiikiryoku.core.edition.Reading;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.report.Renderer;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.sample.SampleRule;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import org.junit.jupiter.api.Test;

class CombinedFindingsTest {

    private static final Pointer GRANT = Pointer.parse("/grant");
    private static final Citation STRONG = new Citation("SOURCE", "p. 1", Authority.MINISTRY);
    private static final Citation WEAK = new Citation("SOURCE", "p. 2", Authority.ASSUMPTION);
    private static final RuleAnswers ANSWERS = RuleAnswers.of(SampleRule.LIMIT, GRANT, STRONG);

    private static OpenParameter open(String pointer, Object... values) {
        List<Reading<?>> readings = new ArrayList<>();
        for (Object value : values) {
            readings.add(new Reading<>(value, STRONG, null));
        }
        return new OpenParameter(Pointer.parse(pointer), readings);
    }

    private static Facts facts(long grant, long limit) {
        return Facts.of("grant", Yen.of(grant), "limit", Yen.of(limit));
    }

    private static Finding combined(List<OpenParameter> open, Finding... findings) {
        return CombinedFindings.of(open)
                .combined(Arrays.stream(findings).map(List::of).toList())
                .get(0);
    }

    private static List<ReadingFinding> readings(Finding finding) {
        return ((List<?>) finding.facts().find("readings"))
                .stream().map(ReadingFinding.class::cast).toList();
    }

    private static ReadValue read(String pointer, Object value) {
        return new ReadValue(Pointer.parse(pointer), value);
    }

    private static String english(Finding finding) {
        return new Renderer(SampleProgramme.texts(), Language.EN).render(finding);
    }

    private static String japanese(Finding finding) {
        return new Renderer(SampleProgramme.texts(), Language.JA).render(finding);
    }

    @Test
    void findings_that_are_alike_are_one() {
        Finding finding = ANSWERS.satisfied(facts(5, 9));
        assertThat(combined(List.of(open("/limit", 1, 2)), finding, finding)).isSameAs(finding);
    }

    @Test
    void where_outcomes_differ_each_reading_is_told_with_its_numbers() {
        Finding combined =
                combined(List.of(open("/limit", 5, 9)), ANSWERS.violated(facts(7, 5)), ANSWERS.satisfied(facts(7, 9)));
        assertThat(combined.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(combined.facts().asMap()).containsOnlyKeys("parameter", "readings", "grant", "limit");
        assertThat(combined.facts().find("limit")).isEqualTo(Yen.of(9));
        assertThat(readings(combined))
                .containsExactly(
                        new ReadingFinding(
                                read("/limit", 5),
                                Outcome.VIOLATED,
                                ANSWERS.violated(facts(7, 5)).message(),
                                null),
                        new ReadingFinding(
                                read("/limit", 9),
                                Outcome.SATISFIED,
                                ANSWERS.satisfied(facts(7, 9)).message(),
                                null));
        assertThat(english(combined))
                .isEqualTo("This cannot be determined, because the sources leave \"/limit\" open."
                        + " Read as \"5\": The grant of 7 yen exceeds the limit of 5 yen."
                        + " Read as \"9\": The grant of 7 yen keeps the limit of 9 yen.");
    }

    @Test
    void a_reading_that_only_a_weak_source_keeps_from_a_refusal_says_so() {
        Finding combined = combined(
                List.of(open("/limit", 5, 9)),
                ANSWERS.citing(WEAK).violated(facts(7, 5)),
                ANSWERS.satisfied(facts(7, 9)));
        assertThat(readings(combined).get(0).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(readings(combined).get(0).weakSource()).isEqualTo(Authority.ASSUMPTION);
        assertThat(readings(combined).get(1).weakSource()).isNull();
        assertThat(combined.weakSource()).isFalse();
        assertThat(english(combined))
                .contains(
                        "the limit of 5 yen. As the source is only of the kind \"assumption\", this is not held to be a"
                                + " refusal but to need review. Read as \"9\": ");
        assertThat(japanese(combined)).contains("超えています。ただし根拠が「推定」にとどまるため、対象外とは断定せず、確認を要するものとします。「9」と");
    }

    @Test
    void where_all_agree_for_reasons_of_their_own_each_is_told_and_the_numbers_stay() {
        Finding combined =
                combined(List.of(open("/limit", 8, 9)), ANSWERS.satisfied(facts(7, 8)), ANSWERS.satisfied(facts(7, 9)));
        assertThat(combined.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(combined.facts().find("grant")).isEqualTo(Yen.of(7));
        assertThat(english(combined))
                .isEqualTo("The sources leave \"/limit\" open, and every reading gives the same answer."
                        + " Read as \"8\": The grant of 7 yen keeps the limit of 8 yen."
                        + " Read as \"9\": The grant of 7 yen keeps the limit of 9 yen.");
    }

    @Test
    void only_the_parameters_that_make_the_difference_are_named() {
        Finding violated = ANSWERS.violated(facts(7, 5));
        Finding satisfied = ANSWERS.satisfied(facts(7, 9));
        List<OpenParameter> open = List.of(open("/limit", 5, 9), open("/rate", "A", "B"));
        Finding byLimit = combined(open, violated, violated, satisfied, satisfied);
        assertThat(byLimit.facts().find("parameter")).isEqualTo(open.get(0));
        assertThat(readings(byLimit))
                .extracting(ReadingFinding::value)
                .containsExactly(read("/limit", 5), read("/limit", 9));
        Finding byRate = combined(open, violated, satisfied, violated, satisfied);
        assertThat(byRate.facts().find("parameter")).isEqualTo(open.get(1));
        assertThat(readings(byRate))
                .extracting(ReadingFinding::value)
                .containsExactly(read("/rate", "A"), read("/rate", "B"));
    }

    @Test
    void where_several_make_the_difference_each_combination_is_told() {
        Finding violated = ANSWERS.violated(facts(7, 5));
        Finding satisfied = ANSWERS.satisfied(facts(7, 9));
        List<OpenParameter> open = List.of(open("/limit", 5, 9), open("/rate", "A", "B"));
        Finding combined = combined(open, violated, violated, violated, satisfied);
        assertThat(combined.facts().find("parameters")).isEqualTo(open);
        assertThat(readings(combined)).hasSize(4);
        assertThat(readings(combined).get(3).value()).isEqualTo(List.of(read("/limit", 9), read("/rate", "B")));
        assertThat(english(combined))
                .startsWith("This cannot be determined, because the sources leave /limit, /rate open."
                        + " Read as \"5, A\": The grant of 7 yen exceeds")
                .endsWith(" Read as \"9, B\": The grant of 7 yen keeps the limit of 9 yen.");
        Finding agreed = combined(open, satisfied, satisfied, satisfied, ANSWERS.satisfied(facts(7, 8)));
        assertThat(japanese(agreed)).startsWith("/limit、/rateは資料からは定まりませんが、どの解釈でも判定は変わりません。「5、A」と読む場合は");
    }

    @Test
    void a_fact_of_the_rule_does_not_hide_the_readings() {
        Facts own = Facts.of("parameter", 1, "grant", Yen.of(7), "limit", Yen.of(5));
        Finding combined =
                combined(List.of(open("/limit", 5, 9)), ANSWERS.satisfied(own), ANSWERS.violated(facts(7, 9)));
        assertThat(combined.facts().find("parameter")).isInstanceOf(OpenParameter.class);
    }

    // Same outcome, place and citation: what was compared is chosen by no order of the file.
    @Test
    void the_order_of_the_readings_does_not_choose_what_was_compared() {
        Finding less = ANSWERS.satisfied(facts(7, 8));
        Finding more = ANSWERS.satisfied(facts(7, 9));
        assertThat(combined(List.of(open("/limit", 8, 9)), less, more).facts().find("limit"))
                .isEqualTo(combined(List.of(open("/limit", 9, 8)), more, less)
                        .facts()
                        .find("limit"));
    }
}
