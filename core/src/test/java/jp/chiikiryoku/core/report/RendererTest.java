package jp.chiikiryoku.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.sample.SampleRule;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.core.text.Texts;
import org.junit.jupiter.api.Test;

class RendererTest {

    private static final Pointer PLACE = Pointer.parse("/grant");
    private static final Citation LAW = new Citation("ORDINANCE-TOKKO", "art. 1", Authority.LAW);
    private static final Citation PRESS = new Citation("PRESS", "p. 1", Authority.PRESS);
    private static final Facts FACTS = Facts.of("grant", Yen.of(11), "limit", Yen.of(10));
    private static final Texts TEXTS = SampleProgramme.texts();
    private static final Renderer JAPANESE = new Renderer(TEXTS, Language.JA);
    private static final Renderer ENGLISH = new Renderer(TEXTS, Language.EN);
    private static final RuleAnswers ANSWERS = RuleAnswers.of(SampleRule.LIMIT, PLACE, LAW);

    private static Finding ruled(Outcome outcome, Judgement judgement) {
        Message message = Message.of("SMP-NOVELTY.undetermined");
        return new Finding(
                SampleRule.NOVELTY,
                outcome,
                false,
                message,
                PLACE,
                PRESS,
                List.of(),
                List.of(),
                List.of(),
                Ruling.of("SMP-NOVELTY", judgement));
    }

    @Test
    void a_message_is_its_text_with_its_facts() {
        Message message = Message.of("SMP-LIMIT.satisfied", FACTS);
        assertThat(ENGLISH.render(message)).isEqualTo("The grant of 11 yen keeps the limit of 10 yen.");
        assertThat(JAPANESE.render(message)).isEqualTo("交付額11円は上限10円以内です。");
    }

    @Test
    void a_message_without_a_text_is_a_mistake_of_the_module() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ENGLISH.render(Message.of("none")))
                .withMessage("The text (none) must exist in en.");
    }

    @Test
    void a_problem_is_told_by_the_text_of_its_fault() {
        Problem problem = new Problem(PLACE, Fault.of(ProblemCode.REQUIRED));
        assertThat(ENGLISH.render(problem)).isEqualTo("This member is required. Give it a value.");
        assertThat(JAPANESE.render(problem)).isEqualTo("必須の項目です。値を入れてください。");
    }

    @Test
    void a_finding_is_told_by_its_message() {
        assertThat(ENGLISH.render(ANSWERS.violated(FACTS)))
                .isEqualTo("The grant of 11 yen exceeds the limit of 10 yen.");
        assertThat(JAPANESE.render(ANSWERS.violated(FACTS))).isEqualTo("交付額11円は上限10円を超えています。");
        assertThat(ENGLISH.render(
                        RuleAnswers.of(SampleRule.NOVELTY, PLACE, PRESS).undetermined()))
                .isEqualTo("Nobody has judged yet whether the lanterns are new.");
    }

    @Test
    void a_weakened_finding_says_on_what_it_rests() {
        Finding weak = ANSWERS.citing(PRESS).violated(FACTS);
        assertThat(ENGLISH.render(weak))
                .isEqualTo("The grant of 11 yen exceeds the limit of 10 yen. As the source is only of the kind"
                        + " \"press report\", this is not held to be a refusal but to need review.");
        assertThat(JAPANESE.render(weak)).isEqualTo("交付額11円は上限10円を超えています。ただし根拠が「報道」にとどまるため、対象外とは断定せず、確認を要するものとします。");
    }

    @Test
    void a_ruled_finding_names_the_answer_of_the_authority() {
        Finding met = ruled(Outcome.SATISFIED, Judgement.MET);
        assertThat(ENGLISH.render(met))
                .isEqualTo("The stated facts alone do not settle \"Novelty\";"
                        + " by the answer of the competent authority it is held to be met.");
        assertThat(JAPANESE.render(met)).isEqualTo("「新しさ」は、記載された事実だけでは定まりませんが、照会に対する判断により、満たすものとします。");
        Finding notMet = ruled(Outcome.VIOLATED, Judgement.NOT_MET);
        assertThat(ENGLISH.render(notMet))
                .isEqualTo("The stated facts alone do not settle \"Novelty\";"
                        + " by the answer of the competent authority it is held not to be met.");
        assertThat(JAPANESE.render(notMet)).endsWith("満たさないものとします。");
    }

    @Test
    void every_part_must_be_there() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Renderer(null, Language.JA))
                .withMessage("texts");
        assertThatNullPointerException()
                .isThrownBy(() -> new Renderer(TEXTS, null))
                .withMessage("language");
        assertThat(JAPANESE.texts()).isSameAs(TEXTS);
        assertThat(JAPANESE.language()).isEqualTo(Language.JA);
    }
}
