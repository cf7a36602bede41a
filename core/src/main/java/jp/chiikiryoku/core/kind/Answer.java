package jp.chiikiryoku.core.kind;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.form.Problems;

/**
 * The answer to a JSON text: its problems, or what the kind of payload answers. {@link Kind#report} renders it.
 *
 * @param <A> what the kind answers, such as an assessment
 */
public sealed interface Answer<A> {

    /**
     * The payload was well formed.
     *
     * @param <A> what the kind answers
     * @param value the answer
     */
    record Answered<A>(A value) implements Answer<A> {

        public Answered {
            requireNonNull(value, "value");
        }

        @Override
        public <T> T match(
                Function<? super A, ? extends T> answered, Function<? super List<Problem>, ? extends T> malformed) {
            return answered.apply(value);
        }
    }

    /**
     * The payload was malformed and nothing was answered.
     *
     * @param <A> what the kind would have answered
     * @param problems its problems, one or more, at most {@link Problems#GREATEST_NUMBER}
     * @param moreProblems whether it has more, at which reading stopped
     */
    record Malformed<A>(List<Problem> problems, boolean moreProblems) implements Answer<A> {

        public Malformed {
            problems = List.copyOf(problems);
        }

        @Override
        public <T> T match(
                Function<? super A, ? extends T> answered, Function<? super List<Problem>, ? extends T> malformed) {
            return malformed.apply(problems);
        }

        /** Obtains the answer that lists what was collected. */
        static <A> Malformed<A> of(Problems problems) {
            return new Malformed<>(problems.toList(), problems.hasMore());
        }
    }

    /** Goes on with what was found. */
    <T> T match(Function<? super A, ? extends T> answered, Function<? super List<Problem>, ? extends T> malformed);

    /**
     * Returns the problems, if there are any.
     *
     * @return the problems in their order, empty if the payload was well formed
     */
    default List<Problem> problems() {
        return match(value -> List.of(), problems -> problems);
    }

    /**
     * Tells whether the payload has more problems than are listed.
     *
     * @return true if reading stopped at {@link Problems#GREATEST_NUMBER} problems
     */
    default boolean moreProblems() {
        return false;
    }
}
