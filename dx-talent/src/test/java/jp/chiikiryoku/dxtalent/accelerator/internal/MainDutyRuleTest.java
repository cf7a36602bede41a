package jp.chiikiryoku.dxtalent.accelerator.internal;

import static jp.chiikiryoku.dxtalent.Findings.expect;
import static jp.chiikiryoku.dxtalent.Findings.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.dxtalent.Shipped;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** MIC-DX-CALL-R7 ②: デジタルに関連する市町村支援業務を主たる業務として実施すること。 */
class MainDutyRuleTest {

    private static final MainDutyRule RULE = new MainDutyRule(Shipped.CALL);
    private static final String PLACE = "/candidate/mainDuty";

    private static Finding check(@Nullable Criterion criterion) {
        return RULE.check(new CheckedCandidacy(true, LocalDate.of(2025, 4, 1), null, null, null, criterion));
    }

    private static Finding judged(Judgement judgement) {
        return check(Criterion.of(judgement));
    }

    @Test
    void it_is_the_rule_of_the_main_duty() {
        assertThat(RULE.rule()).isEqualTo(DxTalentRule.MAIN_DUTY);
    }

    @Test
    void met_satisfies() {
        expect(judged(Judgement.MET), Outcome.SATISFIED, PLACE, "satisfied", Facts.empty());
        says(
                judged(Judgement.MET),
                "デジタルに関連する市町村支援を主たる業務として行うと判断されています。",
                "Digital support of municipalities is held to be the main duty.");
    }

    @Test
    void not_met_violates() {
        expect(judged(Judgement.NOT_MET), Outcome.VIOLATED, PLACE, "violated", Facts.empty());
        says(
                judged(Judgement.NOT_MET),
                "デジタルに関連する市町村支援を主たる業務として行うとは認められないと判断されています。",
                "Digital support of municipalities is held not to be the main duty.");
    }

    @Test
    void without_a_judgement_it_is_open() {
        expect(judged(Judgement.PENDING), Outcome.UNDETERMINED, PLACE, "undetermined", Facts.empty());
        assertThat(check(null)).isEqualTo(judged(Judgement.PENDING));
        says(
                judged(Judgement.PENDING),
                "デジタルに関連する市町村支援を主たる業務として行うかどうか、まだ判断されていません。",
                "Nobody has judged yet whether digital support of municipalities is the main duty.");
    }
}
