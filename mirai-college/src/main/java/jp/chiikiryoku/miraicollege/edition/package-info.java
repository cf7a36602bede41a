/**
 * What the editions of ふるさとミライカレッジ hold: rules, parameters and texts.
 *
 * <p>Start with {@link jp.chiikiryoku.miraicollege.edition.MiraiCollegeParameters}.
 */
@NullMarked
package jp.chiikiryoku.miraicollege.edition;

import org.jspecify.annotations.NullMarked;
