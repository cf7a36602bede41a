package jp.chiikiryoku.kyoryokutai.placement.internal;

import jp.chiikiryoku.core.jakarta.DefinedConstraintValidator;
import jp.chiikiryoku.kyoryokutai.placement.Member;
import jp.chiikiryoku.kyoryokutai.placement.OriginStated;

/** The validator of {@link OriginStated}. */
public final class OriginStatedValidator extends DefinedConstraintValidator<OriginStated, Member> {

    /** Makes the validator; the provider of Jakarta Validation finds it as a service. */
    public OriginStatedValidator() {}
}
