/**
 * Jakarta constraints of core's values: annotations alone. What each one means is said once, in the package {@code form}.
 *
 * <p>Start with {@link jp.chiikiryoku.core.constraint.YenWithin}.
 */
@NullMarked
package jp.chiikiryoku.core.constraint;

import org.jspecify.annotations.NullMarked;
