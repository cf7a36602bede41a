/**
 * ローカル10,000プロジェクト: eligibility and exact grant of one private business.
 *
 * @provides jakarta.validation.ConstraintValidator the validators of its constraints
 * @provides jp.chiikiryoku.core.kind.KindProvider the kinds {@code local10000} and {@code local10000-settlement}
 */
module jp.chiikiryoku.local10000 {
    requires transitive jp.chiikiryoku.core;

    exports jp.chiikiryoku.local10000;
    exports jp.chiikiryoku.local10000.application;
    exports jp.chiikiryoku.local10000.edition;
    exports jp.chiikiryoku.local10000.settlement;
    exports jp.chiikiryoku.local10000.application.internal to
            org.hibernate.validator;

    // Jakarta Validation reads the constrained records of these packages.
    opens jp.chiikiryoku.local10000.application;
    opens jp.chiikiryoku.local10000.settlement;

    provides jakarta.validation.ConstraintValidator with
            jp.chiikiryoku.local10000.application.internal.FundingBalancedValidator,
            jp.chiikiryoku.local10000.settlement.internal.ShareOfPublicMoneyValidator;
    provides jp.chiikiryoku.core.kind.KindProvider with
            jp.chiikiryoku.local10000.Local10000Kinds;
}
