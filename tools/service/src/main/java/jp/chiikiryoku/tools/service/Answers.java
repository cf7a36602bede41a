package jp.chiikiryoku.tools.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.kind.AnswerOptions;
import jp.chiikiryoku.core.report.ProblemReport;
import jp.chiikiryoku.core.report.Renderer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the library about a payload, on the day that it is in Japan. */
@Component
final class Answers {

    private final Clock clock;

    Answers(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * What a request asks for.
     *
     * @param knownOn the day of whose knowledge the editions are read, as the request writes it, or null
     * @throws MalformedParameterException if that is no day
     */
    AnswerOptions options(@Nullable String knownOn) {
        AnswerOptions today = AnswerOptions.today(today());
        return knownOn == null
                ? today
                : today.withKnownOn(
                        AnswerOptions.parseDay(knownOn).orElseThrow(() -> new MalformedParameterException("knownOn")));
    }

    /** The problems in a language, each rendered when it is asked for. */
    static List<ProblemReport.Line> lines(List<Problem> problems, Renderer renderer) {
        return new AbstractList<>() {
            @Override
            public ProblemReport.Line get(int index) {
                Problem problem = problems.get(index);
                return new ProblemReport.Line(
                        problem.pointer().toString(), problem.code().code(), renderer.render(problem));
            }

            @Override
            public int size() {
                return problems.size();
            }
        };
    }
}
