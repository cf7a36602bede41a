/**
 * The rules of the kind {@code dx-application}, one class each, over the checked application.
 *
 * <p>Start with {@link jp.chiikiryoku.dxtalent.application.internal.CallApplicationEvaluator}.
 */
@NullMarked
package jp.chiikiryoku.dxtalent.application.internal;

import org.jspecify.annotations.NullMarked;
