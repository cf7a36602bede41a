package jp.chiikiryoku.kigyojin.engagement.internal;

import jp.chiikiryoku.core.jakarta.DefinedConstraintValidator;
import jp.chiikiryoku.kigyojin.engagement.MemberOfMode;

/** The validator of {@link MemberOfMode}. */
public final class MemberOfModeValidator extends DefinedConstraintValidator<MemberOfMode, Record> {

    /** Makes the validator; the provider of Jakarta Validation finds it as a service. */
    public MemberOfModeValidator() {}
}
