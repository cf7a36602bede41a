package jp.chiikiryoku.core.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the definition of a constraint that is declared outside core. */
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CheckedBy {

    /**
     * Returns the definition.
     *
     * @return a public class with a public constructor without parameters, in a package that is exported to core; a
     *     definition of this very constraint
     */
    Class<? extends ConstraintDefinition<?>> value();
}
