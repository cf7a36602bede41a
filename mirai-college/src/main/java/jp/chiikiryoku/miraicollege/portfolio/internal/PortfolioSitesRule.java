package jp.chiikiryoku.miraicollege.portfolio.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.miraicollege.edition.PortfolioParameters;
import jp.chiikiryoku.miraicollege.edition.PortfolioRule;
import jp.chiikiryoku.miraicollege.portfolio.PortfolioTally;

/**
 * {@code MRC-PORTFOLIO-SITES}: there are no more proposals than sites in the budget.
 *
 * <p>Fifteen eligible proposals satisfy the rule; a sixteenth under review leaves it open, an eligible one violates it.
 * Source: the ministry's budget document («定額10,000千円×15カ所＝1.5億円»).
 */
final class PortfolioSitesRule implements RuleCheck<PortfolioTally> {

    private final LimitAnswers answers;
    private final int limit;

    PortfolioSitesRule(PortfolioParameters budget) {
        answers = new LimitAnswers(PortfolioRule.SITES, budget.sites().citation());
        limit = budget.sites().value();
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(PortfolioTally tally) {
        long certain = tally.eligible();
        long atMost = Math.addExact(certain, tally.needsReview());
        Facts facts = Facts.of("certain", certain, "atMost", atMost, "limit", limit);
        if (atMost <= limit) {
            return answers.kept(certain == atMost, facts);
        }
        boolean exceeded = certain > limit;
        return answers.exceeded(exceeded, facts.with("excess", (exceeded ? certain : atMost) - limit));
    }
}
