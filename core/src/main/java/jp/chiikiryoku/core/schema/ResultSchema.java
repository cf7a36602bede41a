package jp.chiikiryoku.core.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.report.Report;
import jp.chiikiryoku.core.text.Language;

/**
 * The JSON Schema (2020-12) of the result of a kind: what it answers, or the problems of a malformed payload.
 *
 * <p>Each programme's jar carries it as {@code META-INF/chiikiryoku/KIND.result.schema.json} and
 * {@code KIND.result.schema.en.json}.
 */
public final class ResultSchema {

    private ResultSchema() {}

    /**
     * Returns where a jar carries the schema of a kind's result.
     *
     * @param kind the name of the kind, such as {@code local10000}
     * @return the path of the resource, {@code META-INF/chiikiryoku/local10000.result.schema.json} in Japanese
     */
    public static String path(String kind, Language language) {
        return SchemaJson.path(kind + ".result", language);
    }

    /**
     * Makes the schema of a kind's result.
     *
     * @return the schema in UTF-8, indented, the same bytes at every call
     */
    public static byte[] json(Kind<?, ?> kind, Language language) {
        Titles titles = new Titles(kind.texts(), language);
        ReportSchemas reports = new ReportSchemas(kind, titles);
        List<Object> choices = new ArrayList<>();
        for (Class<? extends Report> report : kind.reportTypes()) {
            choices.add(reports.reference(report));
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", SchemaJson.DIALECT);
        root.put("$id", SchemaJson.id(kind.name() + ".result", language));
        root.put("title", titles.of("schema.result"));
        root.put("oneOf", choices);
        root.put("$defs", reports.definitions());
        return SchemaJson.write(root);
    }
}
