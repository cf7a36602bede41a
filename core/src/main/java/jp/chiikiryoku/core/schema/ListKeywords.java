package jp.chiikiryoku.core.schema;

import jakarta.validation.constraints.NotEmpty;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.constraint.Distinct;

/** What the constraints on a list say in a schema. */
final class ListKeywords {

    private final List<Annotation> constraints;
    private final Titles titles;

    ListKeywords(List<Annotation> constraints, Titles titles) {
        this.constraints = constraints;
        this.titles = titles;
    }

    void addTo(Map<String, Object> schema, boolean ofLeaves) {
        StringBuilder description = new StringBuilder();
        for (Annotation constraint : constraints) {
            if (constraint instanceof NotEmpty) {
                schema.put("minItems", 1);
                append("schema.not-empty", description);
            } else if (constraint instanceof Distinct distinct) {
                // Elements that must differ in one part alone are beyond a schema.
                if (ofLeaves && distinct.by().isEmpty()) {
                    schema.put("uniqueItems", true);
                }
                append("schema.distinct", description);
            }
        }
        if (description.length() > 0) {
            schema.put("description", description.toString());
        }
    }

    private void append(String key, StringBuilder description) {
        if (description.length() > 0) {
            description.append(titles.gap());
        }
        description.append(titles.describe(key));
    }
}
