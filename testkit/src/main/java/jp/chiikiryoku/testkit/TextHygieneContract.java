package jp.chiikiryoku.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.payload.Answer;
import jp.chiikiryoku.core.payload.PayloadKindProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every text that a vector brings forth is plain in both languages. */
public abstract class TextHygieneContract {

    /**
     * Returns the module's provider of kinds.
     *
     * @return the provider
     */
    protected abstract PayloadKindProvider provider();

    @TestFactory
    Stream<DynamicTest> every_text_of_an_answer_is_plain() {
        return Vectors.tests(Vectors.of(getClass()).valid(), vector -> PlainTexts.check(answer(vector)));
    }

    @TestFactory
    Stream<DynamicTest> every_message_of_a_problem_is_plain() {
        return Vectors.tests(Vectors.of(getClass()).invalid(), vector -> {
            List<Problem> problems = answer(vector).problems();
            assertThat(problems).isNotEmpty();
            problems.forEach(PlainTexts::check);
        });
    }

    private Answer<?> answer(Vector vector) {
        return provider().kind(vector.kind()).answer(vector.payload());
    }
}
