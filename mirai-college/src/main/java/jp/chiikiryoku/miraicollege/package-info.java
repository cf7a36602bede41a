/**
 * 大学等と地域が連携して取り組む地域課題解決プロジェクト (ふるさとミライカレッジ): a local government commissions a model project with a
 * university, and many such projects share one budget.
 *
 * <p>Start with {@link jp.chiikiryoku.miraicollege.MiraiCollege} and {@link
 * jp.chiikiryoku.miraicollege.PortfolioAssessor}.
 */
@NullMarked
package jp.chiikiryoku.miraicollege;

import org.jspecify.annotations.NullMarked;
