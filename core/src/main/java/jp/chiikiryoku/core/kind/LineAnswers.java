package jp.chiikiryoku.core.kind;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Consumer;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.report.Report;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;

/**
 * Answers the payloads of a batch, of which none ends the batch.
 *
 * <p>A payload on which the library itself fails has one problem, {@code out-of-range} at its root, which says so; the
 * failure goes to a listener. Thread-safe if the listener is.
 *
 * @param <A> the answer, such as an assessment
 */
public final class LineAnswers<A> {

    private static final Fault FAILED = Fault.of(ProblemCode.OUT_OF_RANGE, "failure", Facts.empty());

    private final Kind<?, A> kind;
    private final AnswerOptions options;
    private final Language language;
    private final Consumer<Throwable> failures;

    /**
     * Makes what answers payloads.
     *
     * @param options the caller's day and what was known
     * @param failures is given what the library failed with, whose message may hold personal data
     */
    public LineAnswers(Kind<?, A> kind, AnswerOptions options, Language language, Consumer<Throwable> failures) {
        this.kind = requireNonNull(kind, "kind");
        this.options = requireNonNull(options, "options");
        this.language = requireNonNull(language, "language");
        this.failures = requireNonNull(failures, "failures");
    }

    /**
     * One payload's answer.
     *
     * @param <A> the answer, such as an assessment
     * @param answer what the library answers
     * @param report the same in one language
     */
    public record Line<A>(Answer<A> answer, Report report) {}

    /**
     * Answers a JSON text.
     *
     * @param json the text in UTF-8
     */
    public Line<A> answer(byte[] json) {
        try {
            return line(kind.answer(json, options));
        } catch (RuntimeException | StackOverflowError failure) {
            failures.accept(failure);
            return line(new Answer.Malformed<>(List.of(new Problem(Pointer.ROOT, FAILED)), false));
        }
    }

    private Line<A> line(Answer<A> answer) {
        return new Line<>(answer, kind.report(answer, language));
    }
}
