package jp.chiikiryoku.core.form;

import java.lang.annotation.Annotation;
import jp.chiikiryoku.core.text.Texts;

/**
 * What a constraint means: its check, its keywords in a JSON Schema, and the texts that explain its faults.
 *
 * <p>The strict reader, the typed check, Jakarta Validation and the schemas all follow the one definition. The constraints
 * of core and the standard ones that stated records use have theirs; a constraint declared elsewhere names its own by
 * {@link CheckedBy}. Immutable and thread-safe.
 *
 * @param <A> the constraint
 */
public interface ConstraintDefinition<A extends Annotation> {

    /**
     * Makes the check that a declaration asks for.
     *
     * @param valueType the type of value that carries it, as far as it is known: a constraint on records in general may be
     *     read without a certain record
     * @return a {@link ValueCheck} or {@link RelationCheck} of such values; immutable and thread-safe
     * @throws IllegalArgumentException if the declaration makes no sense, such as a minimum above the maximum, or if the
     *     constraint does not accept values of this type
     */
    ConstraintCheck<?> check(A constraint, Class<?> valueType);

    /** Adds what a declaration says in a JSON Schema; most constraints say nothing there. */
    default void describe(A constraint, SchemaKeywords keywords) {}

    /** Returns the texts that explain the faults. */
    default Texts texts() {
        return Texts.core();
    }
}
