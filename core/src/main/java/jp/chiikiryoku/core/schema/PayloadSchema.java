package jp.chiikiryoku.core.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.RecordShape;
import jp.chiikiryoku.core.form.Shape;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.text.Language;

/**
 * The JSON Schema (2020-12) of the payload of a kind, with titles and descriptions in one language.
 *
 * <p>A schema accepts every well-formed payload and refuses what a schema can tell: unknown members, absent ones, wrong
 * types and constants, numbers out of their range, forms of codes and dates. Check digits, sums and the order of dates
 * are beyond it: {@link Kind#answer(byte[])} has the last word. Each programme's jar carries the schemas of its kinds as
 * {@code META-INF/chiikiryoku/KIND.schema.json} and {@code KIND.schema.en.json}.
 */
public final class PayloadSchema {

    private PayloadSchema() {}

    /**
     * Returns where a jar carries the schema of a kind.
     *
     * @param kind the name of the kind, such as {@code local10000}
     * @return the path of the resource, {@code META-INF/chiikiryoku/local10000.schema.json} in Japanese
     */
    public static String path(String kind, Language language) {
        return SchemaJson.path(kind, language);
    }

    /**
     * Makes the schema of a kind.
     *
     * @return the schema in UTF-8, indented, the same bytes at every call
     */
    public static byte[] json(Kind<?, ?> kind, Language language) {
        Titles titles = new Titles(kind.texts(), language);
        RecordSchemas records = new RecordSchemas(kind, titles);
        RecordShape shape = kind.form().shape();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", SchemaJson.DIALECT);
        root.put("$id", SchemaJson.id(kind.name(), language));
        root.put("title", titles.ofKind(kind.name()));
        root.putAll(records.object(shape));
        addEditions(kind, titles, root);
        addReference(kind, shape, root);
        if (!records.definitions().isEmpty()) {
            root.put("$defs", records.definitions());
        }
        return SchemaJson.write(root);
    }

    // Named as examples and not as the only ones, because an own edition may be added.
    private static void addEditions(Kind<?, ?> kind, Titles titles, Map<String, Object> root) {
        List<String> ids = new ArrayList<>();
        for (Edition<?> edition : kind.editions().all()) {
            if (edition.serves(kind.name())) {
                ids.add(edition.id());
            }
        }
        Map<String, Object> edition = SchemaJson.object(SchemaJson.object(root, "properties"), "edition");
        edition.put("description", titles.describe(kind.mustNameEdition() ? "schema.edition-alone" : "schema.edition"));
        edition.put("examples", ids);
        if (kind.mustNameEdition()) {
            edition.put("type", "string");
            Set<Object> required = new LinkedHashSet<>(Set.of("edition"));
            required.addAll((List<?>) root.getOrDefault("required", List.of()));
            root.put("required", List.copyOf(required));
        }
    }

    // A payload that names no edition needs the member that chooses one, where that member may be left out.
    private static void addReference(Kind<?, ?> kind, RecordShape shape, Map<String, Object> root) {
        for (Shape.Member member : shape.members()) {
            boolean chooses = kind.reference().equals(Pointer.ROOT.member(member.name()));
            if (chooses && !kind.mustNameEdition() && !member.required()) {
                root.put("anyOf", List.of(stated("edition"), stated(member.name())));
            }
        }
    }

    private static Map<String, Object> stated(String member) {
        Map<String, Object> stated = new LinkedHashMap<>();
        stated.put("required", List.of(member));
        stated.put("properties", Map.of(member, Map.of("not", Map.of("type", "null"))));
        return stated;
    }
}
