package jp.chiikiryoku.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.sample.SampleAmount;
import jp.chiikiryoku.core.sample.SampleParameters;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.sample.SampleRule;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import org.junit.jupiter.api.Test;

class AssessorTest {

    private static final Edition<SampleParameters> EDITION =
            SampleProgramme.load().editions().get("r6");
    private static final Citation CITATION = EDITION.citationOf("SMP-LIMIT");
    private static final Pointer NOVELTY = Pointer.parse("/novelty");
    private static final Pointer INDEX = Pointer.parse("/index");
    private static final YenRange RANGE = YenRange.of(Yen.of(3), Yen.of(5));
    private static final Step STEP = new Step(SampleAmount.SHARE, Message.of("step.share", Facts.of("x", 1)), CITATION);
    private static final Message NOTE = Message.of("note.sample", Facts.of("name", "x"));

    /** The one rule, of which the payload is the judgement. */
    private static final class NoveltyRule implements RuleCheck<Criterion> {

        private final RuleAnswers answers = RuleAnswers.of(SampleRule.NOVELTY, NOVELTY, CITATION);

        @Override
        public Rule rule() {
            return SampleRule.NOVELTY;
        }

        @Override
        public Finding check(Criterion checked) {
            return answers.judged(checked);
        }
    }

    /** Asks the one rule and calculates the same amounts for each payload. */
    private static final class Echo implements Evaluator<Judgement, Criterion> {

        private final RuleSet<Criterion> rules = RuleSet.of(List.of(SampleRule.NOVELTY), new NoveltyRule());

        @Override
        public Requirement requirement() {
            return Requirement.of(SampleRule.NOVELTY);
        }

        @Override
        public RuleSet<Criterion> rules() {
            return rules;
        }

        @Override
        public Criterion checked(Judgement payload) {
            return Criterion.of(payload);
        }

        @Override
        public Calculation calculate(Criterion checked, List<Finding> findings) {
            assertThat(findings).extracting(Finding::rule).containsExactly(SampleRule.NOVELTY);
            return new Calculation(
                    List.of(
                            new Amount(SampleAmount.GRANT, YenRange.exactly(Yen.of(9))),
                            new Amount(SampleAmount.SHARE, RANGE)),
                    List.of(STEP),
                    List.of(INDEX, NOVELTY));
        }

        @Override
        public List<Message> notes(Criterion checked) {
            return List.of(NOTE);
        }

        @Override
        public List<Message> notes(Verdict verdict) {
            return List.of(Message.of("note." + verdict));
        }
    }

    /** Asks the one rule and nothing else. */
    private static final class Plain implements Evaluator<Judgement, Criterion> {

        @Override
        public Requirement requirement() {
            return EVALUATOR.requirement();
        }

        @Override
        public RuleSet<Criterion> rules() {
            return EVALUATOR.rules();
        }

        @Override
        public Criterion checked(Judgement payload) {
            return EVALUATOR.checked(payload);
        }
    }

    private static final Echo EVALUATOR = new Echo();
    private static final Assessor<Judgement> ASSESSOR = Assessor.of("sample", EDITION, edition -> EVALUATOR);

    private static Step step(SampleAmount amount, String text, Facts operands) {
        return new Step(amount, Message.of(text, operands), null);
    }

