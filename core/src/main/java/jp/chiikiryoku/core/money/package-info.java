/**
 * Exact yen: whole amounts, exact fractions on the way to them, roundings that are always named, and intervals.
 *
 * <p>Start with {@link jp.chiikiryoku.core.money.Yen}, then {@link jp.chiikiryoku.core.money.Rate} and
 * {@link jp.chiikiryoku.core.money.Rounding}.
 */
@NullMarked
package jp.chiikiryoku.core.money;

import org.jspecify.annotations.NullMarked;
