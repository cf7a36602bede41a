package jp.chiikiryoku.kigyojin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.kigyojin.edition.KigyojinTexts;
import jp.chiikiryoku.kigyojin.engagement.Municipality;
import org.junit.jupiter.api.Test;

class AssignmentsOrPreparationDefinitionTest {

    private static final Municipality AMA = Municipality.of("325287");
    private static final AssignmentsOrPreparationDefinition DEFINITION = new AssignmentsOrPreparationDefinition();

    private static List<String> problems(KigyojinClaim claim) {
        return Form.of(KigyojinClaim.class).check(claim).stream()
                .map(problem -> problem.pointer() + " " + problem.code().code())
                .toList();
    }

    @Test
    void a_claim_states_people_or_a_cost_before_the_acceptance() {
        KigyojinClaim nobody = KigyojinClaim.of(AMA, List.of());
        assertThat(problems(nobody)).containsExactly("/assignments empty");
        assertThat(problems(nobody.withPreparationCost(Yen.ZERO))).containsExactly("/assignments empty");
        assertThat(problems(nobody.withPreparationCost(Yen.of(1)))).isEmpty();
        assertThat(problems(KigyojinClaim.of(AMA, List.of(Assignment.dispatch(Yen.of(1))))))
                .isEmpty();
    }

    @Test
    void a_list_that_is_absent_has_a_problem_of_its_own() {
        KigyojinClaim absent = new KigyojinClaim(null, null, AMA, null, null);
        Problems problems = new Problems();
        DEFINITION.check(absent, Pointer.ROOT, problems);
        assertThat(problems.isEmpty()).isTrue();
        assertThat(problems(absent)).contains("/assignments required");
    }

    @Test
    void it_reads_two_members_and_has_the_texts_of_the_programme() {
        assertThat(DEFINITION.reads()).containsExactly("preparationCost", "assignments");
        assertThat(DEFINITION.texts()).isSameAs(KigyojinTexts.TEXTS);
        AssignmentsOrPreparation constraint = KigyojinClaim.class.getAnnotation(AssignmentsOrPreparation.class);
        assertThat(DEFINITION.check(constraint, KigyojinClaim.class)).isSameAs(DEFINITION);
        Problems known = new Problems();
        known.add(Pointer.parse("/preparationCost"), Fault.of(ProblemCode.OUT_OF_RANGE));
        assertThat(DEFINITION.isReadable(Pointer.ROOT, known)).isFalse();
    }
}
