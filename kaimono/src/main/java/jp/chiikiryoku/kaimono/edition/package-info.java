/**
 * What the editions of 人口減少地域における買物サービス確保 hold: rules, parameters and texts.
 *
 * <p>Start with {@link jp.chiikiryoku.kaimono.edition.KaimonoParameters}.
 */
@NullMarked
package jp.chiikiryoku.kaimono.edition;

import org.jspecify.annotations.NullMarked;
