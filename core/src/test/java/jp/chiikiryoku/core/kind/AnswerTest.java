package jp.chiikiryoku.core.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.form.ProblemCode;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final Problem PROBLEM = new Problem(Pointer.ROOT, Fault.of(ProblemCode.NOT_JSON));

    @Test
    void an_answer_goes_on_with_its_value_and_has_no_problems() {
        Answer<Integer> answer = new Answer.Answered<>(5);
        assertThat(answer.<Integer>match(value -> value + 1, List::size)).isEqualTo(6);
        assertThat(answer.problems()).isEmpty();
        assertThatNullPointerException()
                .isThrownBy(() -> new Answer.Answered<>(null))
                .withMessage("value");
    }

    @Test
    void a_malformed_payload_goes_on_with_a_copy_of_its_problems() {
        List<Problem> problems = new ArrayList<>(List.of(PROBLEM));
        Answer<Integer> answer = new Answer.Malformed<>(problems, false);
        problems.clear();
        assertThat(answer.<Integer>match(value -> value + 1, List::size)).isEqualTo(1);
        assertThat(answer.problems()).containsExactly(PROBLEM).isUnmodifiable();
    }
}
