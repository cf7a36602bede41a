package jp.chiikiryoku.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.sample.SampleParameters;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.sample.SampleRule;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleAnswersTest {

    private static final Citation LAW = new Citation("ORDINANCE-TOKKO", "art. 1", Authority.LAW);
    private static final Citation PRESS = new Citation("PRESS", "p. 1", Authority.PRESS);
    private static final Pointer PLACE = Pointer.parse("/grant");
    private static final Pointer LIST = Pointer.parse("/costs");
    private static final Facts FACTS = Facts.of("grant", Yen.of(11), "limit", Yen.of(10));
    private static final RuleAnswers ANSWERS = RuleAnswers.of(SampleRule.LIMIT, PLACE, LAW);
    private static final RuleAnswers WEAK = ANSWERS.citing(PRESS);

    /** What an answer of the rule must be, without elements, remedies and a ruling. */
    private static Finding finding(
            Outcome outcome, String key, Facts facts, Pointer place, Citation citation, boolean weakSource) {
        List<Pointer> questions = outcome == Outcome.UNDETERMINED ? List.of(place) : List.of();
        Message message = new Message(key, facts);
        return new Finding(
                SampleRule.LIMIT, outcome, weakSource, message, place, citation, List.of(), questions, List.of(), null);
    }

    private static Finding finding(Outcome outcome, String key, Facts facts) {
        return finding(outcome, key, facts, PLACE, LAW, false);
    }

    @Test
    void carry_their_rule_and_its_citation() {
        assertThat(ANSWERS.rule()).isEqualTo(SampleRule.LIMIT);
        assertThat(ANSWERS.citation()).isEqualTo(LAW);
    }

    @Test
    void take_the_citation_of_the_edition() {
        Edition<SampleParameters> edition =
                SampleProgramme.programme().editions().get("r6");
        RuleAnswers answers = RuleAnswers.of(SampleRule.COLOUR, PLACE, edition);
        assertThat(answers.citation()).isEqualTo(edition.citationOf("SMP-COLOUR"));
        assertThat(answers.satisfied().citation()).isEqualTo(answers.citation());
        assertThat(answers.satisfied().pointer()).isEqualTo(PLACE);
        Edition<SampleParameters> reports =
                SampleProgramme.programme().editions().get("reports");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleAnswers.of(SampleRule.COLOUR, PLACE, reports))
                .withMessage("The rule (SMP-COLOUR) must be cited by the edition reports.");
    }

    @Test
    void a_satisfied_finding_asks_nothing() {
        assertThat(ANSWERS.satisfied()).isEqualTo(finding(Outcome.SATISFIED, "SMP-LIMIT.satisfied", Facts.empty()));
        assertThat(ANSWERS.satisfied(FACTS)).isEqualTo(finding(Outcome.SATISFIED, "SMP-LIMIT.satisfied", FACTS));
        assertThat(ANSWERS.satisfied("nothing-to-ask", FACTS))
                .isEqualTo(finding(Outcome.SATISFIED, "SMP-LIMIT.nothing-to-ask", FACTS));
    }

    @Test
    void a_violated_finding_asks_nothing() {
        assertThat(ANSWERS.violated()).isEqualTo(finding(Outcome.VIOLATED, "SMP-LIMIT.violated", Facts.empty()));
        assertThat(ANSWERS.violated(FACTS)).isEqualTo(finding(Outcome.VIOLATED, "SMP-LIMIT.violated", FACTS));
        assertThat(ANSWERS.violated("violated-late", FACTS))
                .isEqualTo(finding(Outcome.VIOLATED, "SMP-LIMIT.violated-late", FACTS));
    }

    @Test
    void an_undetermined_finding_asks_for_its_place() {
        assertThat(ANSWERS.undetermined())
                .isEqualTo(finding(Outcome.UNDETERMINED, "SMP-LIMIT.undetermined", Facts.empty()));
        assertThat(ANSWERS.undetermined(FACTS))
                .isEqualTo(finding(Outcome.UNDETERMINED, "SMP-LIMIT.undetermined", FACTS));
        assertThat(ANSWERS.undetermined("undetermined-prefecture", FACTS))
                .isEqualTo(finding(Outcome.UNDETERMINED, "SMP-LIMIT.undetermined-prefecture", FACTS));
    }

    @ParameterizedTest
    @EnumSource
    void a_weak_source_never_refuses(Authority authority) {
        Citation citation = new Citation("S", "p", authority);
        boolean strong = authority.canRefuse();
        Finding finding = ANSWERS.citing(citation).violated(FACTS);
        assertThat(finding)
                .isEqualTo(finding(
                        strong ? Outcome.VIOLATED : Outcome.UNDETERMINED,
                        "SMP-LIMIT.violated",
                        FACTS,
                        PLACE,
                        citation,
                        !strong));
        assertThat(ANSWERS.citing(citation).satisfied(FACTS).outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(ANSWERS.citing(citation).undetermined(FACTS).weakSource()).isFalse();
    }

    @Test
    void a_weak_source_weakens_every_refusal() {
        assertThat(List.of(
                        WEAK.violated(),
                        WEAK.violated(FACTS),
                        WEAK.violated("violated-late", FACTS),
                        WEAK.of(Outcome.VIOLATED, FACTS),
                        WEAK.judged(Criterion.of(Judgement.NOT_MET))))
                .allSatisfy(finding -> {
                    assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
                    assertThat(finding.weakSource()).isTrue();
                    assertThat(finding.openQuestions()).containsExactly(PLACE);
                })
                .extracting(finding -> finding.message().key())
                .containsExactly(
                        "SMP-LIMIT.violated",
                        "SMP-LIMIT.violated",
                        "SMP-LIMIT.violated-late",
                        "SMP-LIMIT.violated",
                        "SMP-LIMIT.violated");
    }

    @Test
    void another_place_is_the_place_and_the_question() {
        RuleAnswers there = ANSWERS.at(LIST.at(2));
        assertThat(there.undetermined(FACTS))
                .isEqualTo(finding(Outcome.UNDETERMINED, "SMP-LIMIT.undetermined", FACTS, LIST.at(2), LAW, false));
        assertThat(there.citing(PRESS).violated(FACTS))
                .isEqualTo(finding(Outcome.UNDETERMINED, "SMP-LIMIT.violated", FACTS, LIST.at(2), PRESS, true));
        assertThat(there.rule()).isEqualTo(SampleRule.LIMIT);
        assertThat(ANSWERS.satisfied().pointer()).isEqualTo(PLACE);
    }

    @Test
    void another_source_is_cited_and_decides_whether_the_rule_may_refuse() {
        assertThat(WEAK.rule()).isEqualTo(SampleRule.LIMIT);
        assertThat(WEAK.citation()).isEqualTo(PRESS);
        assertThat(WEAK.satisfied(FACTS))
                .isEqualTo(finding(Outcome.SATISFIED, "SMP-LIMIT.satisfied", FACTS, PLACE, PRESS, false));
        assertThat(ANSWERS.citing(PRESS).violated(FACTS)).isEqualTo(WEAK.violated(FACTS));
        assertThat(WEAK.citing(LAW).violated(FACTS)).isEqualTo(WEAK.violated(FACTS));
        assertThat(ANSWERS.citing(LAW).violated(FACTS)).isEqualTo(ANSWERS.violated(FACTS));
        assertThat(WEAK.at(LIST).violated(FACTS).weakSource()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"MET, SATISFIED, satisfied", "NOT_MET, VIOLATED, violated", "PENDING, UNDETERMINED, undetermined"})
    void a_judgement_gives_its_outcome(Judgement judgement, Outcome outcome, String text) {
        Criterion criterion = Criterion.of(judgement);
        assertThat(judgement.outcome()).isEqualTo(outcome);
        assertThat(ANSWERS.judged(criterion)).isEqualTo(finding(outcome, "SMP-LIMIT." + text, Facts.empty()));
        assertThat(ANSWERS.judged(criterion, FACTS)).isEqualTo(finding(outcome, "SMP-LIMIT." + text, FACTS));
        assertThat(ANSWERS.of(outcome, FACTS)).isEqualTo(finding(outcome, "SMP-LIMIT." + text, FACTS));
    }

    @Test
    void an_absent_judgement_is_pending() {
        assertThat(ANSWERS.judged(null)).isEqualTo(ANSWERS.undetermined());
        assertThat(ANSWERS.judged(new Criterion(null, "p. 2"))).isEqualTo(ANSWERS.undetermined());
        assertThat(ANSWERS.judged(null, FACTS)).isEqualTo(ANSWERS.undetermined(FACTS));
        assertThat(Judgement.of(null)).isEqualTo(Judgement.PENDING);
        assertThat(Judgement.of(new Criterion(null, "p. 2"))).isEqualTo(Judgement.PENDING);
        assertThat(Judgement.of(Criterion.of(Judgement.MET).withEvidence("p. 2")))
                .isEqualTo(Judgement.MET);
        assertThat(Criterion.of(Judgement.MET).withEvidence("p. 2").evidence()).isEqualTo("p. 2");
    }

    @Test
    void no_element_is_satisfied() {
        assertThat(ANSWERS.combined(List.of())).isEqualTo(ANSWERS.satisfied());
    }

    @Test
    void combined_elements_that_are_all_satisfied_are_told_as_a_whole() {
        Finding element = ANSWERS.at(LIST.at(0)).satisfied(FACTS);
        Finding combined = ANSWERS.combined(List.of(element, element));
        assertThat(combined).isEqualTo(ANSWERS.satisfied().withElements(List.of(Outcome.SATISFIED, Outcome.SATISFIED)));
        assertThat(combined.elements()).containsExactly(Outcome.SATISFIED, Outcome.SATISFIED);
        assertThat(combined.pointer()).isEqualTo(PLACE);
        assertThat(combined.facts()).isEqualTo(Facts.empty());
    }

    @Test
    void combined_elements_give_the_first_that_decides_with_the_questions_of_all() {
        Finding good = ANSWERS.at(LIST.at(0)).satisfied();
        Finding open = ANSWERS.at(LIST.at(1)).undetermined();
        Finding bad = ANSWERS.at(LIST.at(2)).violated();
        Finding other = ANSWERS.at(LIST.at(3)).undetermined();
        Finding worse = ANSWERS.at(LIST.at(4)).violated(FACTS);
        assertThat(ANSWERS.combined(List.of(good, open, other)))
                .isEqualTo(open.withElements(List.of(Outcome.SATISFIED, Outcome.UNDETERMINED, Outcome.UNDETERMINED))
                        .withOpenQuestions(List.of(open.pointer(), other.pointer())));
        assertThat(ANSWERS.combined(List.of(open, bad, other, worse)))
                .isEqualTo(bad.withElements(
                                List.of(Outcome.UNDETERMINED, Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.VIOLATED))
                        .withOpenQuestions(List.of(open.pointer(), other.pointer())));
        assertThat(ANSWERS.combined(List.of(bad, good)).elements())
                .containsExactly(Outcome.VIOLATED, Outcome.SATISFIED);
    }

    @Test
    void a_combined_finding_keeps_the_remedies_and_the_weak_source_of_the_element_that_decides() {
        Remedy remedy = new Remedy("r", List.of(new Change(PLACE, 1)), Message.of("t"));
        Finding bad = ANSWERS.at(LIST.at(1)).violated().withRemedies(List.of(remedy));
        assertThat(ANSWERS.combined(List.of(ANSWERS.satisfied(), bad)).remedies())
                .containsExactly(remedy);
        Finding weak = ANSWERS.combined(List.of(WEAK.at(LIST.at(0)).violated()));
        assertThat(weak.weakSource()).isTrue();
        assertThat(weak.citation()).isEqualTo(PRESS);
        assertThat(weak.openQuestions()).containsExactly(LIST.at(0));
    }

    @Test
    void every_part_must_be_there() {
        assertThatNullPointerException()
                .isThrownBy(() -> RuleAnswers.of(SampleRule.LIMIT, null, LAW).satisfied())
                .withMessage("pointer");
        assertThatNullPointerException()
                .isThrownBy(() -> ANSWERS.satisfied((Facts) null))
                .withMessage("facts");
    }
}
