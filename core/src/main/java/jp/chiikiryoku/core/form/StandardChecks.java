package jp.chiikiryoku.core.form;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** The checks of the standard constraints that stated records use. */
final class StandardChecks {

    private static final Fault EMPTY = Fault.of(ProblemCode.EMPTY);
    private static final Fault NO_DATE = Fault.of(ProblemCode.DATE);
    private static final int LAST_YEAR = 9999;

    private StandardChecks() {}

    /** The check of a standard constraint on a value of a type, or null if forms have none for it. */
    static @Nullable ValueCheck<Object> of(Annotation annotation, Class<?> type) {
        if (Collection.class.isAssignableFrom(type)) {
            return annotation instanceof NotEmpty ? value -> ((Collection<?>) value).isEmpty() ? EMPTY : null : null;
        }
        if (type == String.class) {
            return annotation instanceof NotBlank ? value -> ((String) value).isBlank() ? EMPTY : null : null;
        }
        if (type == Integer.class) {
            return ofInteger(annotation);
        }
        return type == BigDecimal.class ? ofDecimal(annotation) : null;
    }

    /** A day or instant of a typed record must be one that the wire can write: years have four digits. */
    static ValueCheck<Object> ofTime() {
        return value -> {
            int year = ((TemporalAccessor) value).get(ChronoField.YEAR);
            return year < 0 || year > LAST_YEAR ? NO_DATE : null;
        };
    }

    private static @Nullable ValueCheck<Object> ofInteger(Annotation annotation) {
        if (annotation instanceof Min min) {
            long least = min.value();
            return value -> ((Integer) value) < least ? bound("least", least) : null;
        }
        if (annotation instanceof Max max) {
            long greatest = max.value();
            return value -> ((Integer) value) > greatest ? bound("greatest", greatest) : null;
        }
        return null;
    }

    private static @Nullable ValueCheck<Object> ofDecimal(Annotation annotation) {
        if (annotation instanceof DecimalMin min) {
            BigDecimal least = new BigDecimal(min.value());
            return value -> ((BigDecimal) value).compareTo(least) < 0 ? bound("least", least) : null;
        }
        if (annotation instanceof DecimalMax max) {
            BigDecimal greatest = new BigDecimal(max.value());
            return value -> ((BigDecimal) value).compareTo(greatest) > 0 ? bound("greatest", greatest) : null;
        }
        if (annotation instanceof Digits digits) {
            int decimals = digits.fraction();
            Fault fault = Fault.of(ProblemCode.OUT_OF_RANGE, "decimals", Facts.of("decimals", decimals));
            return value -> ((BigDecimal) value).stripTrailingZeros().scale() > decimals ? fault : null;
        }
        return null;
    }

    private static Fault bound(String variant, Object bound) {
        return Fault.of(ProblemCode.OUT_OF_RANGE, variant, Facts.of("bound", bound));
    }
}
