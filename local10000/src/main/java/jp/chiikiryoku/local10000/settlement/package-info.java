/**
 * The kind {@code local10000-settlement}: what was decided of one private business, and what it cost in the end.
 *
 * <p>Start with {@link jp.chiikiryoku.local10000.settlement.Settlement}.
 */
@NullMarked
package jp.chiikiryoku.local10000.settlement;

import org.jspecify.annotations.NullMarked;