    @Test
    void a_kind_that_only_asks_has_no_amounts_steps_and_notes() {
        Evaluator<Judgement, Criterion> plain = new Plain();
        Problems problems = new Problems();
        plain.checkEdition(Judgement.MET, problems);
        assertThat(problems.isEmpty()).isTrue();
        Assessment assessment =
                Assessor.of("sample", EDITION, edition -> plain).answer(Judgement.NOT_MET, AssessmentContext.NONE);
        assertThat(assessment.verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(assessment.amounts()).isEmpty();
        assertThat(assessment.steps()).isEmpty();
        assertThat(assessment.openQuestions()).isEmpty();
        assertThat(assessment.notes()).isEmpty();
        assertThat(assessment.findings()).hasSize(1);
    }

    @Test
    void an_eligible_payload_has_its_amounts_as_they_are() {
        Assessment assessment = ASSESSOR.answer(Judgement.MET, AssessmentContext.NONE);
        assertThat(assessment.kind()).isEqualTo("sample");
        assertThat(assessment.edition()).isSameAs(EDITION);
        assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(assessment.amount(SampleAmount.GRANT)).isEqualTo(YenRange.exactly(Yen.of(9)));
        assertThat(assessment.amount(SampleAmount.SHARE)).isEqualTo(RANGE);
        assertThat(assessment.steps()).containsExactly(STEP);
        assertThat(assessment.openQuestions()).containsExactly(INDEX, NOVELTY);
        assertThat(assessment.requirement()).isEqualTo(Requirement.of(SampleRule.NOVELTY));
        assertThat(assessment.notes()).containsExactly(NOTE, Message.of("note.ELIGIBLE"));
    }

    @Test
    void a_payload_that_needs_review_is_certain_of_nothing_and_keeps_the_most() {
        Assessment assessment = ASSESSOR.answer(Judgement.PENDING, AssessmentContext.NONE);
        assertThat(assessment.verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
        assertThat(assessment.amount(SampleAmount.GRANT)).isEqualTo(YenRange.upTo(Yen.of(9)));
        assertThat(assessment.amount(SampleAmount.SHARE)).isEqualTo(YenRange.upTo(Yen.of(5)));
        assertThat(assessment.steps())
                .containsExactly(
                        STEP,
                        step(
                                SampleAmount.GRANT,
                                "step.needs-review",
                                Facts.of("amount", SampleAmount.GRANT, "atMost", Yen.of(9))),
                        step(
                                SampleAmount.SHARE,
                                "step.needs-review",
                                Facts.of("amount", SampleAmount.SHARE, "atMost", Yen.of(5))));
        // Asked by the rule and by the amount, a question is still one.
        assertThat(assessment.openQuestions()).containsExactly(NOVELTY, INDEX);
    }

    @Test
    void an_ineligible_payload_has_nothing_and_no_question_of_amounts() {
        Assessment assessment = ASSESSOR.answer(Judgement.NOT_MET, AssessmentContext.NONE);
        assertThat(assessment.verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(assessment.amount(SampleAmount.GRANT)).isEqualTo(YenRange.ZERO);
        assertThat(assessment.amount(SampleAmount.SHARE)).isEqualTo(YenRange.ZERO);
        assertThat(assessment.steps())
                .containsExactly(
                        step(SampleAmount.GRANT, "step.ineligible", Facts.of("amount", SampleAmount.GRANT)),
                        step(SampleAmount.SHARE, "step.ineligible", Facts.of("amount", SampleAmount.SHARE)));
        assertThat(assessment.openQuestions()).isEmpty();
    }

    @Test
    void rulings_on_other_rules_are_passed_over() {
        Assessment assessment = ASSESSOR.answer(
                Judgement.PENDING,
                ruled(Ruling.of("SMP-LIMIT", Judgement.NOT_MET), Ruling.of("SMP-NOVELTY", Judgement.MET)));
        assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(assessment.finding(SampleRule.NOVELTY).pointer()).hasToString("/rulings/1");
        assertThat(assessment.notes()).containsExactly(NOTE, Message.of("note.ELIGIBLE"));
        assertThat(assessment.findings()).isUnmodifiable();
    }

    @Test
    void a_pending_ruling_settles_nothing() {
        AssessmentContext pending = ruled(Ruling.of("SMP-NOVELTY", Judgement.PENDING));
        assertThat(ASSESSOR.answer(Judgement.PENDING, pending))
                .isEqualTo(ASSESSOR.answer(Judgement.PENDING, AssessmentContext.NONE));
        assertThat(ASSESSOR.answer(Judgement.MET, pending))
                .isEqualTo(ASSESSOR.answer(Judgement.MET, AssessmentContext.NONE));
    }

    @Test
    void notes_of_the_edition_and_of_rulings_stand_before_those_of_the_kind() {
        AssessmentContext context = new AssessmentContext(
                List.of(Ruling.of("SMP-NOVELTY", Judgement.NOT_MET)),
                EDITION.inForceUntil().value().plusDays(1),
                EDITION.recheckBy().plusDays(1));
        assertThat(ASSESSOR.answer(Judgement.MET, context).notes())
                .extracting(Message::key)
                .containsExactly(
                        "note.outside-period", "note.recheck", "note.ruling-unused", "note.sample", "note.ELIGIBLE");
    }

    private static AssessmentContext ruled(Ruling... rulings) {
        return new AssessmentContext(List.of(rulings), null, null);
    }

    @Test
    void an_assessment_knows_its_own_amounts_and_rules_alone() {
        Assessment assessment = ASSESSOR.answer(Judgement.MET, AssessmentContext.NONE);
        assertThat(assessment.finding(SampleRule.NOVELTY).outcome()).isEqualTo(Outcome.SATISFIED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessment.finding(SampleRule.LIMIT))
                .withMessage("The rule (SMP-LIMIT) must have a finding.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessment.amount(() -> "other"))
                .withMessageEndingWith(") must be one of [grant, share].");
    }

    @Test
    void amounts_and_steps_have_all_their_parts() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Amount(null, RANGE))
                .withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> new Amount(SampleAmount.GRANT, null))
                .withMessage("range");
        assertThatNullPointerException()
                .isThrownBy(() -> new Step(null, Message.of("t"), null))
                .withMessage("amount");
        assertThatNullPointerException()
                .isThrownBy(() -> new Step(SampleAmount.GRANT, null, null))
                .withMessage("message");
        assertThat(SampleAmount.GRANT.titleKey()).isEqualTo("amount.grant");
        assertThat(SampleRule.LIMIT.titleKey()).isEqualTo("SMP-LIMIT.title");
    }
}
