package jp.chiikiryoku.core.form;

import org.jspecify.annotations.Nullable;

/**
 * The check of one value that a constraint declares.
 *
 * @param <T> the type of value
 */
@FunctionalInterface
public non-sealed interface ValueCheck<T> extends ConstraintCheck<T> {

    /** Checks a value that is there, or null if nothing is. */
    @Nullable
    Fault faultOf(T value);
}
