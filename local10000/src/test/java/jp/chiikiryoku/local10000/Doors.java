package jp.chiikiryoku.local10000;

import java.util.List;
import jp.chiikiryoku.core.form.Problem;

/** Short ways through the doors. */
final class Doors {

    private Doors() {}

    static Application read(Scenario scenario) {
        return Local10000.shipped().kind().read(scenario.json());
    }

    /** Place and code of every problem, none for a well-formed payload. */
    static List<String> problems(Local10000 programme, byte[] json) {
        return programme
                .kind()
                .answer(json)
                .match(
                        assessment -> List.of(),
                        problems -> problems.stream().map(Problem::toString).toList());
    }
}
