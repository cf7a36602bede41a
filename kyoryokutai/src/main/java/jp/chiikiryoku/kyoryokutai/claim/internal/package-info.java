/**
 * The rules and the items of the kind {@code kyoryokutai-claim}, one class each, over the checked claim.
 *
 * <p>Start with {@link jp.chiikiryoku.kyoryokutai.claim.internal.KyoryokutaiClaimEvaluator}.
 */
@NullMarked
package jp.chiikiryoku.kyoryokutai.claim.internal;

import org.jspecify.annotations.NullMarked;
