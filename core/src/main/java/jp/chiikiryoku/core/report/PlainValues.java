package jp.chiikiryoku.core.report;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.core.form.RecordComponents;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Measured;

/** Turns typed values into what JSON knows: numbers, texts, truth values, lists and objects. */
public final class PlainValues {

    private static final Set<Package> PRINTED =
            Set.of(Rate.class.getPackage(), Term.class.getPackage(), LocalGovernmentCode.class.getPackage());

    private PlainValues() {}

    /**
     * Turns a value into what JSON knows.
     *
     * @param value an amount, a date, a fact, a stated record or a list of such
     * @return a number, a text, a truth value, a list or a map in the order of its members
     */
    public static Object of(Object value) {
        if (value instanceof Yen yen) {
            return yen.value();
        }
        if (value instanceof YenRange range) {
            return interval(range);
        }
        if (value instanceof FiscalYear year) {
            return year.year();
        }
        if (value instanceof Year year) {
            return year.getValue();
        }
        if (value instanceof OffsetDateTime instant) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(PlainValues::of).toList();
        }
        if (value instanceof Map<?, ?> map) {
            return named(map);
        }
        if (value instanceof Facts facts) {
            return named(facts.asMap());
        }
        if (value instanceof Measured measured) {
            return of(measured.value());
        }
        if (value instanceof Long
                || value instanceof Integer
                || value instanceof Boolean
                || value instanceof BigDecimal) {
            return value;
        }
        return value instanceof Record stated && !isPrinted(stated) ? object(stated) : value.toString();
    }

    // The order is fixed: the result must not depend on the run.
    private static Map<String, Object> interval(YenRange range) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("yen", range.yen().value());
        plain.put("atMost", range.atMost().value());
        return plain;
    }

    private static Map<String, Object> named(Map<?, ?> map) {
        Map<String, Object> plain = new LinkedHashMap<>();
        map.forEach((name, value) -> plain.put((String) name, of(value)));
        return plain;
    }

    // Values of these rooms print themselves so that they can be parsed again.
    private static boolean isPrinted(Record value) {
        return PRINTED.contains(value.getClass().getPackage());
    }

    private static Map<String, Object> object(Record stated) {
        Map<String, Object> plain = new LinkedHashMap<>();
        for (RecordComponents.Component component : RecordComponents.of(stated.getClass())) {
            Object value = component.accessor().read(stated);
            if (value != null) {
                plain.put(component.name(), of(value));
            }
        }
        return plain;
    }
}
