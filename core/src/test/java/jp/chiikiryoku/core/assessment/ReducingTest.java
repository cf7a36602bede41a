package jp.chiikiryoku.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.sample.SampleRule;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReducingTest {

    private static final Citation LAW = new Citation("ORDINANCE-TOKKO", "art. 1", Authority.LAW);
    private static final Reducing REQUIREMENT = new Reducing(List.of(SampleRule.LIMIT, SampleRule.NOVELTY), Sum.LEFT);

    private enum Sum implements AmountKey {
        LEFT,
        REFUND;

        @Override
        public String wireName() {
            return name();
        }
    }

    private record Given(Rule rule, Outcome outcome) implements RuleCheck<String> {

        @Override
        public Finding check(String checked) {
            return RuleAnswers.of(rule, Pointer.ROOT, LAW).of(outcome, Facts.empty());
        }
    }

    private record Fixed(Outcome limit, Outcome novelty, YenRange left) implements Evaluator<String, String> {

        @Override
        public Requirement requirement() {
            return REQUIREMENT;
        }

        @Override
        public RuleSet<String> rules() {
            return RuleSet.of(
                    REQUIREMENT.rules(), new Given(SampleRule.LIMIT, limit), new Given(SampleRule.NOVELTY, novelty));
        }

        @Override
        public String checked(String payload) {
            return payload;
        }

        @Override
        public Calculation calculate(String checked, List<Finding> findings) {
            return new Calculation(
                    List.of(new Amount(Sum.LEFT, left), new Amount(Sum.REFUND, YenRange.exactly(Yen.of(7)))),
                    List.of(new Step(Sum.REFUND, Message.of("step"), null)),
                    List.of());
        }
    }

    private static Assessment assess(Outcome limit, Outcome novelty, YenRange left) {
        Edition<?> edition = SampleProgramme.programme().editions().get("r6");
        return Assessor.of("sample", edition, same -> new Fixed(limit, novelty, left))
                .answer("", AssessmentContext.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "SATISFIED, SATISFIED, 0, 1, ELIGIBLE",
        "SATISFIED, UNDETERMINED, 0, 1, NEEDS_REVIEW",
        "VIOLATED, SATISFIED, 3, 3, PARTLY_ELIGIBLE",
        "VIOLATED, UNDETERMINED, 3, 5, PARTLY_ELIGIBLE",
        "SATISFIED, SATISFIED, 0, 0, INELIGIBLE",
        "UNDETERMINED, VIOLATED, 0, 0, INELIGIBLE"
    })
    void a_cut_takes_from_its_amount_and_no_verdict_from_any_other(
            Outcome limit, Outcome novelty, long yen, long atMost, Verdict verdict) {
        YenRange left = YenRange.of(Yen.of(yen), Yen.of(atMost));
        Assessment assessment = assess(limit, novelty, left);
        assertThat(assessment.verdict()).isEqualTo(verdict);
        assertThat(assessment.amount(Sum.LEFT)).isEqualTo(left);
        assertThat(assessment.amount(Sum.REFUND)).isEqualTo(YenRange.exactly(Yen.of(7)));
        assertThat(assessment.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.message().key()).isEqualTo("step"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0, 1, 1", "1, 1, 1"})
    void an_open_rule_is_a_question_only_where_something_may_be_left(long yen, long atMost, int questions) {
        Assessment assessment =
                assess(Outcome.SATISFIED, Outcome.UNDETERMINED, YenRange.of(Yen.of(yen), Yen.of(atMost)));
        assertThat(assessment.openQuestions()).hasSize(questions);
        assertThat(assessment.finding(SampleRule.NOVELTY).openQuestions()).hasSize(1);
    }

    @Test
    void each_rule_that_is_not_satisfied_is_a_node_of_its_own() {
        Assessment assessment = assess(Outcome.VIOLATED, Outcome.UNDETERMINED, YenRange.ZERO);
        assertThat(REQUIREMENT.unsatisfied(assessment.findings()))
                .containsExactly(Requirement.of(SampleRule.LIMIT), Requirement.of(SampleRule.NOVELTY));
        assertThat(REQUIREMENT.outcome(assessment.findings())).isEqualTo(Outcome.VIOLATED);
        assertThat(REQUIREMENT.fitsAmounts()).isFalse();
        assertThat(Requirement.of(SampleRule.LIMIT).fitsAmounts()).isTrue();
    }

    @Test
    void there_must_be_a_rule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reducing(List.of(), Sum.LEFT))
                .withMessageContaining("one or more");
    }
}
