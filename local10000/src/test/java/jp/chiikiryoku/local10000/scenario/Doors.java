package jp.chiikiryoku.local10000.scenario;

import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.local10000.application.Application;

/** Short ways through the doors. */
public final class Doors {

    private Doors() {}

    /** Place and code of every problem, none for a well-formed payload. */
    public static List<String> problems(Kind<Application, Assessment> kind, byte[] json) {
        return kind.answer(json).problems().stream().map(Problem::toString).toList();
    }
}
