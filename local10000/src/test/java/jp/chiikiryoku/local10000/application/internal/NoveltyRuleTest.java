package jp.chiikiryoku.local10000.application.internal;

import jp.chiikiryoku.local10000.edition.Local10000Rule;

class NoveltyRuleTest extends CriterionRuleContract {

    NoveltyRuleTest() {
        super(new NoveltyRule(Checked.R6), Local10000Rule.NOVELTY, "novelty", "新規性");
    }
}
