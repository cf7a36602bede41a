/**
 * What the editions of 地域活性化起業人 hold: rules, parameters and texts.
 *
 * <p>Start with {@link jp.chiikiryoku.kigyojin.edition.KigyojinParameters}.
 */
@NullMarked
package jp.chiikiryoku.kigyojin.edition;

import org.jspecify.annotations.NullMarked;
