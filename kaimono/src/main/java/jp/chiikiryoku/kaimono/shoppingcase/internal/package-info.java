/**
 * The rules of the kind {@code kaimono}, one class each, over the checked case.
 *
 * <p>Start with {@link jp.chiikiryoku.kaimono.shoppingcase.internal.ShoppingCaseEvaluator}.
 */
@NullMarked
package jp.chiikiryoku.kaimono.shoppingcase.internal;

import org.jspecify.annotations.NullMarked;
