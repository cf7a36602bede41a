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

/** MIC-DX-CALL-R7 ①ウ: ア又はイと同視し得る知見を有すること。 */
class EquivalentKnowledgeRuleTest {

    private static final EquivalentKnowledgeRule RULE = new EquivalentKnowledgeRule(Shipped.CALL);
    private static final String PLACE = "/candidate/equivalentKnowledge";

    private static Finding check(@Nullable Criterion criterion) {
        return RULE.check(new CheckedCandidacy(true, LocalDate.of(2025, 4, 1), null, null, criterion, null));
    }

    private static Finding judged(Judgement judgement) {
        return check(Criterion.of(judgement));
    }

    @Test
    void it_is_the_rule_of_the_equivalent_knowledge() {
        assertThat(RULE.rule()).isEqualTo(DxTalentRule.EQUIVALENT_KNOWLEDGE);
    }

    @Test
    void met_satisfies() {
        expect(judged(Judgement.MET), Outcome.SATISFIED, PLACE, "satisfied", Facts.empty());
        says(
                judged(Judgement.MET),
                "実務経験や試験の合格と同視し得る知見があると判断されています。",
                "The knowledge is held to be equivalent to practice or examination.");
    }

    @Test
    void not_met_violates() {
        expect(judged(Judgement.NOT_MET), Outcome.VIOLATED, PLACE, "violated", Facts.empty());
        says(
                judged(Judgement.NOT_MET),
                "実務経験や試験の合格と同視し得る知見があるとは認められないと判断されています。",
                "The knowledge is held not to be equivalent to practice or examination.");
    }

    @Test
    void without_a_judgement_it_is_open() {
        expect(judged(Judgement.PENDING), Outcome.UNDETERMINED, PLACE, "undetermined", Facts.empty());
        assertThat(check(null)).isEqualTo(judged(Judgement.PENDING));
        says(
                judged(Judgement.PENDING),
                "実務経験や試験の合格と同視し得る知見があるかどうか、まだ判断されていません。",
                "Nobody has judged yet whether the knowledge is equivalent to practice or examination.");
    }
}
