/**
 * The rules and the formula of the kind {@code local10000}, one class each, over the checked application.
 *
 * <p>Start with {@link jp.chiikiryoku.local10000.application.internal.ApplicationEvaluator}.
 */
@NullMarked
package jp.chiikiryoku.local10000.application.internal;

import org.jspecify.annotations.NullMarked;
