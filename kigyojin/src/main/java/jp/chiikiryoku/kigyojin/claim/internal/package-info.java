/**
 * The formula of the kind {@code kigyojin-claim}, one class for each item, over the checked claim.
 *
 * <p>Start with {@link jp.chiikiryoku.kigyojin.claim.internal.KigyojinClaimEvaluator}.
 */
@NullMarked
package jp.chiikiryoku.kigyojin.claim.internal;

import org.jspecify.annotations.NullMarked;
