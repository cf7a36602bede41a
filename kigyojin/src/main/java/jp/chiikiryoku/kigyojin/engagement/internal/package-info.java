/**
 * The rules of the kind {@code kigyojin}, one class each, over the checked engagement or the side of it that a rule needs.
 *
 * <p>Start with {@link jp.chiikiryoku.kigyojin.engagement.internal.EngagementEvaluator}.
 */
@NullMarked
package jp.chiikiryoku.kigyojin.engagement.internal;

import org.jspecify.annotations.NullMarked;
