package jp.chiikiryoku.miraicollege.portfolio.internal;

import java.util.List;
import jp.chiikiryoku.core.assessment.RuleSet;
import jp.chiikiryoku.miraicollege.edition.PortfolioParameters;
import jp.chiikiryoku.miraicollege.edition.PortfolioRule;
import jp.chiikiryoku.miraicollege.portfolio.PortfolioTally;

/** What the budget of an edition allows many proposals together. */
public final class PortfolioLimits {

    private PortfolioLimits() {}

    /** Obtains the rules of a budget. */
    public static RuleSet<PortfolioTally> of(PortfolioParameters budget) {
        return RuleSet.of(
                List.of(PortfolioRule.values()),
                new PortfolioSitesRule(budget),
                new PortfolioModelProjectsRule(budget),
                new PortfolioModelCasesRule(budget),
                new PortfolioProgrammeRule(budget));
    }
}
