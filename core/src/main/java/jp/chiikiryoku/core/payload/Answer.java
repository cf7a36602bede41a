package jp.chiikiryoku.core.payload;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.text.Language;

/** The answer to a JSON text: its problems, or its assessment. */
public sealed interface Answer {

    /**
     * The payload was well formed.
     *
     * @param value what the rules answer
     */
    record Assessed(Assessment value) implements Answer {
        @Override
        public <T> T match(
                Function<? super Assessment, ? extends T> assessed,
                Function<? super List<Problem>, ? extends T> malformed) {
            return assessed.apply(value);
        }

        @Override
        public Report report(Language language) {
            return AssessmentReport.of(value, language);
        }
    }

    /**
     * The payload was malformed and nothing was assessed.
     *
     * @param kind the kind of payload
     * @param problems all its problems, one or more
     */
    record Malformed(String kind, List<Problem> problems) implements Answer {
        /**
         * Copies the list.
         *
         * @param kind the kind of payload
         * @param problems all its problems, one or more
         */
        public Malformed {
            problems = List.copyOf(problems);
        }

        @Override
        public <T> T match(
                Function<? super Assessment, ? extends T> assessed,
                Function<? super List<Problem>, ? extends T> malformed) {
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
     * @param assessed what to do with an assessment
     * @param malformed what to do with problems
     * @return what the function that applies returns
     */
    <T> T match(
            Function<? super Assessment, ? extends T> assessed, Function<? super List<Problem>, ? extends T> malformed);

    /**
     * Returns the assessment, if there is one.
     *
     * @return the assessment, or empty if the payload was malformed
     */
    default Optional<Assessment> assessment() {
        return match(Optional::of, problems -> Optional.empty());
    }

    /**
     * Returns the problems, if there are any.
     *
     * @return the problems in their order, empty if the payload was well formed
     */
    default List<Problem> problems() {
        return match(assessment -> List.of(), problems -> problems);
    }

    /**
     * Renders the answer in a language.
     *
     * @param language the language
     * @return plain texts and numbers
     */
    Report report(Language language);
}
