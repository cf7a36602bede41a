package jp.chiikiryoku.dxtalent;

import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.testkit.Answers;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ORDINANCE-TOKKO 第9条, 附則第6条第10項、附則第7条第11項: who claims, and what the people do. */
class ClaimRulesTest {

    private static final Answers BODY = Answers.of(DxTalentRule.BODY);
    private static final Answers SUPPORT = Answers.of(DxTalentRule.MUNICIPAL_SUPPORT);
    private static final Answers CORE_STAFF = Answers.of(DxTalentRule.CORE_STAFF);

    private static PayloadDocument second(String judgement) {
        return Documents.claim().with("/specialists/1/municipalSupport", Map.of("judgement", judgement));
    }

    private static PayloadDocument training(String judgement) {
        return Documents.claim().with("/training/coreStaff", Map.of("judgement", judgement));
    }

    // 第9条: 特別区は東京都とあわせて算定する
    @ParameterizedTest
    @CsvSource({
        "350001, SATISFIED",
        "130001, SATISFIED",
        "352012, SATISFIED",
        "141003, SATISFIED",
        "133817, SATISFIED",
        "131016, VIOLATED",
        "131237, VIOLATED"
    })
    void a_special_ward_is_no_claimant(String code, Outcome outcome) {
        BODY.expect(Documents.claim().with("/body/code", code), outcome, "/body/code");
    }

    @Test
    void the_claimant_is_told_why() {
        BODY.says(Documents.claim(), "経費を計上する団体は、都道府県または市町村です。", "The claimant is a prefecture or a municipality.");
        BODY.says(
                Documents.claim().with("/body/code", "131016"),
                "経費を計上する団体は特別区です。特別区には特別交付税が交付されず、東京都とあわせて算定されるため、単独では計上できません。",
                "The claimant is a special ward. A special ward receives no special allocation tax of its own: it is"
                        + " computed together with Tokyo, so it cannot claim.");
    }

    // 市町村のデジタル化の支援に従事するデジタル人材
    @Test
    void every_specialist_is_judged() {
        String place = "/specialists/1/municipalSupport";
        SUPPORT.expect(second("MET"), Outcome.SATISFIED, "/specialists");
        SUPPORT.expect(second("NOT_MET"), Outcome.VIOLATED, place);
        SUPPORT.expect(second("PENDING"), Outcome.UNDETERMINED, place);
        SUPPORT.expect(Documents.claim().without(place), Outcome.UNDETERMINED, place);
    }

    @Test
    void the_specialist_who_decided_is_named() {
        SUPPORT.says(
                second("MET"),
                "デジタル人材は、全員が市町村のデジタル化の支援に従事すると判断されています。",
                "All specialists are held to work on the support of the digitisation of municipalities.");
        SUPPORT.says(
                second("NOT_MET"),
                "2人目のデジタル人材は、市町村のデジタル化の支援に従事するとは認められないと判断されています。",
                "Specialist 2 is held not to work on the support of the digitisation of municipalities.");
        SUPPORT.says(
                second("PENDING"),
                "2人目のデジタル人材が市町村のデジタル化の支援に従事するかどうか、まだ判断されていません。",
                "Nobody has judged yet whether specialist 2 works on the support of the digitisation of"
                        + " municipalities.");
    }

    @Test
    void without_specialists_there_is_nothing_to_ask() {
        PayloadDocument none = Documents.claim().with("/specialists", List.of());
        SUPPORT.expect(none, Outcome.SATISFIED, "/specialists");
        SUPPORT.says(
                none, "デジタル人材に要する経費の計上がないため、確かめることはありません。", "No specialist is claimed, so there is nothing to ask.");
    }

    // 中核となる職員の育成
    @Test
    void the_training_is_judged() {
        String place = "/training/coreStaff";
        CORE_STAFF.expect(training("MET"), Outcome.SATISFIED, place);
        CORE_STAFF.expect(training("NOT_MET"), Outcome.VIOLATED, place);
        CORE_STAFF.expect(training("PENDING"), Outcome.UNDETERMINED, place);
        CORE_STAFF.expect(Documents.claim().without(place), Outcome.UNDETERMINED, place);
        CORE_STAFF.says(
                training("MET"), "デジタル化の中核となる職員の育成にあたると判断されています。", "Core digital staff are held to be trained.");
        CORE_STAFF.says(
                training("NOT_MET"),
                "デジタル化の中核となる職員の育成にあたるとは認められないと判断されています。",
                "Those who are trained are held not to be core digital staff.");
        CORE_STAFF.says(
                training("PENDING"),
                "デジタル化の中核となる職員の育成にあたるかどうか、まだ判断されていません。",
                "Nobody has judged yet whether core digital staff are trained.");
    }

    @Test
    void without_training_there_is_nothing_to_ask() {
        PayloadDocument none = Documents.claim().without("/training");
        CORE_STAFF.expect(none, Outcome.SATISFIED, "/training/coreStaff");
        CORE_STAFF.says(
                none, "職員の育成に要する経費の計上がないため、確かめることはありません。", "No training is claimed, so there is nothing to ask.");
    }
}
