package jp.chiikiryoku.dxtalent.application.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.dxtalent.DxTalent;
import jp.chiikiryoku.dxtalent.Shipped;
import jp.chiikiryoku.dxtalent.edition.DocumentFormat;
import jp.chiikiryoku.dxtalent.edition.DocumentType;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;
import org.junit.jupiter.api.Test;

class CallApplicationEvaluatorTest {

    private static final CallApplicationEvaluator EVALUATOR = new CallApplicationEvaluator(Shipped.CALL);

    private static List<String> notes(Language language, CheckedDocument... documents) {
        return EVALUATOR.notes(Applications.withDocuments(documents)).stream()
                .map(DxTalent.applications().renderer(language)::render)
                .toList();
    }

    @Test
    void every_rule_of_an_application_must_be_satisfied() {
        assertThat(EVALUATOR.requirement()).isEqualTo(Requirement.allOf(DxTalentRule.ofApplication()));
    }

    @Test
    void who_secures_people_otherwise_may_apply_and_an_absent_supplement_is_noted() {
        for (DocumentFormat format : DocumentFormat.values()) {
            assertThat(notes(
                            Language.JA,
                            Applications.LETTER,
                            Applications.PROPOSAL,
                            new CheckedDocument(DocumentType.SUPPLEMENT, format)))
                    .containsExactly("委託や非常勤職員で人材を確保する都道府県も応募できます。");
        }
        assertThat(notes(Language.JA, Applications.LETTER, Applications.PROPOSAL))
                .containsExactly("委託や非常勤職員で人材を確保する都道府県も応募できます。", "補足資料は添えられていません。補足資料は任意です。");
        assertThat(notes(Language.EN, Applications.LETTER))
                .containsExactly(
                        "Prefectures that secure people by outsourcing or part-time posts may apply too.",
                        "No supplement comes with the application. It is optional.");
    }
}
