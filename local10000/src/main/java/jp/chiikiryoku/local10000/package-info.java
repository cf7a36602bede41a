/**
 * ローカル10,000プロジェクト (地域経済循環創造事業交付金): a local government applies for one private business that starts up
 * with local resources and local money.
 *
 * <p>Start with {@link jp.chiikiryoku.local10000.Local10000}; a payload is an {@link
 * jp.chiikiryoku.local10000.application.Application}.
 */
@NullMarked
package jp.chiikiryoku.local10000;

import org.jspecify.annotations.NullMarked;
