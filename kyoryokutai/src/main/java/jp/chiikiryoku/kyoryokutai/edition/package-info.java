/**
 * What the editions of 地域おこし協力隊 hold: rules, parameters, the area matrix, statistics and texts.
 *
 * <p>Start with {@link jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiParameters}.
 */
@NullMarked
package jp.chiikiryoku.kyoryokutai.edition;

import org.jspecify.annotations.NullMarked;
