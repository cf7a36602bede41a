package jp.chiikiryoku.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class RequirementPropertyTest {

    private static final Citation CITATION = new Citation("ORDINANCE-TOKKO", "art. 1", Authority.LAW);
    private static final List<Numbered> RULES =
            IntStream.range(0, 6).mapToObj(Numbered::new).toList();

    private record Numbered(int number) implements Rule {

        @Override
        public String id() {
            return "R-" + number;
        }
    }

    @Property
    void all_of_is_what_every_completion_of_the_unknowns_agrees_on(
            @ForAll @Size(min = 1, max = 6) List<Outcome> given) {
        Requirement whole = Requirement.allOf(RULES.subList(0, given.size()));
        boolean possible = !given.contains(Outcome.VIOLATED);
        boolean certain = given.stream().allMatch(Outcome.SATISFIED::equals);
        assertThat(whole.outcome(findings(given))).isEqualTo(Outcome.of(certain, possible));
    }

    @Property
    void any_of_is_what_every_completion_of_the_unknowns_agrees_on(
            @ForAll @Size(min = 1, max = 6) List<Outcome> given) {
        Requirement whole = Requirement.anyOf(
                RULES.subList(0, given.size()).stream().map(Requirement::of).toArray(Requirement[]::new));
        boolean certain = given.contains(Outcome.SATISFIED);
        boolean possible = given.stream().anyMatch(outcome -> outcome != Outcome.VIOLATED);
        assertThat(whole.outcome(findings(given))).isEqualTo(Outcome.of(certain, possible));
    }

    @Property
    void the_operators_are_mirrors_and_take_their_operands_in_any_order(@ForAll Outcome left, @ForAll Outcome right) {
        assertThat(left.and(right))
                .isEqualTo(right.and(left))
                .isEqualTo(mirror(mirror(left).or(mirror(right))));
        assertThat(left.or(right)).isEqualTo(right.or(left));
        assertThat(left.and(left)).isEqualTo(left).isEqualTo(left.or(left));
    }

    @Property
    void nesting_changes_nothing(@ForAll Outcome a, @ForAll Outcome b, @ForAll Outcome c) {
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
        assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
    }

    private static Outcome mirror(Outcome outcome) {
        return switch (outcome) {
            case SATISFIED -> Outcome.VIOLATED;
            case VIOLATED -> Outcome.SATISFIED;
            case UNDETERMINED -> Outcome.UNDETERMINED;
        };
    }

    private static Judgement judgement(Outcome outcome) {
        return switch (outcome) {
            case SATISFIED -> Judgement.MET;
            case VIOLATED -> Judgement.NOT_MET;
            case UNDETERMINED -> Judgement.PENDING;
        };
    }

    private static List<Finding> findings(List<Outcome> outcomes) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Judgement judgement = judgement(outcomes.get(i));
            findings.add(
                    RuleAnswers.of(RULES.get(i), Pointer.ROOT.at(i), CITATION).judged(Criterion.of(judgement)));
            assertThat(findings.get(i).outcome()).isEqualTo(outcomes.get(i));
        }
        return findings;
    }

    @Property
    void findings_of_other_rules_change_nothing(@ForAll @Size(6) List<Outcome> given) {
        assertThat(Requirement.of(RULES.get(3)).outcome(findings(given))).isEqualTo(given.get(3));
    }
}
