package jp.chiikiryoku.core.form;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Collection;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** The checks of the standard constraints that stated records use. */
final class StandardChecks {

    private static final Fault EMPTY = Fault.of(ProblemCode.EMPTY);

    private StandardChecks() {}

    static @Nullable ValueCheck<Object> of(Annotation annotation) {
        if (annotation instanceof NotEmpty) {
            return value -> ((Collection<?>) value).isEmpty() ? EMPTY : null;
        }
        if (annotation instanceof Min min) {
            long least = min.value();
            return value -> ((Integer) value) < least ? bound("least", least) : null;
        }
        if (annotation instanceof Max max) {
            long greatest = max.value();
            return value -> ((Integer) value) > greatest ? bound("greatest", greatest) : null;
        }
        if (annotation instanceof DecimalMin min) {
            BigDecimal least = new BigDecimal(min.value());
            return value -> ((BigDecimal) value).compareTo(least) < 0 ? bound("least", least) : null;
        }
        if (annotation instanceof DecimalMax max) {
            BigDecimal greatest = new BigDecimal(max.value());
            return value -> ((BigDecimal) value).compareTo(greatest) > 0 ? bound("greatest", greatest) : null;
        }
        if (annotation instanceof Digits digits) {
            Fault fault = Fault.of(ProblemCode.OUT_OF_RANGE, "decimals", Facts.of("decimals", digits.fraction()));
            return value -> ((BigDecimal) value).stripTrailingZeros().scale() > digits.fraction() ? fault : null;
        }
        return null;
    }

    private static Fault bound(String variant, Object bound) {
        return Fault.of(ProblemCode.OUT_OF_RANGE, variant, Facts.of("bound", bound));
    }
}
