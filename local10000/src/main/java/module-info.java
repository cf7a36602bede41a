/**
 * ローカル10,000プロジェクト: eligibility and exact grant of one private business.
 *
 * @provides jakarta.validation.ConstraintValidator the validators of its constraints
 * @provides jp.chiikiryoku.core.kind.KindProvider the kind {@code local10000}
 */
module jp.chiikiryoku.local10000 {
    requires transitive jp.chiikiryoku.core;

    exports jp.chiikiryoku.local10000;
    exports jp.chiikiryoku.local10000.application;
    exports jp.chiikiryoku.local10000.edition;
    exports jp.chiikiryoku.local10000.application.internal to
            org.hibernate.validator;

    // Jakarta Validation reads the constrained records of this package.
    opens jp.chiikiryoku.local10000.application;

    provides jakarta.validation.ConstraintValidator with
            jp.chiikiryoku.local10000.application.internal.FundingBalancedValidator;
    provides jp.chiikiryoku.core.kind.KindProvider with
            jp.chiikiryoku.local10000.Local10000Kinds;
}
