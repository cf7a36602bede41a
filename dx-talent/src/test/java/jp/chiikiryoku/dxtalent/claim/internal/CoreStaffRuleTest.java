package jp.chiikiryoku.dxtalent.claim.internal;

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

/** ORDINANCE-TOKKO 附則第6条第10項、附則第7条第11項: 中核となる職員の育成. */
class CoreStaffRuleTest {

    private static final CoreStaffRule RULE = new CoreStaffRule(Shipped.TAX);
    private static final String PLACE = "/training/coreStaff";

    private static Finding check(@Nullable Criterion coreStaff) {
        return RULE.check(Claims.withTraining(Claims.training(coreStaff)));
    }

    private static Finding judged(Judgement judgement) {
        return check(Criterion.of(judgement));
    }

    @Test
    void it_is_the_rule_of_the_core_staff() {
        assertThat(RULE.rule()).isEqualTo(DxTalentRule.CORE_STAFF);
    }

    @Test
    void met_satisfies() {
        expect(judged(Judgement.MET), Outcome.SATISFIED, PLACE, "satisfied", Facts.empty());
        says(judged(Judgement.MET), "デジタル化の中核となる職員の育成にあたると判断されています。", "Core digital staff are held to be trained.");
    }

    @Test
    void not_met_violates() {
        expect(judged(Judgement.NOT_MET), Outcome.VIOLATED, PLACE, "violated", Facts.empty());
        says(
                judged(Judgement.NOT_MET),
                "デジタル化の中核となる職員の育成にあたるとは認められないと判断されています。",
                "Those who are trained are held not to be core digital staff.");
    }

    @Test
    void without_a_judgement_it_is_open() {
        expect(judged(Judgement.PENDING), Outcome.UNDETERMINED, PLACE, "undetermined", Facts.empty());
        assertThat(check(null)).isEqualTo(judged(Judgement.PENDING));
        says(
                judged(Judgement.PENDING),
                "デジタル化の中核となる職員の育成にあたるかどうか、まだ判断されていません。",
                "Nobody has judged yet whether core digital staff are trained.");
    }

    @Test
    void without_training_there_is_nothing_to_ask() {
        Finding none = RULE.check(Claims.withTraining(null));
        expect(none, Outcome.SATISFIED, PLACE, "nothing-to-ask", Facts.empty());
        says(none, "職員の育成に要する経費の計上がないため、確かめることはありません。", "No training is claimed, so there is nothing to ask.");
    }
}
