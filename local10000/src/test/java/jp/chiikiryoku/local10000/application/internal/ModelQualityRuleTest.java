package jp.chiikiryoku.local10000.application.internal;

import jp.chiikiryoku.local10000.edition.Local10000Rule;

class ModelQualityRuleTest extends CriterionRuleContract {

    ModelQualityRuleTest() {
        super(new ModelQualityRule(Checked.R6), Local10000Rule.MODEL_QUALITY, "modelQuality", "モデル性");
    }
}
