package jp.chiikiryoku.dxtalent.application.internal;

import static jp.chiikiryoku.dxtalent.Findings.expect;
import static jp.chiikiryoku.dxtalent.Findings.says;
import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.dxtalent.Shipped;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** MIC-DX-CALL-R7 ２(1): 人材プールの構築に課題を抱えており、支援を必要としている都道府県. */
class NeedRuleTest {

    private static final NeedRule RULE = new NeedRule(Shipped.CALL);
    private static final String PLACE = "/talentPoolNeed";

    private static Finding check(@Nullable Criterion criterion) {
        return RULE.check(Applications.withNeed(criterion));
    }

    private static Finding judged(Judgement judgement) {
        return check(Criterion.of(judgement));
    }

    @Test
    void it_is_the_rule_of_the_need() {
        assertThat(RULE.rule()).isEqualTo(DxTalentRule.NEED);
    }

    @Test
    void met_satisfies() {
        expect(judged(Judgement.MET), Outcome.SATISFIED, PLACE, "satisfied", Facts.empty());
        says(
                judged(Judgement.MET),
                "人材プールの構築に課題があり、支援を必要とすると判断されています。",
                "The prefecture is held to have an issue in building the talent pool and to need support.");
    }

    @Test
    void not_met_violates() {
        expect(judged(Judgement.NOT_MET), Outcome.VIOLATED, PLACE, "violated", Facts.empty());
        says(
                judged(Judgement.NOT_MET),
                "人材プールの構築に課題があり支援を必要とするとは認められないと判断されています。",
                "The prefecture is held not to have an issue in building the talent pool that needs support.");
    }

    @Test
    void without_a_judgement_it_is_open() {
        expect(judged(Judgement.PENDING), Outcome.UNDETERMINED, PLACE, "undetermined", Facts.empty());
        assertThat(check(null)).isEqualTo(judged(Judgement.PENDING));
        says(
                judged(Judgement.PENDING),
                "人材プールの構築に課題があり支援を必要とするかどうか、まだ判断されていません。",
                "Nobody has judged yet whether the prefecture has an issue in building the talent pool and needs support.");
    }
}
