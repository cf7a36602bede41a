package jp.chiikiryoku.dxtalent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.text.LocalizedText;
import jp.chiikiryoku.testkit.Answers;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MIC-DX-CALL-R7 ２: who may apply, and for what. */
class ApplicationRulesTest {

    private static final Answers APPLICANT = Answers.of(DxTalentRule.APPLICANT);
    private static final Answers STEPS = Answers.of(DxTalentRule.STEPS);

    private static PayloadDocument steps(SupportStep... steps) {
        return Documents.application().with("/steps", List.of(steps));
    }

    // ２(1) 対象団体: 都道府県
    @ParameterizedTest
    @CsvSource({
        "350001, SATISFIED",
        "130001, SATISFIED",
        "010006, SATISFIED",
        "352012, VIOLATED",
        "141003, VIOLATED",
        "131016, VIOLATED",
        "325287, VIOLATED"
    })
    void a_prefecture_alone_may_apply(String code, Outcome outcome) {
        APPLICANT.expect(Documents.application().with("/prefecture/code", code), outcome, "/prefecture/code");
    }

    @Test
    void the_answer_names_no_prefecture() {
        APPLICANT.says(Documents.application(), "応募する団体は都道府県です。", "The applicant is a prefecture.");
        APPLICANT.says(
                Documents.application().with("/prefecture/code", "352012"),
                "応募する団体は都道府県ではありません。応募できるのは都道府県です。",
                "The applicant is no prefecture. Prefectures alone may apply.");
    }

    // ２(2) 各都道府県は上記ステップごとに支援が必要なものを選択した上で、支援を受けることができる
    @Test
    void any_selection_of_the_four_steps_satisfies_but_none() {
        for (int selection = 1; selection < 16; selection++) {
            int chosen = selection;
            SupportStep[] steps = List.of(SupportStep.values()).stream()
                    .filter(step -> (chosen >> step.ordinal() & 1) == 1)
                    .toArray(SupportStep[]::new);
            STEPS.expect(steps(steps), Outcome.SATISFIED, "/steps");
        }
        STEPS.expect(steps(), Outcome.VIOLATED, "/steps");
        STEPS.says(steps(), "支援を受けるステップが1つも選ばれていません。", "No step with support is chosen.");
    }

    @Test
    void the_chosen_steps_are_named() {
        STEPS.says(
                steps(SupportStep.values()),
                "支援を受けるステップが選ばれています: ステップ1 管内市町村の課題の洗い出し、ステップ2 人材像・業務の明確化、" + "ステップ3 人材確保方法の検討、ステップ4 採用工程から人材の確保まで",
                "Steps with support are chosen: step 1, the issues of the municipalities, step 2, which people and"
                        + " which work, step 3, how to secure people, step 4, from hiring to having people");
    }

    @Test
    void every_result_says_that_the_requirements_are_planned() {
        Assessment assessment = Documents.application().assess();
        assertThat(assessment.edition().remarks())
                .containsExactly(new LocalizedText(
                        "アクセラレータの要件は、募集要領で予定とされているものです。",
                        "The requirements of an accelerator are marked as planned in the call."));
    }
}
