package jp.chiikiryoku.local10000.application.internal;

import jp.chiikiryoku.core.jakarta.DefinedConstraintValidator;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.FundingBalanced;

/** The validator of {@link FundingBalanced}. */
public final class FundingBalancedValidator extends DefinedConstraintValidator<FundingBalanced, Application> {

    /** Makes the validator; the provider of Jakarta Validation finds it as a service. */
    public FundingBalancedValidator() {}
}
