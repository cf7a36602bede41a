/**
 * The door of Jakarta Validation: groups, the constraint that asks the rules, texts in one language, pointers.
 *
 * <p>Start with {@link jp.chiikiryoku.core.jakarta.Eligible}.
 */
@NullMarked
package jp.chiikiryoku.core.jakarta;

import org.jspecify.annotations.NullMarked;
