package jp.chiikiryoku.core.form;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/**
 * A value that is one JSON scalar.
 *
 * @param kind how it is written
 * @param constants the constants of an enumeration by their names, else empty
 * @param unknownValue the fault of a text that is none of the constants; its text lists what may be chosen
 */
public record LeafShape(Kind kind, Map<String, Enum<?>> constants, Fault unknownValue) implements Shape {

    /** How a scalar is written. */
    public enum Kind {
        /** A text. */
        TEXT,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** A whole number of 32 bits. */
        INTEGER,
        /** A decimal number without exponent. */
        DECIMAL,
        /** Whole yen. */
        AMOUNT,
        /** A fiscal year as the western year in which it begins. */
        FISCAL_YEAR,
        /** A fraction as a text. */
        RATE,
        /** A calendar date. */
        DATE,
        /** A date and time with offset. */
        INSTANT,
        /** The name of an enumeration's constant. */
        CONSTANT
    }

    private static final Map<Class<?>, Kind> KINDS = Map.ofEntries(
            entry(String.class, Kind.TEXT),
            entry(Boolean.class, Kind.BOOLEAN),
            entry(boolean.class, Kind.BOOLEAN),
            entry(Integer.class, Kind.INTEGER),
            entry(BigDecimal.class, Kind.DECIMAL),
            entry(Yen.class, Kind.AMOUNT),
            entry(FiscalYear.class, Kind.FISCAL_YEAR),
            entry(Rate.class, Kind.RATE),
            entry(LocalDate.class, Kind.DATE),
            entry(OffsetDateTime.class, Kind.INSTANT));

    static @Nullable LeafShape of(Class<?> type) {
        if (type.isEnum()) {
            Map<String, Enum<?>> constants = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                constants.put(((Enum<?>) constant).name(), (Enum<?>) constant);
            }
            return new LeafShape(Kind.CONSTANT, constants, unknownValue(constants));
        }
        Kind kind = KINDS.get(type);
        return kind == null ? null : new LeafShape(kind, Map.of(), Fault.of(ProblemCode.UNKNOWN_VALUE));
    }

    private static Fault unknownValue(Map<String, Enum<?>> constants) {
        List<Choice> allowed = constants.values().stream().map(Choice::new).toList();
        return Fault.of(ProblemCode.UNKNOWN_VALUE, "constant", Facts.of("allowed", allowed));
    }
}
