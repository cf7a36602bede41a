package jp.chiikiryoku.kigyojin.claim.internal;

import jp.chiikiryoku.core.jakarta.DefinedConstraintValidator;
import jp.chiikiryoku.kigyojin.claim.Assignment;
import jp.chiikiryoku.kigyojin.claim.CostsOfMode;

/** The validator of {@link CostsOfMode}. */
public final class CostsOfModeValidator extends DefinedConstraintValidator<CostsOfMode, Assignment> {

    /** Makes the validator; the provider of Jakarta Validation finds it as a service. */
    public CostsOfModeValidator() {}
}
