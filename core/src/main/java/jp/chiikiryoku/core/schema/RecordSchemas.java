package jp.chiikiryoku.core.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.form.LeafShape;
import jp.chiikiryoku.core.form.RecordShape;
import jp.chiikiryoku.core.form.Shape;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.text.Texts;

/** Turns the shapes of records into schemas; each record stands once among the definitions. */
final class RecordSchemas {

    private final Kind<?, ?> kind;
    private final Titles titles;
    private final Map<String, Object> definitions = new LinkedHashMap<>();
    private final Map<String, Class<?>> names = new LinkedHashMap<>();

    RecordSchemas(Kind<?, ?> kind, Titles titles) {
        this.kind = kind;
        this.titles = titles;
    }

    Map<String, Object> definitions() {
        return definitions;
    }

    Map<String, Object> object(RecordShape shape) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Shape.Member member : shape.members()) {
            properties.put(member.name(), member(shape.type(), member));
            if (member.required()) {
                required.add(member.name());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> member(Class<?> owner, Shape.Member member) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", titles.ofMember(owner, member.name()));
        if (owner == Ruling.class && member.name().equals("rule")) {
            addRules(schema);
        } else {
            add(member, schema);
        }
        return schema;
    }

    // Null is absent: an optional member may be null, a required one may not.
    private void add(Shape.Member member, Map<String, Object> schema) {
        Shape shape = member.shape();
        boolean nullable = !member.required();
        if (shape instanceof LeafShape leaf) {
            new LeafKeywords(leaf, member.constraints(), titles).addTo(schema, nullable);
        } else if (shape instanceof RecordShape record) {
            addRecord(record, schema, nullable);
        } else if (shape instanceof Shape.ListOf list) {
            addList(list, new ListKeywords(member.constraints(), titles), schema, nullable);
        } else {
            throw new IllegalArgumentException(
                    "The member (" + member.name() + ") must be a leaf, a record or a list.");
        }
    }

    private void addRecord(RecordShape record, Map<String, Object> schema, boolean nullable) {
        Map<String, Object> reference = Map.of("$ref", "#/$defs/" + define(record));
        if (nullable) {
            schema.put("anyOf", List.of(reference, Map.of("type", "null")));
        } else {
            schema.putAll(reference);
        }
    }

    private void addList(Shape.ListOf list, ListKeywords keywords, Map<String, Object> schema, boolean nullable) {
        schema.put("type", nullable ? List.of("array", "null") : "array");
        keywords.addTo(schema, list.element() instanceof LeafShape);
        schema.put("items", element(list));
    }

    private Map<String, Object> element(Shape.ListOf list) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (list.element() instanceof LeafShape leaf) {
            new LeafKeywords(leaf, list.constraints(), titles).addTo(schema, false);
        } else if (list.element() instanceof RecordShape record) {
            addRecord(record, schema, false);
        } else {
            throw new IllegalArgumentException("The elements (" + list + ") must be leaves or records.");
        }
        return schema;
    }

    private String define(RecordShape record) {
        String name = Texts.nameOf(record.type());
        Class<?> known = names.putIfAbsent(name, record.type());
        if (known == null) {
            definitions.put(name, Map.of());
            definitions.put(name, object(record));
        } else if (known != record.type()) {
            throw new IllegalArgumentException(
                    "The name (" + name + ") of " + record.type() + " must not be that of " + known + ".");
        }
        return name;
    }

    private void addRules(Map<String, Object> schema) {
        schema.put("type", "string");
        schema.put("oneOf", titles.choicesOf(kind.ruledRules()));
    }
}
