package jp.chiikiryoku.core.jakarta;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.chiikiryoku.core.form.CheckedBy;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.ValueCheck;
import jp.chiikiryoku.core.text.Facts;

/** A constraint of another module, whose fault mentions signs that message templates use: every text is faulty. */
@Constraint(validatedBy = {})
@CheckedBy(Braced.Definition.class)
@Target({METHOD, FIELD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface Braced {

    /** The signs. */
    String SIGNS = "{a} ${1 + 1} \\ \\{ $ } {";

    String message() default "{jp.chiikiryoku.core.constraint.YenWithin.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Its definition. */
    final class Definition implements ConstraintDefinition<Braced> {

        @Override
        public ValueCheck<String> check(Braced constraint, Class<?> valueType) {
            Fault fault = Fault.of(ProblemCode.UNKNOWN_VALUE, "constant", Facts.of("allowed", SIGNS));
            return text -> fault;
        }
    }

    /** Its validator, a service. */
    final class BracedValidator extends DefinedConstraintValidator<Braced, String> {}
}
