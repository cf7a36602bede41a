package jp.chiikiryoku.kigyojin.claim.internal;

import jp.chiikiryoku.core.jakarta.DefinedConstraintValidator;
import jp.chiikiryoku.kigyojin.claim.AssignmentsOrPreparation;
import jp.chiikiryoku.kigyojin.claim.KigyojinClaim;

/** The validator of {@link AssignmentsOrPreparation}. */
public final class AssignmentsOrPreparationValidator
        extends DefinedConstraintValidator<AssignmentsOrPreparation, KigyojinClaim> {

    /** Makes the validator; the provider of Jakarta Validation finds it as a service. */
    public AssignmentsOrPreparationValidator() {}
}
