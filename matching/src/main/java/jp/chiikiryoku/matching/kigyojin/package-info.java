/**
 * The matching of municipalities' needs with companies' offers of 地域活性化起業人, the kind {@code kigyojin-matching}.
 *
 * <p>Start with {@link jp.chiikiryoku.matching.kigyojin.KigyojinMatching} and
 * {@link jp.chiikiryoku.matching.kigyojin.MatchingRequest}.
 */
@NullMarked
package jp.chiikiryoku.matching.kigyojin;

import org.jspecify.annotations.NullMarked;
