package jp.chiikiryoku.matching.kigyojin.internal;

import jp.chiikiryoku.core.jakarta.DefinedConstraintValidator;
import jp.chiikiryoku.matching.kigyojin.FieldTextBesideOther;

/** The validator of {@link FieldTextBesideOther}. */
public final class FieldTextBesideOtherValidator extends DefinedConstraintValidator<FieldTextBesideOther, Record> {

    /** Makes the validator; the provider of Jakarta Validation finds it as a service. */
    public FieldTextBesideOtherValidator() {}
}
