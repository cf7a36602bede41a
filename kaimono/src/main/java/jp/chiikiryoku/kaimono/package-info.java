/**
 * 人口減少地域における買物サービス確保: does a case of a community and a private business that secure shopping together fit the
 * Ministry's survey. It is research alone: there is no amount.
 *
 * <p>Start with {@link jp.chiikiryoku.kaimono.Kaimono} and {@link jp.chiikiryoku.kaimono.shoppingcase.ShoppingCase}.
 */
@NullMarked
package jp.chiikiryoku.kaimono;

import org.jspecify.annotations.NullMarked;
