package jp.chiikiryoku.core.form;

import org.jspecify.annotations.Nullable;

/**
 * The check of one value that a constraint declares.
 *
 * <p>The validator of a constraint implements it beside {@link jakarta.validation.ConstraintValidator}, so that the
 * strict reader, the typed check and Jakarta Validation ask the same question.
 *
 * @param <T> the type of value
 */
@FunctionalInterface
public interface ValueCheck<T> {

    /**
     * Checks a value that is there.
     *
     * @param value the value
     * @return what is wrong, or null if nothing is
     */
    @Nullable
    Fault faultOf(T value);
}
