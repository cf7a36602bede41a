/**
 * The rules of the kind {@code dx-accelerator}, one class each, over the checked candidacy.
 *
 * <p>Start with {@link jp.chiikiryoku.dxtalent.accelerator.internal.CandidacyEvaluator}.
 */
@NullMarked
package jp.chiikiryoku.dxtalent.accelerator.internal;

import org.jspecify.annotations.NullMarked;
