package jp.chiikiryoku.kyoryokutai.placement.internal;

import jp.chiikiryoku.core.jakarta.DefinedConstraintValidator;
import jp.chiikiryoku.kyoryokutai.placement.AreaCodes;
import jp.chiikiryoku.kyoryokutai.placement.Member;

/** The validator of {@link AreaCodes}. */
public final class AreaCodesValidator extends DefinedConstraintValidator<AreaCodes, Member> {

    /** Makes the validator; the provider of Jakarta Validation finds it as a service. */
    public AreaCodesValidator() {}
}
