package jp.chiikiryoku.core.json;

import java.io.InputStream;
import java.util.function.Function;
import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problems;
import org.jspecify.annotations.Nullable;

/** Reads data that a module ships beside its classes into records, as strictly as a payload. */
public final class RecordFile {

    private RecordFile() {}

    /**
     * Reads a file.
     *
     * @param type the record that mirrors the file name for name, in a package that is exported
     * @param resources opens a resource beside the module's classes, as {@code Local10000.class::getResourceAsStream}
     *     does: a named module alone can open its own
     * @throws IllegalStateException if there is no such file: a mistake of the module
     * @throws MalformedPayloadException if the file is malformed: a mistake of the module
     */
    public static <T> T read(Class<T> type, String name, Function<String, @Nullable InputStream> resources) {
        Form<T> form = Form.of(type);
        StrictReader.Reading<T> reading = StrictReader.read(Resources.read(name, resources), form);
        T value = reading.value();
        Problems problems = reading.problems();
        if (value != null) {
            form.check(value, problems);
        }
        if (value == null || !problems.isEmpty()) {
            throw new MalformedPayloadException(problems);
        }
        return value;
    }
}
