package jp.chiikiryoku.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.sample.SampleRule;
import jp.chiikiryoku.core.text.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequirementTest {

    private static final Citation CITATION = new Citation("ORDINANCE-TOKKO", "art. 1", Authority.LAW);
    private static final Requirement LIMIT = Requirement.of(SampleRule.LIMIT);
    private static final Requirement NOVELTY = Requirement.of(SampleRule.NOVELTY);
    private static final Requirement SMALL = Requirement.of(SampleRule.SMALL);

    @ParameterizedTest
    @EnumSource
    void the_requirement_of_one_rule_is_its_finding(Outcome outcome) {
        assertThat(NOVELTY.outcome(findings(Outcome.SATISFIED, outcome, Outcome.VIOLATED)))
                .isEqualTo(outcome);
        assertThat(Requirement.allOf(List.of(SampleRule.NOVELTY))
                        .outcome(findings(Outcome.VIOLATED, outcome, Outcome.VIOLATED)))
                .isEqualTo(outcome);
        assertThat(Requirement.anyOf(NOVELTY).outcome(findings(Outcome.SATISFIED, outcome, Outcome.SATISFIED)))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "SATISFIED, VIOLATED, SATISFIED, SATISFIED",
        "SATISFIED, VIOLATED, UNDETERMINED, UNDETERMINED",
        "SATISFIED, VIOLATED, VIOLATED, VIOLATED",
        "UNDETERMINED, SATISFIED, VIOLATED, UNDETERMINED",
        "UNDETERMINED, VIOLATED, VIOLATED, VIOLATED",
        "VIOLATED, SATISFIED, SATISFIED, VIOLATED",
    })
    void trees_combine_their_parts(Outcome limit, Outcome novelty, Outcome small, Outcome whole) {
        Requirement tree = Requirement.allOf(LIMIT, Requirement.anyOf(NOVELTY, SMALL));
        assertThat(tree.outcome(findings(limit, novelty, small))).isEqualTo(whole);
    }

    @Test
    void a_rule_without_a_finding_is_a_mistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Requirement.of(SampleRule.COLOUR)
                        .outcome(findings(Outcome.SATISFIED, Outcome.SATISFIED, Outcome.SATISFIED)))
                .withMessage("The rule (SMP-COLOUR) must have a finding.");
    }

    @Test
    void a_tree_without_parts_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Requirement.anyOf());
        assertThatIllegalArgumentException().isThrownBy(() -> Requirement.allOf());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Requirement.allOf(List.of()))
                .withMessage("The parts (none) must be one or more.");
        assertThatNullPointerException().isThrownBy(() -> Requirement.of(null)).withMessage("rule");
    }

    @Test
    void the_parts_of_a_tree_can_be_read() {
        assertThat(Requirement.allOf(List.of(SampleRule.LIMIT, SampleRule.NOVELTY)))
                .isEqualTo(new Requirement.AllOf(List.of(LIMIT, NOVELTY)));
        assertThat(Requirement.anyOf(LIMIT, SMALL)).isEqualTo(new Requirement.AnyOf(List.of(LIMIT, SMALL)));
    }

    @Test
    void a_tree_knows_its_rules_in_their_order() {
        Requirement tree = Requirement.allOf(LIMIT, Requirement.anyOf(SMALL, NOVELTY));
        assertThat(tree.rules()).containsExactly(SampleRule.LIMIT, SampleRule.SMALL, SampleRule.NOVELTY);
        assertThat(LIMIT.rules()).containsExactly(SampleRule.LIMIT);
    }

    @Test
    void what_is_unsatisfied_is_the_part_and_an_alternative_as_a_whole() {
        Requirement either = Requirement.anyOf(NOVELTY, SMALL);
        Requirement tree = Requirement.allOf(LIMIT, either);
        assertThat(tree.unsatisfied(findings(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.SATISFIED)))
                .isEmpty();
        assertThat(tree.unsatisfied(findings(Outcome.UNDETERMINED, Outcome.VIOLATED, Outcome.VIOLATED)))
                .containsExactly(LIMIT, either);
        assertThat(tree.unsatisfied(findings(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED)))
                .containsExactly(either);
    }

    private static List<Finding> findings(Outcome limit, Outcome novelty, Outcome small) {
        return List.of(
                finding(SampleRule.LIMIT, limit),
                finding(SampleRule.NOVELTY, novelty),
                finding(SampleRule.SMALL, small));
    }

    private static Finding finding(Rule rule, Outcome outcome) {
        return RuleAnswers.of(rule, Pointer.ROOT, CITATION).of(outcome, Facts.empty());
    }
}
