/**
 * The rules and the formula of a settlement.
 *
 * <p>Start with {@link jp.chiikiryoku.local10000.settlement.internal.SettlementEvaluator}.
 */
@NullMarked
package jp.chiikiryoku.local10000.settlement.internal;

import org.jspecify.annotations.NullMarked;
