package jp.chiikiryoku.core.payload;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.text.Language;

/**
 * The answer to a JSON text: its problems, or what the kind of payload answers.
 *
 * @param <V> what the kind answers: an {@link Assessment}, or a {@link Solution}
 */
public sealed interface Answer<V> {

    /**
     * The payload was well formed.
     *
     * @param <V> what the kind answers
     * @param value the answer
     * @param rendering makes a report of it
     */
    record Answered<V>(V value, BiFunction<V, Language, Report> rendering) implements Answer<V> {
        public Answered {
            requireNonNull(value, "value");
            requireNonNull(rendering, "rendering");
        }

        @Override
        public <T> T match(
                Function<? super V, ? extends T> answered, Function<? super List<Problem>, ? extends T> malformed) {
            return answered.apply(value);
        }

        @Override
        public Report report(Language language) {
            return rendering.apply(value, language);
        }
    }

    /**
     * The payload was malformed and nothing was answered.
     *
     * @param <V> what the kind would have answered
     * @param kind the kind of payload
     * @param problems all its problems, one or more
     */
    record Malformed<V>(String kind, List<Problem> problems) implements Answer<V> {
        public Malformed {
            requireNonNull(kind, "kind");
            problems = List.copyOf(problems);
        }

        @Override
        public <T> T match(
                Function<? super V, ? extends T> answered, Function<? super List<Problem>, ? extends T> malformed) {
            return malformed.apply(problems);
        }

        @Override
        public Report report(Language language) {
            return ProblemReport.of(kind, problems, language);
        }
    }

    /**
     * Goes on with what was found.
     *
     * @param <T> the type of the result
     * @param answered what to do with the answer
     * @param malformed what to do with problems
     * @return what the function that applies returns
     */
    <T> T match(Function<? super V, ? extends T> answered, Function<? super List<Problem>, ? extends T> malformed);

    /**
     * Returns the assessment, if the kind assesses and the payload was well formed.
     *
     * @return the assessment, or empty
     */
    default Optional<Assessment> assessment() {
        return match(
                value -> value instanceof Assessment assessment ? Optional.of(assessment) : Optional.empty(),
                problems -> Optional.empty());
    }

    /**
     * Returns the problems, if there are any.
     *
     * @return the problems in their order, empty if the payload was well formed
     */
    default List<Problem> problems() {
        return match(value -> List.of(), problems -> problems);
    }

    /**
     * Renders the answer in a language.
     *
     * @param language the language
     * @return plain texts and numbers
     */
    Report report(Language language);
}
