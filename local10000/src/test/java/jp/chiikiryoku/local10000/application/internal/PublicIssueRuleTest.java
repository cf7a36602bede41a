package jp.chiikiryoku.local10000.application.internal;

import jp.chiikiryoku.local10000.edition.Local10000Rule;

class PublicIssueRuleTest extends CriterionRuleContract {

    PublicIssueRuleTest() {
        super(new PublicIssueRule(Checked.R6), Local10000Rule.PUBLIC_ISSUE, "publicIssue", "地域課題への対応");
    }
}
