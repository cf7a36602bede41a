package jp.chiikiryoku.core.schema;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import jp.chiikiryoku.core.text.Language;

/** How schemas are named and written. */
final class SchemaJson {

    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final ObjectWriter WRITER = new JsonMapper().writer(printer());

    private SchemaJson() {}

    static String id(String name, Language language) {
        return "urn:chiikiryoku:schema:" + name + ":" + language.tag();
    }

    static String path(String name, Language language) {
        String tag = language == Language.JA ? "" : "." + language.tag();
        return "META-INF/chiikiryoku/" + name + ".schema" + tag + ".json";
    }

    // The line feed is fixed: a schema must not depend on the machine.
    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
        printer.indentObjectsWith(lines);
        return printer;
    }

    static byte[] write(Map<String, Object> schema) {
        try {
            return (WRITER.writeValueAsString(schema) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException("The schema (" + schema.get("$id") + ") must be writable.", exception);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Map<String, Object> owner, String name) {
        return (Map<String, Object>) requireNonNull(owner.get(name), name);
    }
}
