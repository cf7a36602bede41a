package jp.chiikiryoku.dxtalent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.chiikiryoku.core.assessment.AmountKey;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.core.text.LocalizedText;
import jp.chiikiryoku.core.text.Texts;
import jp.chiikiryoku.dxtalent.claim.DxClaim;
import jp.chiikiryoku.dxtalent.claim.DxTalentAmount;
import jp.chiikiryoku.dxtalent.edition.DocumentFormat;
import jp.chiikiryoku.dxtalent.edition.DocumentType;
import jp.chiikiryoku.dxtalent.edition.EmploymentForm;
import jp.chiikiryoku.dxtalent.edition.Examination;
import jp.chiikiryoku.dxtalent.edition.KindOfWork;
import jp.chiikiryoku.dxtalent.edition.Omission;
import jp.chiikiryoku.dxtalent.edition.PromotionFunction;
import jp.chiikiryoku.dxtalent.edition.SupportStep;
import jp.chiikiryoku.dxtalent.edition.TalentProject;
import jp.chiikiryoku.testkit.contract.RulebookContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulebookTest extends RulebookContract {

    @Override
    protected KindProvider<?> provider() {
        return new DxTalentKinds();
    }

    @Override
    protected List<? extends AmountKey> amounts(String kind) {
        return kind.equals(DxClaim.KIND) ? List.of(DxTalentAmount.values()) : List.of();
    }

    @Override
    protected List<Class<? extends Enum<?>>> choices() {
        return List.of(
                SupportStep.class,
                DocumentType.class,
                DocumentFormat.class,
                Examination.class,
                EmploymentForm.class,
                KindOfWork.class,
                Omission.class,
                TalentProject.class,
                PromotionFunction.class);
    }

    @Override
    protected Set<Outcome> outcomes(String rule) {
        return switch (rule) {
            // Every payload states what decides these.
            case "DXP-APPLICANT", "DXP-STEPS", "DXP-DEADLINE", "DXC-BODY" ->
                EnumSet.of(Outcome.SATISFIED, Outcome.VIOLATED);
            default -> super.outcomes(rule);
        };
    }

    @Override
    protected List<String> answers(String rule) {
        List<String> answers = new ArrayList<>(super.answers(rule));
        switch (rule) {
            case "DXA-EXPERIENCE" -> answers.add("undetermined-unknown");
            case "DXA-EXAMINATION" -> answers.add("violated-others");
            case "DXP-DOCUMENTS" -> answers.addAll(List.of("violated-format", "violated-both"));
            case "DXP-SUPPORT-PERIOD" ->
                answers.addAll(List.of(
                        "violated-no-day-left",
                        "violated-before-submission",
                        "violated-before-adoption",
                        "violated-from-before-adoption"));
            case "DXC-MUNICIPAL-SUPPORT", "DXC-CORE-STAFF" -> answers.add("nothing-to-ask");
            default -> {
                // Its outcomes are its answers.
            }
        }
        return answers;
    }

    // What the advisor says is held by the tests of the advice and the readiness, the note by that of the evaluator,
    // and how
    // a document and a range of days are named by those of the documents and of the guidance.
    @Override
    protected boolean isHeldElsewhere(String key) {
        return super.isHeldElsewhere(key)
                || key.startsWith("advice.")
                || key.startsWith("readiness.")
                || key.startsWith("document.")
                || key.startsWith("days.")
                || key.startsWith("note.");
    }

    // It says its own name, but a form asks the texts as it does of every other choice.
    @ParameterizedTest
    @EnumSource
    void an_examination_is_called_alike_by_itself_and_by_the_texts(Examination examination) {
        assertThat(DxTalent.candidacies().texts().template(Texts.keyOf(examination)))
                .isEqualTo(new LocalizedText(examination.japaneseName(), examination.englishName()));
    }

    @Test
    void the_rules_are_those_of_the_specification() {
        assertThat(DxTalent.candidacies().rules())
                .extracting("id")
                .containsExactly("DXA-EXPERIENCE", "DXA-EXAMINATION", "DXA-EQUIVALENT-KNOWLEDGE", "DXA-MAIN-DUTY");
        assertThat(DxTalent.applications().rules())
                .extracting("id")
                .containsExactly(
                        "DXP-APPLICANT",
                        "DXP-NEED",
                        "DXP-STEPS",
                        "DXP-DOCUMENTS",
                        "DXP-DEADLINE",
                        "DXP-SUPPORT-PERIOD");
        assertThat(DxTalent.claims().rules())
                .extracting("id")
                .containsExactly("DXC-BODY", "DXC-MUNICIPAL-SUPPORT", "DXC-CORE-STAFF");
    }
}
