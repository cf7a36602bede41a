package jp.chiikiryoku.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static final Fault REQUIRED = Fault.of(ProblemCode.REQUIRED);
    private static final Fault EMPTY = Fault.of(ProblemCode.EMPTY);
    private static final Pointer LIST = Pointer.ROOT.member("list");

    private static Problems problems(int number) {
        Problems problems = new Problems();
        for (int i = 0; i < number; i++) {
            problems.add(LIST.at(i), REQUIRED);
        }
        return problems;
    }

    @Test
    void a_thousand_problems_are_listed_and_one_more_is_only_said_to_be_there() {
        assertThat(problems(999).hasMore()).isFalse();
        assertThat(problems(1_000).hasMore()).isFalse();
        assertThat(problems(1_000).toList()).hasSize(1_000);
        Problems more = problems(1_001);
        assertThat(more.hasMore()).isTrue();
        assertThat(more.size()).isEqualTo(1_000);
        assertThat(more.toList()).hasSize(1_000).isEqualTo(problems(1_000).toList());
        assertThat(more.isSound(LIST.at(1_000))).isTrue();
    }

    @Test
    void a_problem_that_is_known_is_no_further_one() {
        Problems problems = problems(1_000);
        problems.add(LIST.at(0), REQUIRED);
        problems.addIfSound(LIST, EMPTY);
        assertThat(problems.hasMore()).isFalse();
        problems.add(LIST.at(0), EMPTY);
        assertThat(problems.hasMore()).isTrue();
    }

    @Test
    void an_index_stands_before_a_name_and_what_stands_at_a_place_before_what_stands_below() {
        Problems problems = new Problems();
        problems.add(LIST.member("b"), REQUIRED);
        problems.add(LIST.at(10), REQUIRED);
        problems.add(LIST.at(9).member("x"), REQUIRED);
        problems.add(LIST.at(9), EMPTY);
        problems.add(LIST.at(9), REQUIRED);
        assertThat(problems.toList())
                .extracting(Problem::toString)
                .containsExactly(
                        "\"/list/9\" required",
                        "\"/list/9\" empty",
                        "\"/list/9/x\" required",
                        "\"/list/10\" required",
                        "\"/list/b\" required");
        assertThat(problems.toList()).isSortedAccordingTo(Problem.ORDER);
    }

    @Test
    void names_that_collide_are_compared_a_few_times_each() {
        AtomicLong comparisons = new AtomicLong();
        Problems problems = new Problems((one, other) -> {
            comparisons.incrementAndGet();
            return Pointer.LAST_STEP.compare(one, other);
        });
        List<String> names = CollidingNames.of(40_000);
        for (String name : names) {
            problems.addIfSound(Pointer.ROOT.member(name), REQUIRED);
            problems.isHidden(Pointer.ROOT.member(name).at(0));
        }
        assertThat(problems.toList()).hasSize(1_000);
        // Each name is looked up four times at most in a balanced tree of a thousand, which has 16 levels at most.
        assertThat(comparisons.get()).isLessThan(4L * 16 * names.size());
    }
}
