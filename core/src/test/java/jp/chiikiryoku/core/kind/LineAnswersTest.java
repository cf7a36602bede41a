package jp.chiikiryoku.core.kind;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Answerer;
import jp.chiikiryoku.core.assessment.AssessmentContext;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.report.ProblemReport;
import jp.chiikiryoku.core.report.Renderer;
import jp.chiikiryoku.core.report.ReportFormat;
import jp.chiikiryoku.core.sample.SampleParameters;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.sample.SampleRule;
import jp.chiikiryoku.core.sample.SampleSum;
import jp.chiikiryoku.core.sample.SampleSum.Lanterns;
import jp.chiikiryoku.core.sample.SampleSum.Sum;
import jp.chiikiryoku.core.sample.SampleSum.SumReport;
import jp.chiikiryoku.core.text.Language;
import org.junit.jupiter.api.Test;

class LineAnswersTest {

    private static final byte[] GOOD =
            "{\"edition\":\"r6\",\"lanterns\":[{\"colour\":\"GREEN\",\"amount\":1}]}".getBytes(UTF_8);

    private final List<Throwable> failures = new ArrayList<>();

    /** Fails at every payload, by too deep a recursion or otherwise. */
    private record Failing(Edition<SampleParameters> edition) implements Answerer<Lanterns, Sum> {
        @Override
        public void checkEdition(Lanterns payload, Problems problems) {}

        @Override
        public Sum answer(Lanterns payload, AssessmentContext context) {
            if (payload.lanterns().isEmpty()) {
                throw new StackOverflowError();
            }
            throw new ArithmeticException("long overflow");
        }
    }

    private static final class NoFormat implements ReportFormat<Sum> {
        @Override
        public Class<SumReport> type() {
            return SumReport.class;
        }

        @Override
        public SumReport report(Sum sum, Renderer renderer) {
            throw new AssertionError("There must be nothing to report.");
        }
    }

    private static Kind<Lanterns, Sum> failing() {
        return SampleProgramme.programme()
                .kind(KindDefinition.of(
                        "sample-sum",
                        Lanterns.class,
                        List.of(SampleRule.values()),
                        Reference.none(),
                        Failing::new,
                        new NoFormat()));
    }

    @Test
    void answers_as_the_kind_does() {
        Kind<Lanterns, Sum> kind = SampleSum.kind();
        LineAnswers<Sum> answers = new LineAnswers<>(kind, AnswerOptions.NONE, Language.EN, failures::add);
        assertThat(answers.answer(GOOD).answer()).isEqualTo(kind.answer(GOOD));
        assertThat(answers.answer(GOOD).report()).isEqualTo(kind.report(GOOD, Language.EN));
        byte[] malformed = "{}".getBytes(UTF_8);
        assertThat(answers.answer(malformed).report()).isEqualTo(kind.report(malformed, Language.EN));
        assertThat(failures).isEmpty();
    }

    @Test
    void a_failure_is_the_one_problem_of_its_payload_and_ends_nothing() {
        LineAnswers<Sum> answers = new LineAnswers<>(failing(), AnswerOptions.NONE, Language.EN, failures::add);
        ProblemReport report = (ProblemReport) answers.answer(GOOD).report();
        assertThat(report.problems())
                .containsExactly(new ProblemReport.Line(
                        "",
                        "out-of-range",
                        "This library cannot answer this payload. Please report it as a fault of the library."));
        assertThat(answers.answer(GOOD).answer().problems()).hasSize(1);
        answers.answer("{\"edition\":\"r6\",\"lanterns\":[]}".getBytes(UTF_8));
        assertThat(failures)
                .hasExactlyElementsOfTypes(
                        ArithmeticException.class, ArithmeticException.class, StackOverflowError.class);
    }
}
