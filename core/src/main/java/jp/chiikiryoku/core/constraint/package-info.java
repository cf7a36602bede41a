/**
 * Jakarta constraints of the values of core; each validator is asked by the strict reader and the typed check too.
 *
 * <p>Start with {@link jp.chiikiryoku.core.constraint.Amount}.
 */
@NullMarked
package jp.chiikiryoku.core.constraint;

import org.jspecify.annotations.NullMarked;
