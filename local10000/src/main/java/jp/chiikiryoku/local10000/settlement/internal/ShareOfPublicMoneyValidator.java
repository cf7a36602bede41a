package jp.chiikiryoku.local10000.settlement.internal;

import jp.chiikiryoku.core.jakarta.DefinedConstraintValidator;
import jp.chiikiryoku.local10000.settlement.Decision;
import jp.chiikiryoku.local10000.settlement.ShareOfPublicMoney;

/** The validator of {@link ShareOfPublicMoney}. */
public final class ShareOfPublicMoneyValidator extends DefinedConstraintValidator<ShareOfPublicMoney, Decision> {

    /** Makes the validator; the provider of Jakarta Validation finds it as a service. */
    public ShareOfPublicMoneyValidator() {}
}
