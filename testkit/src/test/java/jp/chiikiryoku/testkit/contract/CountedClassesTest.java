package jp.chiikiryoku.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedClassesTest {

    private static long steps(String work, int number) {
        IntConsumer counted = new CountedClasses().make(IntConsumer.class, SampleWork.class.getName() + "$" + work);
        return WorkCounter.stepsOf(() -> counted.accept(number));
    }

    // A loop jumps twice at each turn; it leaves by one more jump, and a method began.
    @ParameterizedTest
    @CsvSource({"0, 2", "1, 4", "10, 22"})
    void a_loop_takes_as_many_steps_as_it_turns(int turns, long expected) {
        assertThat(steps("Loop", turns)).isEqualTo(expected);
    }

    @Test
    void a_loop_within_a_loop_takes_four_times_the_steps_for_twice_the_number() {
        assertThat(steps("LoopWithinLoop", 2_000)).isGreaterThan(3 * steps("LoopWithinLoop", 1_000));
    }

    @Test
    void a_search_through_a_list_is_counted_though_the_jdk_carries_it_out() {
        assertThat(steps("Search", 2_000)).isGreaterThan(3 * steps("Search", 1_000));
    }

    @Test
    void the_same_work_takes_the_same_steps() {
        assertThat(steps("Search", 500)).isEqualTo(steps("Search", 500));
    }
}
