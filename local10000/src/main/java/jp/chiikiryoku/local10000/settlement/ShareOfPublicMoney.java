package jp.chiikiryoku.local10000.settlement;

import static java.lang.annotation.ElementType.TYPE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.chiikiryoku.core.form.CheckedBy;

/**
 * The national share is no more than the public money, of which it is a part. The fault lies at the share.
 *
 * <p>Accepts a {@link Decision}; an amount that is absent is valid. Of public money of 25,000,000 yen a share of 25,000,000
 * is valid, one of 25,000,001 is not.
 */
@Documented
@Constraint(validatedBy = {})
@CheckedBy(ShareOfPublicMoneyDefinition.class)
@Repeatable(ShareOfPublicMoney.List.class)
@Target(TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShareOfPublicMoney {

    /** Returns the key of the message. */
    String message() default "{jp.chiikiryoku.local10000.settlement.ShareOfPublicMoney.message}";

    /** Returns the groups to which the constraint belongs. */
    Class<?>[] groups() default {};

    /** Returns what a caller attached to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Several on one element. */
    @Documented
    @Target(TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** Returns the constraints. */
        ShareOfPublicMoney[] value();
    }
}
