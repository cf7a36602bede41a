package jp.chiikiryoku.miraicollege.edition;

import jp.chiikiryoku.core.assessment.Rule;

/** What the budget asks of many proposals together, in the order in which a portfolio lists it. */
public enum PortfolioRule implements Rule {
    /** No more proposals than the sites of the budget (モデル事業のか所数). */
    SITES("MRC-PORTFOLIO-SITES"),
    /** The fees of all proposals together (モデル事業の委託料). */
    MODEL_PROJECTS("MRC-PORTFOLIO-MODEL-PROJECTS"),
    /** The fees and the analysis of advanced cases together (モデル事例の創出・横展開). */
    MODEL_CASES("MRC-PORTFOLIO-MODEL-CASES"),
    /** The model cases and the platform together (事業全体). */
    PROGRAMME("MRC-PORTFOLIO-PROGRAMME");

    private final String id;

    PortfolioRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
