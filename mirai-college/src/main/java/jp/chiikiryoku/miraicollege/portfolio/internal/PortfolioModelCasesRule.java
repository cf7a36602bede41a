package jp.chiikiryoku.miraicollege.portfolio.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.miraicollege.edition.PortfolioParameters;
import jp.chiikiryoku.miraicollege.edition.PortfolioRule;
import jp.chiikiryoku.miraicollege.portfolio.PortfolioTally;

/**
 * {@code MRC-PORTFOLIO-MODEL-CASES}: the fees and the analysis are within the line of the model cases.
 *
 * <p>Fees of 150,000,000 yen and the analysis of 30,000,000 yen make 180,000,000 yen and satisfy the rule; one yen more
 * violates it. Source: the ministry's budget document («モデル事例の創出・横展開（1.8億円）»).
 */
final class PortfolioModelCasesRule implements RuleCheck<PortfolioTally> {

    private final YenLimit limit;

    PortfolioModelCasesRule(PortfolioParameters budget) {
        limit = new YenLimit(PortfolioRule.MODEL_CASES, budget.modelCases()).counting("analysis", budget.analysis());
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
