/**
 * The rules of the kind {@code kyoryokutai-member}, one class each, over the checked placement.
 *
 * <p>Start with {@link jp.chiikiryoku.kyoryokutai.placement.internal.PlacementEvaluator}.
 */
@NullMarked
package jp.chiikiryoku.kyoryokutai.placement.internal;

import org.jspecify.annotations.NullMarked;
