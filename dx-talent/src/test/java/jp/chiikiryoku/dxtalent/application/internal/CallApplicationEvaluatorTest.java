package jp.chiikiryoku.dxtalent.application.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.dxtalent.DxTalent;
import jp.chiikiryoku.dxtalent.Shipped;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;
import org.junit.jupiter.api.Test;

class CallApplicationEvaluatorTest {

    private static final CallApplicationEvaluator EVALUATOR = new CallApplicationEvaluator(Shipped.CALL);

    private static List<String> notes(Language language) {
        return EVALUATOR.notes(Applications.of("350001")).stream()
                .map(DxTalent.applications().renderer(language)::render)
                .toList();
    }

    @Test
    void every_rule_of_an_application_must_be_satisfied() {
        assertThat(EVALUATOR.requirement()).isEqualTo(Requirement.allOf(DxTalentRule.ofApplication()));
    }

    // ２(1)（※１）
    @Test
    void who_secures_people_otherwise_may_apply() {
        assertThat(notes(Language.JA)).containsExactly("委託や非常勤職員で人材を確保する都道府県も応募できます。");
        assertThat(notes(Language.EN))
                .containsExactly("Prefectures that secure people by outsourcing or part-time posts may apply too.");
    }
}
