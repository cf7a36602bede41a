package jp.chiikiryoku.core.form.internal;

import java.util.List;
import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;

/** Checks records as a form does. */
final class Checked {

    private Checked() {}

    /** The problems as pointers and codes. */
    @SuppressWarnings("unchecked")
    static <T extends Record> List<String> problems(T value) {
        return Form.of((Class<T>) value.getClass()).check(value).stream()
                .map(Problem::toString)
                .toList();
    }

    /** The problems in words. */
    @SuppressWarnings("unchecked")
    static <T extends Record> List<String> texts(T value) {
        return Form.of((Class<T>) value.getClass()).check(value).stream()
                .map(problem -> Texts.core().render(Language.EN, problem.message()))
                .toList();
    }
}
