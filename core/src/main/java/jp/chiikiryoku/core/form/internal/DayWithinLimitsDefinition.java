package jp.chiikiryoku.core.form.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import jp.chiikiryoku.core.calendar.DayLimits;
import jp.chiikiryoku.core.constraint.DayWithinLimits;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.ValueCheck;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** The days that a payload can state. */
public final class DayWithinLimitsDefinition implements ConstraintDefinition<DayWithinLimits> {

    private static final Fault FAULT = Fault.of(ProblemCode.OUT_OF_RANGE, "day", Facts.empty());

    @Override
    public ValueCheck<TemporalAccessor> check(DayWithinLimits constraint, Class<?> valueType) {
        Declarations.require(
                isDated(valueType), constraint, "must stand on a day or an instant, not on " + valueType.getName());
        return DayWithinLimitsDefinition::faultOf;
    }

    /** Tells whether values of a type are days or instants, which are held to the limits without a declaration too. */
    public static boolean isDated(Class<?> type) {
        return type == LocalDate.class || type == OffsetDateTime.class;
    }

    /** Checks a day or an instant. */
    public static @Nullable Fault faultOf(Object dated) {
        LocalDate day = ((TemporalAccessor) dated).query(TemporalQueries.localDate());
        return DayLimits.contain(day) ? null : FAULT;
    }
}
