package jp.chiikiryoku.local10000.application.internal;

import jp.chiikiryoku.local10000.edition.Local10000Rule;

class CommunityBasedRuleTest extends CriterionRuleContract {

    CommunityBasedRuleTest() {
        super(new CommunityBasedRule(Checked.R6), Local10000Rule.COMMUNITY_BASED, "communityBased", "地域密着型");
    }
}
