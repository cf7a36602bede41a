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
import org.junit.jupiter.api.Test;

class AssessorTest {

    private static final Edition<SampleParameters> EDITION =
            SampleProgramme.load().editions().get("r6");
    private static final Citation CITATION = EDITION.citationOf("SMP-LIMIT");
    private static final Pointer NOVELTY = Pointer.parse("/novelty");
    private static final Pointer INDEX = Pointer.parse("/index");
    private static final YenRange RANGE = YenRange.of(Yen.of(3), Yen.of(5));
    private static final Step STEP = new Step(SampleAmount.SHARE, "step.share", Facts.of("x", 1), CITATION);
    private static final Occasion PLAIN = new Occasion(List.of(), null, null);

    /** The payload is the outcome of the one rule. */
    private static final class Echo implements Ruleset<Judgement> {

        @Override
        public void checkAgainst(Judgement payload, Problems problems) {}

        @Override
        public Requirement requirement() {
            return Requirement.of(SampleRule.NOVELTY);
        }

        @Override
        public Evaluation evaluate(Judgement payload) {
            return new Evaluation(
                    List.of(Finding.judged(SampleRule.NOVELTY, Criterion.of(payload), NOVELTY, CITATION)),
                    List.of(
                            new Amount(SampleAmount.GRANT, YenRange.exactly(Yen.of(9))),
                            new Amount(SampleAmount.SHARE, RANGE)),
                    List.of(STEP),
                    List.of(INDEX, NOVELTY),
                    List.of(new Note("note.sample", Facts.of("name", "x"))));
        }
    }

    private static final Echo RULESET = new Echo();
    private static final Assessor<Judgement> ASSESSOR =
            new Assessor<>("sample", EDITION, RULESET, SampleProgramme.texts());

    @Test
    void carries_its_edition_and_ruleset() {
        assertThat(ASSESSOR.edition()).isSameAs(EDITION);
        assertThat(ASSESSOR.ruleset()).isSameAs(RULESET);
    }

    @Test
    void an_eligible_payload_has_its_amounts_as_they_are() {
        Assessment assessment = ASSESSOR.assess(Judgement.MET, PLAIN);
        assertThat(assessment.kind()).isEqualTo("sample");
        assertThat(assessment.edition()).isSameAs(EDITION);
        assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(assessment.amount(SampleAmount.GRANT)).isEqualTo(YenRange.exactly(Yen.of(9)));
        assertThat(assessment.amount(SampleAmount.SHARE)).isEqualTo(RANGE);
        assertThat(assessment.steps()).containsExactly(STEP);
        assertThat(assessment.openQuestions()).containsExactly(INDEX, NOVELTY);
        assertThat(assessment.notes()).extracting(Note::text).containsExactly("note.sample");
    }

    @Test
    void a_payload_that_needs_review_is_certain_of_nothing_and_keeps_the_most() {
        Assessment assessment = ASSESSOR.assess(Judgement.PENDING, PLAIN);
        assertThat(assessment.verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
        assertThat(assessment.amount(SampleAmount.GRANT)).isEqualTo(YenRange.upTo(Yen.of(9)));
        assertThat(assessment.amount(SampleAmount.SHARE)).isEqualTo(YenRange.upTo(Yen.of(5)));
        assertThat(assessment.steps())
                .containsExactly(
                        STEP,
                        new Step(
                                SampleAmount.GRANT,
                                "step.needs-review",
                                Facts.of("amount", SampleAmount.GRANT, "atMost", Yen.of(9)),
                                null),
                        new Step(
                                SampleAmount.SHARE,
                                "step.needs-review",
                                Facts.of("amount", SampleAmount.SHARE, "atMost", Yen.of(5)),
                                null));
        // Asked by the rule and by the amount, a question is still one.
        assertThat(assessment.openQuestions()).containsExactly(NOVELTY, INDEX);
    }

    @Test
    void an_ineligible_payload_has_nothing_and_no_question_of_amounts() {
        Assessment assessment = ASSESSOR.assess(Judgement.NOT_MET, PLAIN);
        assertThat(assessment.verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(assessment.amount(SampleAmount.GRANT)).isEqualTo(YenRange.ZERO);
        assertThat(assessment.amount(SampleAmount.SHARE)).isEqualTo(YenRange.ZERO);
        assertThat(assessment.steps())
                .containsExactly(
                        new Step(SampleAmount.GRANT, "step.ineligible", Facts.of("amount", SampleAmount.GRANT), null),
                        new Step(SampleAmount.SHARE, "step.ineligible", Facts.of("amount", SampleAmount.SHARE), null));
        assertThat(assessment.openQuestions()).isEmpty();
    }

    @Test
    void rulings_on_other_rules_are_passed_over() {
        Occasion occasion = new Occasion(
                List.of(Ruling.of("SMP-LIMIT", Judgement.NOT_MET), Ruling.of("SMP-NOVELTY", Judgement.MET)),
                null,
                null);
        Assessment assessment = ASSESSOR.assess(Judgement.PENDING, occasion);
        assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(assessment.finding(SampleRule.NOVELTY).pointer()).hasToString("/rulings/1");
        assertThat(assessment.notes()).hasSize(1);
        assertThat(assessment.findings()).isUnmodifiable();
    }

    @Test
    void an_assessment_knows_its_own_amounts_and_rules_alone() {
        Assessment assessment = ASSESSOR.assess(Judgement.MET, PLAIN);
        assertThat(assessment.finding(SampleRule.NOVELTY).outcome()).isEqualTo(Outcome.SATISFIED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessment.finding(SampleRule.LIMIT))
                .withMessage("The rule (LIMIT) must be one of sample.");
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
                .isThrownBy(() -> new Step(null, "t", Facts.empty(), null))
                .withMessage("amount");
        assertThatNullPointerException()
                .isThrownBy(() -> new Step(SampleAmount.GRANT, null, Facts.empty(), null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> new Step(SampleAmount.GRANT, "t", null, null))
                .withMessage("operands");
        assertThat(SampleAmount.GRANT.titleKey()).isEqualTo("amount.grant");
        assertThat(SampleRule.LIMIT.titleKey()).isEqualTo("SMP-LIMIT.title");
    }
}
