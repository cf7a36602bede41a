package jp.chiikiryoku.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.sample.SampleRule;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {

    private static final Pointer PLACE = Pointer.parse("/grant");
    private static final Pointer OTHER = Pointer.parse("/other");
    private static final Citation LAW = new Citation("ORDINANCE-TOKKO", "art. 1", Authority.LAW);
    private static final Citation PRESS = new Citation("PRESS", "p. 1", Authority.PRESS);
    private static final Facts FACTS = Facts.of("grant", Yen.of(11), "limit", Yen.of(10));
    private static final Texts TEXTS = SampleProgramme.texts();

    @Test
    void each_outcome_has_its_text_and_only_an_undetermined_one_a_question() {
        Finding satisfied = Finding.satisfied(SampleRule.LIMIT, PLACE, FACTS, LAW);
        assertThat(satisfied.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(satisfied.text()).isEqualTo("satisfied");
        assertThat(satisfied.openQuestions()).isEmpty();
        Finding violated = Finding.violated(SampleRule.LIMIT, PLACE, FACTS, LAW);
        assertThat(violated.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(violated.text()).isEqualTo("violated");
        assertThat(violated.openQuestions()).isEmpty();
        Finding undetermined = Finding.undetermined(SampleRule.LIMIT, PLACE, FACTS, LAW);
        assertThat(undetermined.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(undetermined.text()).isEqualTo("undetermined");
        assertThat(undetermined.openQuestions()).containsExactly(PLACE);
        assertThat(List.of(satisfied, violated, undetermined))
                .noneMatch(Finding::isWeakened)
                .allSatisfy(finding -> {
                    assertThat(finding.rule()).isEqualTo(SampleRule.LIMIT);
                    assertThat(finding.pointer()).isEqualTo(PLACE);
                    assertThat(finding.facts()).isEqualTo(FACTS);
                    assertThat(finding.citation()).isEqualTo(LAW);
                    assertThat(finding.remedies()).isEmpty();
                    assertThat(finding.ruling()).isNull();
                });
    }

    @ParameterizedTest
    @EnumSource
    void a_weak_source_never_refuses(Authority authority) {
        Citation citation = new Citation("S", "p", authority);
        Finding finding = Finding.violated(SampleRule.LIMIT, PLACE, FACTS, citation);
        boolean strong = authority.canRefuse();
        assertThat(finding.outcome()).isEqualTo(strong ? Outcome.VIOLATED : Outcome.UNDETERMINED);
        assertThat(finding.isWeakened()).isEqualTo(!strong);
        assertThat(finding.openQuestions()).isEqualTo(strong ? List.of() : List.of(PLACE));
        assertThat(Finding.satisfied(SampleRule.LIMIT, PLACE, FACTS, citation).outcome())
                .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void a_weakened_finding_says_on_what_it_rests() {
        Finding weak = Finding.violated(SampleRule.LIMIT, PLACE, FACTS, PRESS);
        assertThat(weak.message(TEXTS, Language.EN))
                .isEqualTo("The grant of 11 yen exceeds the limit of 10 yen. As the source is only of the kind"
                        + " \"press report\", this is not held to be a refusal but to need review.");
        assertThat(weak.message(TEXTS, Language.JA))
                .isEqualTo("交付額11円は上限10円を超えています。ただし根拠が「報道」にとどまるため、対象外とは断定せず、確認を要するものとします。");
        assertThat(weak.withOpenQuestions(List.of(OTHER)).openQuestions()).containsExactly(OTHER);
        assertThat(weak.withOpenQuestions(List.of(OTHER)).isWeakened()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"MET, SATISFIED", "NOT_MET, VIOLATED", "PENDING, UNDETERMINED"})
    void a_judgement_gives_its_outcome(Judgement judgement, Outcome outcome) {
        Finding finding = Finding.judged(SampleRule.NOVELTY, Criterion.of(judgement), PLACE, LAW);
        assertThat(finding.outcome()).isEqualTo(outcome).isEqualTo(judgement.outcome());
        assertThat(finding.pointer()).isEqualTo(PLACE);
    }

    @Test
    void an_absent_judgement_is_pending() {
        assertThat(Finding.judged(SampleRule.NOVELTY, null, PLACE, LAW).outcome())
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(Judgement.of(null)).isEqualTo(Judgement.PENDING);
        assertThat(Judgement.of(new Criterion(null, "p. 2"))).isEqualTo(Judgement.PENDING);
        assertThat(Judgement.of(Criterion.of(Judgement.MET).withEvidence("p. 2")))
                .isEqualTo(Judgement.MET);
        assertThat(Criterion.of(Judgement.MET).withEvidence("p. 2").evidence()).isEqualTo("p. 2");
    }

    @ParameterizedTest
    @CsvSource({"MET, SATISFIED", "NOT_MET, VIOLATED"})
    void a_ruling_settles_it_and_is_named(Judgement judgement, Outcome outcome) {
        Ruling ruling = Ruling.of("SMP-NOVELTY", judgement).withEvidence("letter");
        Pointer place = Pointer.parse("/rulings/0");
        Finding settled = Finding.undetermined(SampleRule.NOVELTY, PLACE, Facts.empty(), PRESS)
                .settledBy(ruling, place);
        assertThat(settled.outcome()).isEqualTo(outcome);
        assertThat(settled.pointer()).isEqualTo(place);
        assertThat(settled.ruling()).isEqualTo(ruling);
        assertThat(settled.openQuestions()).isEmpty();
        assertThat(settled.isWeakened()).isFalse();
        String held = judgement == Judgement.MET ? "held to be met." : "held not to be met.";
        assertThat(settled.message(TEXTS, Language.EN))
                .isEqualTo("The stated facts alone do not settle \"Novelty\";"
                        + " by the answer of the competent authority it is " + held);
    }

    @Test
    void with_changes_one_part_and_keeps_the_others() {
        Remedy remedy = new Remedy("r", "SMP-LIMIT.remedy.lower-grant", List.of(new Change(PLACE, 1)), Facts.empty());
        Finding finding = Finding.violated(SampleRule.LIMIT, PLACE, FACTS, LAW)
                .withText("satisfied")
                .withRemedies(List.of(remedy))
                .withOpenQuestions(List.of(OTHER));
        assertThat(finding)
                .isEqualTo(new Finding(
                        SampleRule.LIMIT,
                        Outcome.VIOLATED,
                        "satisfied",
                        PLACE,
                        FACTS,
                        LAW,
                        List.of(remedy),
                        List.of(OTHER),
                        null));
        assertThat(finding.message(TEXTS, Language.JA)).isEqualTo("交付額11円は上限10円以内です。");
    }

    @Test
    void every_part_must_be_there() {
        assertThatNullPointerException()
                .isThrownBy(() -> Finding.satisfied(null, PLACE, FACTS, LAW))
                .withMessage("rule");
        assertThatNullPointerException()
                .isThrownBy(() -> Finding.satisfied(SampleRule.LIMIT, null, FACTS, LAW))
                .withMessage("pointer");
        assertThatNullPointerException()
                .isThrownBy(() -> Finding.satisfied(SampleRule.LIMIT, PLACE, null, LAW))
                .withMessage("facts");
        assertThatNullPointerException()
                .isThrownBy(() -> Finding.satisfied(SampleRule.LIMIT, PLACE, FACTS, null))
                .withMessage("citation");
        assertThatNullPointerException()
                .isThrownBy(() ->
                        Finding.satisfied(SampleRule.LIMIT, PLACE, FACTS, LAW).withText(null))
                .withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> new Change(null, 1)).withMessage("pointer");
        assertThatNullPointerException()
                .isThrownBy(() -> new Change(PLACE, null))
                .withMessage("to");
        assertThatNullPointerException().isThrownBy(() -> new Note(null, FACTS)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> new Note("t", null)).withMessage("facts");
        assertThatNullPointerException()
                .isThrownBy(() -> new Remedy(null, "t", List.of(), FACTS))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> new Remedy("r", null, List.of(), FACTS))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> new Remedy("r", "t", List.of(), null))
                .withMessage("facts");
    }
}
