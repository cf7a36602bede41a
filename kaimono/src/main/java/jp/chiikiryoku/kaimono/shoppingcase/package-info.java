/**
 * The kind {@code kaimono}: what is stated of one case of a community and a private business.
 *
 * <p>Start with {@link jp.chiikiryoku.kaimono.shoppingcase.ShoppingCase}.
 */
@NullMarked
package jp.chiikiryoku.kaimono.shoppingcase;

import org.jspecify.annotations.NullMarked;
