/**
 * What the editions of ローカル10,000プロジェクト hold: rules, parameters and texts.
 *
 * <p>Start with {@link jp.chiikiryoku.local10000.edition.Local10000Parameters}.
 */
@NullMarked
package jp.chiikiryoku.local10000.edition;

import org.jspecify.annotations.NullMarked;
