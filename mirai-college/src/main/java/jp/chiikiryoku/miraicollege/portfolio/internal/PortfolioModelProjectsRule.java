package jp.chiikiryoku.miraicollege.portfolio.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.miraicollege.edition.PortfolioParameters;
import jp.chiikiryoku.miraicollege.edition.PortfolioRule;
import jp.chiikiryoku.miraicollege.portfolio.PortfolioTally;

/**
 * {@code MRC-PORTFOLIO-MODEL-PROJECTS}: the fees of all proposals are within the line of the model projects.
 *
 * <p>Fees of 150,000,000 yen satisfy the rule; 150,000,001 yen violate it. Source: the ministry's budget document
 * («定額10,000千円×15カ所＝1.5億円»).
 */
final class PortfolioModelProjectsRule implements RuleCheck<PortfolioTally> {

    private final YenLimit limit;

    PortfolioModelProjectsRule(PortfolioParameters budget) {
        limit = new YenLimit(PortfolioRule.MODEL_PROJECTS, budget.modelProjects());
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
