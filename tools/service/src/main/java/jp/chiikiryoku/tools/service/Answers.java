package jp.chiikiryoku.tools.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.report.ProblemReport;
import jp.chiikiryoku.core.report.Renderer;
import org.springframework.stereotype.Component;

/** Asks the library about a payload, on the day that it is in Japan. */
@Component
final class Answers {

    // So many values that no programme needs them, and so few that all their faults together fit into memory.
    static final int MOST_VALUES = 131_072;

    private final Clock clock;

    Answers(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether a payload is too much for this service, though its size is not. */
    static boolean hasTooManyValues(byte[] payload) {
        if (payload.length <= MOST_VALUES || payload.length > Kind.GREATEST_SIZE) {
            return false;
        }
        int values = 0;
        for (byte each : payload) {
            if (each == ',' || each == '{' || each == '[') {
                values++;
            }
        }
        return values > MOST_VALUES;
    }

    /** The problems in a language, each rendered when it is asked for: there may be very many. */
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
