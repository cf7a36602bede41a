package jp.chiikiryoku.kigyojin.engagement.internal;

import jp.chiikiryoku.core.jakarta.DefinedConstraintValidator;
import jp.chiikiryoku.kigyojin.engagement.CalendarMonth;

/** The validator of {@link CalendarMonth}. */
public final class CalendarMonthValidator extends DefinedConstraintValidator<CalendarMonth, String> {

    /** Makes the validator; the provider of Jakarta Validation finds it as a service. */
    public CalendarMonthValidator() {}
}
