/**
 * 地域活性化起業人: does the work of a company's employee for a municipality count for the special allocation tax, and
 * which costs of a fiscal year does the municipality claim.
 *
 * <p>Start with {@link jp.chiikiryoku.kigyojin.Kigyojin}, {@link jp.chiikiryoku.kigyojin.engagement.Engagement} and
 * {@link jp.chiikiryoku.kigyojin.claim.KigyojinClaim}.
 */
@NullMarked
package jp.chiikiryoku.kigyojin;

import org.jspecify.annotations.NullMarked;
