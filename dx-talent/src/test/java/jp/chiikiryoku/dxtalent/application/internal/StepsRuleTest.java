package jp.chiikiryoku.dxtalent.application.internal;

import static jp.chiikiryoku.dxtalent.Findings.expect;
import static jp.chiikiryoku.dxtalent.Findings.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.dxtalent.Shipped;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;
import jp.chiikiryoku.dxtalent.edition.SupportStep;
import org.junit.jupiter.api.Test;

/** MIC-DX-CALL-R7 ２(2): for which steps a prefecture asks support. */
class StepsRuleTest {

    private static final StepsRule RULE = new StepsRule(Shipped.CALL);

    private static Finding steps(SupportStep... steps) {
        return RULE.check(Applications.withSteps(List.of(steps)));
    }

    @Test
    void it_is_the_rule_of_the_steps() {
        assertThat(RULE.rule()).isEqualTo(DxTalentRule.STEPS);
    }

    // ２(2) 各都道府県は上記ステップごとに支援が必要なものを選択した上で、支援を受けることができる
    @Test
    void any_selection_of_the_four_steps_satisfies_but_none() {
        for (int selection = 1; selection < 16; selection++) {
            int chosen = selection;
            SupportStep[] steps = List.of(SupportStep.values()).stream()
                    .filter(step -> (chosen >> step.ordinal() & 1) == 1)
                    .toArray(SupportStep[]::new);
            expect(steps(steps), Outcome.SATISFIED, "/steps", "satisfied", Facts.of("steps", List.of(steps)));
        }
        expect(steps(), Outcome.VIOLATED, "/steps", "violated", Facts.empty());
        says(steps(), "支援を受けるステップが1つも選ばれていません。", "No step with support is chosen.");
    }

    @Test
    void the_chosen_steps_are_named() {
        says(
                steps(SupportStep.values()),
                "支援を受けるステップが選ばれています: ステップ1 管内市町村の課題の洗い出し、ステップ2 人材像・業務の明確化、" + "ステップ3 人材確保方法の検討、ステップ4 採用工程から人材の確保まで",
                "Steps with support are chosen: step 1, the issues of the municipalities, step 2, which people and"
                        + " which work, step 3, how to secure people, step 4, from hiring to having people");
    }
}
