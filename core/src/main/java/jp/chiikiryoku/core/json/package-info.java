/**
 * Reads JSON texts strictly: every fault of a text in one pass, no coercion, nothing lost.
 *
 * <p>Start with {@link jp.chiikiryoku.core.json.StrictReader}.
 */
@NullMarked
package jp.chiikiryoku.core.json;

import org.jspecify.annotations.NullMarked;
