package jp.chiikiryoku.core.schema;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;

/** What the constraints on a list say in a schema. */
final class ListKeywords {

    private final CollectedKeywords keywords;
    private final Titles titles;

    ListKeywords(List<Annotation> constraints, Titles titles) {
        this.keywords = CollectedKeywords.of(constraints);
        this.titles = titles;
    }

    void addTo(Map<String, Object> schema, boolean ofLeaves) {
        Integer minItems = keywords.minItems();
        if (minItems != null) {
            schema.put("minItems", minItems);
        }
        if (ofLeaves && keywords.areItemsUnique()) {
            schema.put("uniqueItems", true);
        }
        if (!keywords.texts().isEmpty()) {
            schema.put("description", titles.describe(keywords.texts()));
        }
    }
}
