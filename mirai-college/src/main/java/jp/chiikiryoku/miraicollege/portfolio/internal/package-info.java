/**
 * The limits of the budget, one class each, over the tally of many proposals.
 *
 * <p>Start with {@link jp.chiikiryoku.miraicollege.portfolio.internal.PortfolioLimits}.
 */
@NullMarked
package jp.chiikiryoku.miraicollege.portfolio.internal;

import org.jspecify.annotations.NullMarked;
