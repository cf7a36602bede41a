package jp.chiikiryoku.core.schema;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.form.LeafShape;
import jp.chiikiryoku.core.text.Facts;

/** What a scalar and the constraints on it say in a schema. */
final class LeafKeywords {

    // The years from 1900 to 2100.
    private static final String DAY = "(19[0-9]{2}|20[0-9]{2}|2100)-[0-9]{2}-[0-9]{2}";
    private static final String DATE = "^" + DAY + "$";
    private static final String INSTANT =
            "^" + DAY + "T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$";
    private static final String RATE = "^[0-9]+(/[0-9]+)?$";

    private final LeafShape leaf;
    private final CollectedKeywords keywords;
    private final Titles titles;

    LeafKeywords(LeafShape leaf, List<Annotation> constraints, Titles titles) {
        this.leaf = leaf;
        this.keywords = CollectedKeywords.of(constraints);
        this.titles = titles;
    }

    void addTo(Map<String, Object> schema, boolean nullable) {
        switch (leaf.kind()) {
            case TEXT -> addText(schema, nullable);
            case BOOLEAN -> add("boolean", nullable, "schema.boolean", Facts.empty(), schema);
            case INTEGER -> addInteger(schema, nullable);
            case DECIMAL -> addDecimal(schema, nullable);
            case AMOUNT -> addAmount(schema, nullable);
            case FISCAL_YEAR ->
                addWhole(FiscalYear.FIRST, FiscalYear.LAST, nullable, "schema.fiscal-year", Facts.empty(), schema);
            case RATE -> addPattern(RATE, "schema.rate", nullable, schema);
            case DATE -> {
                addPattern(DATE, "schema.date", nullable, schema);
                schema.put("format", "date");
            }
            case INSTANT -> addPattern(INSTANT, "schema.instant", nullable, schema);
            case CONSTANT -> addConstants(schema, nullable);
        }
    }

    private void addText(Map<String, Object> schema, boolean nullable) {
        List<String> texts = keywords.texts().isEmpty() ? List.of("schema.text") : keywords.texts();
        add("string", nullable, titles.describe(texts), schema);
        if (keywords.pattern() != null) {
            schema.put("pattern", keywords.pattern());
        } else if (keywords.minLength() != null) {
            schema.put("minLength", keywords.minLength());
        }
    }

    private void addPattern(String pattern, String text, boolean nullable, Map<String, Object> schema) {
        add("string", nullable, text, Facts.empty(), schema);
        schema.put("pattern", pattern);
    }

    private void addInteger(Map<String, Object> schema, boolean nullable) {
        Number least = keywords.minimumOr(Integer.MIN_VALUE);
        Number greatest = keywords.maximumOr(Integer.MAX_VALUE);
        if (keywords.texts().isEmpty()) {
            Facts facts = Facts.of("least", least, "greatest", greatest);
            addWhole(least, greatest, nullable, "schema.integer", facts, schema);
        } else {
            // What has a text of its own is no quantity: its digits are not grouped.
            Facts facts = Facts.of("least", least.toString(), "greatest", greatest.toString());
            addWhole(least, greatest, nullable, keywords.texts().get(0), facts, schema);
        }
    }

    private void addAmount(Map<String, Object> schema, boolean nullable) {
        Number least = keywords.minimumOr(Long.MIN_VALUE);
        Number greatest = keywords.maximumOr(Long.MAX_VALUE);
        Facts facts = Facts.of("least", least, "greatest", greatest);
        addWhole(least, greatest, nullable, "schema.amount", facts, schema);
        schema.put("x-unit", "JPY");
    }

    private void addWhole(
            Number least, Number greatest, boolean nullable, String text, Facts facts, Map<String, Object> schema) {
        add("integer", nullable, text, facts, schema);
        schema.put("minimum", least);
        schema.put("maximum", greatest);
    }

    private void addDecimal(Map<String, Object> schema, boolean nullable) {
        Number least = keywords.minimum();
        Number greatest = keywords.maximum();
        Integer decimals = keywords.decimals();
        if (least == null || greatest == null || decimals == null) {
            add("number", nullable, "schema.number", Facts.empty(), schema);
            return;
        }
        Facts facts = Facts.of("least", least, "greatest", greatest, "decimals", decimals);
        add("number", nullable, "schema.decimal", facts, schema);
        schema.put("minimum", least);
        schema.put("maximum", greatest);
        // No multipleOf: validators that count in binary fractions refuse 0.07 as a multiple of 0.01.
    }

    private void addConstants(Map<String, Object> schema, boolean nullable) {
        add("string", nullable, "schema.constant", Facts.empty(), schema);
        List<Map<String, Object>> choices = new ArrayList<>();
        leaf.constants().forEach((name, constant) -> choices.add(choice(name, titles.ofConstant(constant))));
        if (nullable) {
            choices.add(Map.of("type", "null"));
        }
        schema.put("oneOf", choices);
    }

    static Map<String, Object> choice(String constant, String title) {
        Map<String, Object> choice = new LinkedHashMap<>();
        choice.put("const", constant);
        choice.put("title", title);
        return choice;
    }

    private void add(String type, boolean nullable, String text, Facts facts, Map<String, Object> schema) {
        add(type, nullable, titles.describe(text, facts), schema);
    }

    private static void add(String type, boolean nullable, String description, Map<String, Object> schema) {
        schema.put("description", description);
        schema.put("type", nullable ? List.of(type, "null") : type);
    }
}
