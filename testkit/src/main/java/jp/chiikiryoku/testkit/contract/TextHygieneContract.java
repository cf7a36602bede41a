package jp.chiikiryoku.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.testkit.PlainTexts;
import jp.chiikiryoku.testkit.Vectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every text that a vector brings forth is plain in both languages. */
public abstract class TextHygieneContract extends ModuleContract {

    @TestFactory
    Stream<DynamicTest> every_text_of_an_answer_is_plain() {
        return Vectors.tests(
                Vectors.of(getClass()).valid(), vector -> PlainTexts.check(kind(vector.kind()), vector.payload()));
    }

    @TestFactory
    Stream<DynamicTest> every_message_of_a_problem_is_plain() {
        return Vectors.tests(Vectors.of(getClass()).invalid(), vector -> {
            Kind<?, ?> kind = kind(vector.kind());
            List<Problem> problems = kind.answer(vector.payload()).problems();
            assertThat(problems).isNotEmpty();
            problems.forEach(problem -> PlainTexts.check(problem, kind.texts()));
        });
    }
}
