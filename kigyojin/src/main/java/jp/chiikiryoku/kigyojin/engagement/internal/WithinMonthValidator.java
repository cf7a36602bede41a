package jp.chiikiryoku.kigyojin.engagement.internal;

import jp.chiikiryoku.core.jakarta.DefinedConstraintValidator;
import jp.chiikiryoku.kigyojin.engagement.Presence;
import jp.chiikiryoku.kigyojin.engagement.WithinMonth;

/** The validator of {@link WithinMonth}. */
public final class WithinMonthValidator extends DefinedConstraintValidator<WithinMonth, Presence> {

    /** Makes the validator; the provider of Jakarta Validation finds it as a service. */
    public WithinMonthValidator() {}
}
