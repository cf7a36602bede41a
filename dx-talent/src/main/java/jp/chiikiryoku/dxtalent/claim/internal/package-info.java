/**
 * The rules and the formula of the kind {@code dx-claim}, one class for each rule and item, over the checked claim.
 *
 * <p>Start with {@link jp.chiikiryoku.dxtalent.claim.internal.DxClaimEvaluator}.
 */
@NullMarked
package jp.chiikiryoku.dxtalent.claim.internal;

import org.jspecify.annotations.NullMarked;
