package jp.chiikiryoku.kigyojin.engagement.internal;

import jp.chiikiryoku.core.jakarta.DefinedConstraintValidator;
import jp.chiikiryoku.kigyojin.engagement.Engagement;
import jp.chiikiryoku.kigyojin.engagement.HoursStated;

/** The validator of {@link HoursStated}. */
public final class HoursStatedValidator extends DefinedConstraintValidator<HoursStated, Engagement> {

    /** Makes the validator; the provider of Jakarta Validation finds it as a service. */
    public HoursStatedValidator() {}
}
