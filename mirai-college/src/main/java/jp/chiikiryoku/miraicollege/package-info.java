/**
 * 大学等と地域が連携して取り組む地域課題解決プロジェクト (ふるさとミライカレッジ): does a model project fulfil what the source asks, and
 * do many of them together stay within the budget.
 *
 * <p>Start with {@link jp.chiikiryoku.miraicollege.MiraiCollege}, {@link jp.chiikiryoku.miraicollege.Proposal} and
 * {@link jp.chiikiryoku.miraicollege.Portfolio}.
 */
@NullMarked
package jp.chiikiryoku.miraicollege;

import org.jspecify.annotations.NullMarked;
