package jp.chiikiryoku.dxtalent;

import java.util.Map;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.testkit.Answers;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;

/** What only a person can judge: MIC-DX-CALL-R7 ①ウ, ② and ２(1). */
class JudgementRulesTest {

    private static void expect(DxTalentRule rule, PayloadDocument payload, String place) {
        Answers answers = Answers.of(rule);
        answers.expect(judged(payload, place, "MET"), Outcome.SATISFIED, place);
        answers.expect(judged(payload, place, "NOT_MET"), Outcome.VIOLATED, place);
        answers.expect(judged(payload, place, "PENDING"), Outcome.UNDETERMINED, place);
        answers.expect(judged(payload, place, "MET").without(place), Outcome.UNDETERMINED, place);
    }

    private static PayloadDocument judged(PayloadDocument payload, String place, String judgement) {
        return payload.with(place, Map.of("judgement", judgement));
    }

    // ウ ア又はイと同視し得る知見を有すること。
    @Test
    void equivalent_knowledge_is_judged() {
        String place = "/candidate/equivalentKnowledge";
        Answers answers = Answers.of(DxTalentRule.EQUIVALENT_KNOWLEDGE);
        expect(DxTalentRule.EQUIVALENT_KNOWLEDGE, Documents.candidacy(), place);
        answers.says(
                judged(Documents.candidacy(), place, "MET"),
                "実務経験や試験の合格と同視し得る知見があると判断されています。",
                "The knowledge is held to be equivalent to practice or examination.");
        answers.says(
                judged(Documents.candidacy(), place, "NOT_MET"),
                "実務経験や試験の合格と同視し得る知見があるとは認められないと判断されています。",
                "The knowledge is held not to be equivalent to practice or examination.");
        answers.says(
                judged(Documents.candidacy(), place, "PENDING"),
                "実務経験や試験の合格と同視し得る知見があるかどうか、まだ判断されていません。",
                "Nobody has judged yet whether the knowledge is equivalent to practice or examination.");
    }

    // ② デジタルに関連する市町村支援業務を主たる業務として実施すること。
    @Test
    void the_main_duty_is_judged() {
        String place = "/candidate/mainDuty";
        Answers answers = Answers.of(DxTalentRule.MAIN_DUTY);
        expect(DxTalentRule.MAIN_DUTY, Documents.candidacy(), place);
        answers.says(
                judged(Documents.candidacy(), place, "MET"),
                "デジタルに関連する市町村支援を主たる業務として行うと判断されています。",
                "Digital support of municipalities is held to be the main duty.");
        answers.says(
                judged(Documents.candidacy(), place, "NOT_MET"),
                "デジタルに関連する市町村支援を主たる業務として行うとは認められないと判断されています。",
                "Digital support of municipalities is held not to be the main duty.");
        answers.says(
                judged(Documents.candidacy(), place, "PENDING"),
                "デジタルに関連する市町村支援を主たる業務として行うかどうか、まだ判断されていません。",
                "Nobody has judged yet whether digital support of municipalities is the main duty.");
    }

    // 人材プールの構築に課題を抱えており、支援を必要としている都道府県
    @Test
    void the_need_is_judged() {
        String place = "/talentPoolNeed";
        Answers answers = Answers.of(DxTalentRule.NEED);
        expect(DxTalentRule.NEED, Documents.application(), place);
        answers.says(
                judged(Documents.application(), place, "MET"),
                "人材プールの構築に課題があり、支援を必要とすると判断されています。",
                "The prefecture is held to have an issue in building the talent pool and to need support.");
        answers.says(
                judged(Documents.application(), place, "NOT_MET"),
                "人材プールの構築に課題があり支援を必要とするとは認められないと判断されています。",
                "The prefecture is held not to have an issue in building the talent pool that needs support.");
        answers.says(
                judged(Documents.application(), place, "PENDING"),
                "人材プールの構築に課題があり支援を必要とするかどうか、まだ判断されていません。",
                "Nobody has judged yet whether the prefecture has an issue in building the talent pool and needs"
                        + " support.");
    }
}
