package jp.chiikiryoku.core.schema;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.constraint.Amount;
import jp.chiikiryoku.core.constraint.AmountValidator;
import jp.chiikiryoku.core.constraint.CorporateNumberDigits;
import jp.chiikiryoku.core.constraint.GovernmentCode;
import jp.chiikiryoku.core.constraint.PrefectureNumber;
import jp.chiikiryoku.core.form.LeafShape;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** What a scalar and the constraints on it say in a schema. */
final class LeafKeywords {

    private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    private static final String INSTANT =
            "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?" + "(Z|[+-][0-9]{2}:[0-9]{2})$";
    private static final String RATE = "^[0-9]+(/[0-9]+)?$";
    private static final String PREFECTURE_NUMBER = "(0[1-9]|[1-3][0-9]|4[0-7])";
    private static final String GOVERNMENT_CODE = "^" + PREFECTURE_NUMBER + "[0-9]{4}$";
    private static final String PREFECTURE = "^" + PREFECTURE_NUMBER + "$";
    private static final String CORPORATE_NUMBER = "^[0-9]{13}$";

    private final LeafShape leaf;
    private final List<Annotation> constraints;
    private final Titles titles;

    LeafKeywords(LeafShape leaf, List<Annotation> constraints, Titles titles) {
        this.leaf = leaf;
        this.constraints = constraints;
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
        if (find(GovernmentCode.class) != null) {
            addPattern(GOVERNMENT_CODE, "schema.government-code", nullable, schema);
        } else if (find(PrefectureNumber.class) != null) {
            addPattern(PREFECTURE, "schema.prefecture", nullable, schema);
        } else if (find(CorporateNumberDigits.class) != null) {
            addPattern(CORPORATE_NUMBER, "schema.corporate-number", nullable, schema);
        } else if (find(NotBlank.class) != null) {
            // Which characters are blank differs between validators; that there is one does not.
            add("string", nullable, "schema.text", Facts.empty(), schema);
            schema.put("minLength", 1);
        } else {
            add("string", nullable, "schema.text", Facts.empty(), schema);
        }
    }

    private void addPattern(String pattern, String text, boolean nullable, Map<String, Object> schema) {
        add("string", nullable, text, Facts.empty(), schema);
        schema.put("pattern", pattern);
    }

    private void addInteger(Map<String, Object> schema, boolean nullable) {
        Min min = find(Min.class);
        Max max = find(Max.class);
        long least = min == null ? Integer.MIN_VALUE : min.value();
        long greatest = max == null ? Integer.MAX_VALUE : max.value();
        Facts facts = Facts.of("least", least, "greatest", greatest);
        addWhole(least, greatest, nullable, "schema.integer", facts, schema);
    }

    private void addAmount(Map<String, Object> schema, boolean nullable) {
        Amount amount = find(Amount.class);
        long least = amount == null ? Long.MIN_VALUE : amount.min();
        long greatest = amount == null ? Long.MAX_VALUE : AmountValidator.GREATEST.value();
        Facts facts = Facts.of("least", least, "greatest", greatest);
        addWhole(least, greatest, nullable, "schema.amount", facts, schema);
        schema.put("x-unit", "JPY");
    }

    private void addWhole(
            long least, long greatest, boolean nullable, String text, Facts facts, Map<String, Object> schema) {
        add("integer", nullable, text, facts, schema);
        schema.put("minimum", least);
        schema.put("maximum", greatest);
    }

    private void addDecimal(Map<String, Object> schema, boolean nullable) {
        DecimalMin min = find(DecimalMin.class);
        DecimalMax max = find(DecimalMax.class);
        Digits digits = find(Digits.class);
        if (min == null || max == null || digits == null) {
            add("number", nullable, "schema.number", Facts.empty(), schema);
            return;
        }
        BigDecimal least = new BigDecimal(min.value());
        BigDecimal greatest = new BigDecimal(max.value());
        add(
                "number",
                nullable,
                "schema.decimal",
                Facts.of("least", least, "greatest", greatest, "decimals", digits.fraction()),
                schema);
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
        schema.put("description", titles.describe(text, facts));
        schema.put("type", nullable ? List.of(type, "null") : type);
    }

    private <A extends Annotation> @Nullable A find(Class<A> type) {
        for (Annotation constraint : constraints) {
            if (type.isInstance(constraint)) {
                return type.cast(constraint);
            }
        }
        return null;
    }
}
