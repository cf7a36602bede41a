package jp.chiikiryoku.core.schema;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.report.AssessmentReport;
import jp.chiikiryoku.core.report.ProblemReport;
import jp.chiikiryoku.core.report.Report;
import jp.chiikiryoku.core.text.Texts;
import org.jspecify.annotations.Nullable;

/** Turns the records of reports into schemas; each record stands once among the definitions. */
final class ReportSchemas {

    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final Map<String, Object> WHOLE = Map.of("type", "integer");

    private final Kind<?, ?> kind;
    private final Titles titles;
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    ReportSchemas(Kind<?, ?> kind, Titles titles) {
        this.kind = kind;
        this.titles = titles;
    }

    Map<String, Object> definitions() {
        return definitions;
    }

    Map<String, Object> reference(Class<?> record) {
        String name = Texts.nameOf(record);
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, object(record));
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    private Map<String, Object> object(Class<?> record) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            Map<String, Object> property = new LinkedHashMap<>();
            property.put("title", titles.ofMember(record, component.getName()));
            property.putAll(property(record, component));
            properties.put(component.getName(), property);
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> property(Class<?> record, RecordComponent component) {
        String name = component.getName();
        if (Report.class.isAssignableFrom(record) && name.equals("kind")) {
            return Map.of("const", kind.name());
        }
        if (record == AssessmentReport.class && name.equals("verdict")) {
            return constants(List.of(Verdict.values()));
        }
        if (record == AssessmentReport.FindingLine.class && name.equals("outcome")) {
            return constants(List.of(Outcome.values()));
        }
        if (record == AssessmentReport.FindingLine.class && name.equals("rule")) {
            return choices(titles.choicesOf(kind.rules()));
        }
        if (record == ProblemReport.Line.class && name.equals("code")) {
            return codes();
        }
        if (record == ProblemReport.class && name.equals("moreProblems")) {
            return Map.of("const", true);
        }
        return of(component.getAnnotatedType());
    }

    private Map<String, Object> of(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic) {
            AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
            Map<String, Object> last = of(arguments[arguments.length - 1]);
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", arguments.length == 1 ? "array" : "object");
            schema.put(arguments.length == 1 ? "items" : "additionalProperties", last);
            return schema;
        }
        return plain((Class<?>) type.getType());
    }

    private Map<String, Object> plain(Class<?> type) {
        if (type == String.class) {
            return TEXT;
        }
        if (type == int.class
                || type == long.class
                || type == Integer.class
                || type == Long.class
                || type == Yen.class) {
            return WHOLE;
        }
        if (type == BigDecimal.class) {
            return Map.of("type", "number");
        }
        if (type == boolean.class || type == Boolean.class) {
            return Map.of("type", "boolean");
        }
        if (type.isEnum()) {
            return constants(List.of((Enum<?>[]) type.getEnumConstants()));
        }
        // A fact or the value of a change is whatever JSON can say.
        return type.isRecord() ? reference(type) : Map.of();
    }

    private Map<String, Object> constants(List<? extends Enum<?>> constants) {
        return choices(constants.stream()
                .map(constant -> LeafKeywords.choice(constant.name(), titles.ofConstant(constant)))
                .toList());
    }

    private static Map<String, Object> codes() {
        Map<String, Object> schema = new LinkedHashMap<>(TEXT);
        List<String> codes = new ArrayList<>();
        for (ProblemCode code : ProblemCode.values()) {
            codes.add(code.code());
        }
        schema.put("enum", codes);
        return schema;
    }

    private static Map<String, Object> choices(List<Map<String, Object>> choices) {
        Map<String, Object> schema = new LinkedHashMap<>(TEXT);
        schema.put("oneOf", choices);
        return schema;
    }
}
