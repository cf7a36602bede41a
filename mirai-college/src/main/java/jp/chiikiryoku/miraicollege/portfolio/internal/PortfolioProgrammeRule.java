package jp.chiikiryoku.miraicollege.portfolio.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.miraicollege.edition.PortfolioParameters;
import jp.chiikiryoku.miraicollege.edition.PortfolioRule;
import jp.chiikiryoku.miraicollege.portfolio.PortfolioTally;

/**
 * {@code MRC-PORTFOLIO-PROGRAMME}: the fees, the analysis and the platform are within the whole budget.
 *
 * <p>Fees of 150,000,000 yen, the analysis of 30,000,000 yen and the platform of 100,000,000 yen make 280,000,000 yen
 * and satisfy the rule; one yen more violates it. Source: the ministry's budget document («令和6年度補正予算額（案）：280百万円»).
 */
final class PortfolioProgrammeRule implements RuleCheck<PortfolioTally> {

    private final YenLimit limit;

    PortfolioProgrammeRule(PortfolioParameters budget) {
        limit = new YenLimit(PortfolioRule.PROGRAMME, budget.programme())
                .counting("analysis", budget.analysis())
                .counting("platform", budget.platform());
    }

    @Override
    public Rule rule() {
        return limit.rule();
    }

    @Override
    public Finding check(PortfolioTally tally) {
        return limit.check(tally.fees());
    }
}
