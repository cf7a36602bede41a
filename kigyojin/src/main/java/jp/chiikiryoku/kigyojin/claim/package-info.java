/**
 * The kind {@code kigyojin-claim}: what a municipality claims of one fiscal year.
 *
 * <p>Start with {@link jp.chiikiryoku.kigyojin.claim.KigyojinClaim}.
 */
@NullMarked
package jp.chiikiryoku.kigyojin.claim;

import org.jspecify.annotations.NullMarked;
