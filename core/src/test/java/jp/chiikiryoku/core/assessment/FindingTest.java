package jp.chiikiryoku.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.sample.SampleRule;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import org.jspecify.annotations.Nullable;
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
    private static final Message MESSAGE = Message.of("SMP-LIMIT.violated", FACTS);
    private static final Remedy REMEDY = new Remedy("r", List.of(new Change(PLACE, 1)), Message.of("t"));
    private static final Ruling RULING = Ruling.of("SMP-LIMIT", Judgement.NOT_MET);

    private static Finding finding(Outcome outcome, boolean weakSource, Citation citation, @Nullable Ruling ruling) {
        return new Finding(
                SampleRule.LIMIT,
                outcome,
                weakSource,
                MESSAGE,
                PLACE,
                citation,
                List.of(REMEDY),
                List.of(OTHER),
                List.of(Outcome.VIOLATED),
                ruling);
    }

    @Test
    void carries_what_it_was_given() {
        Finding finding = finding(Outcome.VIOLATED, false, LAW, null);
        assertThat(finding.rule()).isEqualTo(SampleRule.LIMIT);
        assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(finding.weakSource()).isFalse();
        assertThat(finding.message()).isEqualTo(MESSAGE);
        assertThat(finding.facts()).isEqualTo(FACTS);
        assertThat(finding.pointer()).isEqualTo(PLACE);
        assertThat(finding.citation()).isEqualTo(LAW);
        assertThat(finding.remedies()).containsExactly(REMEDY);
        assertThat(finding.openQuestions()).containsExactly(OTHER);
        assertThat(finding.elements()).containsExactly(Outcome.VIOLATED);
        assertThat(finding.ruling()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void a_refusal_never_rests_on_a_weak_source_alone(Authority authority) {
        Citation citation = new Citation("S", "p", authority);
        if (authority.canRefuse()) {
            assertThat(finding(Outcome.VIOLATED, false, citation, null).outcome())
                    .isEqualTo(Outcome.VIOLATED);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> finding(Outcome.VIOLATED, false, citation, null))
                    .withMessage("The outcome (VIOLATED) of LIMIT must not rest on a source of the authority "
                            + authority + ".");
        }
        assertThat(finding(Outcome.VIOLATED, false, citation, RULING).ruling()).isEqualTo(RULING);
        assertThat(finding(Outcome.SATISFIED, false, citation, null).outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(finding(Outcome.UNDETERMINED, true, citation, null).weakSource())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"SATISFIED", "VIOLATED"})
    void a_weak_source_leaves_a_rule_undetermined(Outcome outcome) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finding(outcome, true, LAW, null))
                .withMessage("The outcome (" + outcome + ") of a weak source must be UNDETERMINED.");
    }

    @Test
    void its_lists_are_copies_that_cannot_be_changed() {
        List<Remedy> remedies = new ArrayList<>(List.of(REMEDY));
        List<Pointer> questions = new ArrayList<>(List.of(OTHER));
        List<Outcome> elements = new ArrayList<>(List.of(Outcome.VIOLATED));
        Finding finding = new Finding(
                SampleRule.LIMIT, Outcome.VIOLATED, false, MESSAGE, PLACE, LAW, remedies, questions, elements, null);
        remedies.clear();
        questions.clear();
        elements.clear();
        assertThat(finding).isEqualTo(finding(Outcome.VIOLATED, false, LAW, null));
        assertThat(finding.remedies()).isUnmodifiable();
        assertThat(finding.openQuestions()).isUnmodifiable();
        assertThat(finding.elements()).isUnmodifiable();
    }

    @Test
    void with_changes_one_part_and_keeps_the_others() {
        Finding finding = RuleAnswers.of(SampleRule.LIMIT, PLACE, LAW)
                .violated(FACTS)
                .withRemedies(List.of(REMEDY))
                .withOpenQuestions(List.of(OTHER))
                .withElements(List.of(Outcome.VIOLATED));
        assertThat(finding).isEqualTo(finding(Outcome.VIOLATED, false, LAW, null));
        assertThat(finding.withElements(List.of()).withRemedies(List.of()).withOpenQuestions(List.of()))
                .isEqualTo(RuleAnswers.of(SampleRule.LIMIT, PLACE, LAW).violated(FACTS));
        Finding weak = finding(Outcome.UNDETERMINED, true, PRESS, null);
        assertThat(weak.withOpenQuestions(List.of()).weakSource()).isTrue();
        assertThat(weak.withRemedies(List.of()).weakSource()).isTrue();
        assertThat(weak.withElements(List.of()).weakSource()).isTrue();
        Finding ruled = finding(Outcome.VIOLATED, false, PRESS, RULING);
        assertThat(ruled.withOpenQuestions(List.of()).ruling()).isEqualTo(RULING);
        assertThat(ruled.withRemedies(List.of()).ruling()).isEqualTo(RULING);
        assertThat(ruled.withElements(List.of()).ruling()).isEqualTo(RULING);
    }

    @ParameterizedTest
    @CsvSource({"MET, SATISFIED", "NOT_MET, VIOLATED"})
    void a_ruling_settles_it_and_is_named(Judgement judgement, Outcome outcome) {
        Ruling ruling = Ruling.of("SMP-LIMIT", judgement).withEvidence("letter");
        Pointer place = Pointer.parse("/rulings/0");
        Finding settled = finding(Outcome.UNDETERMINED, true, PRESS, null).settledBy(ruling, place);
        assertThat(settled)
                .isEqualTo(new Finding(
                        SampleRule.LIMIT,
                        outcome,
                        false,
                        MESSAGE,
                        place,
                        PRESS,
                        List.of(),
                        List.of(),
                        List.of(Outcome.VIOLATED),
                        ruling));
    }

    @Test
    void is_found_by_its_rule() {
        Finding limit = finding(Outcome.SATISFIED, false, LAW, null);
        Finding small = RuleAnswers.of(SampleRule.SMALL, PLACE, LAW).satisfied();
        assertThat(Finding.of(SampleRule.SMALL, List.of(limit, small))).isSameAs(small);
        assertThat(Finding.of(SampleRule.LIMIT, List.of(limit, small))).isSameAs(limit);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.of(SampleRule.COLOUR, List.of(limit, small)))
                .withMessage("The rule (SMP-COLOUR) must have a finding.");
    }

    @Test
    void every_part_must_be_there() {
        assertMissing("rule", null, Outcome.SATISFIED, MESSAGE, PLACE, LAW);
        assertMissing("outcome", SampleRule.LIMIT, null, MESSAGE, PLACE, LAW);
        assertMissing("message", SampleRule.LIMIT, Outcome.SATISFIED, null, PLACE, LAW);
        assertMissing("pointer", SampleRule.LIMIT, Outcome.SATISFIED, MESSAGE, null, LAW);
        assertMissing("citation", SampleRule.LIMIT, Outcome.SATISFIED, MESSAGE, PLACE, null);
        assertThatNullPointerException().isThrownBy(() -> new Change(null, 1)).withMessage("pointer");
        assertThatNullPointerException()
                .isThrownBy(() -> new Change(PLACE, null))
                .withMessage("to");
        assertThatNullPointerException()
                .isThrownBy(() -> new Remedy(null, List.of(), MESSAGE))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> new Remedy("r", List.of(), null))
                .withMessage("message");
    }

    private static void assertMissing(
            String part,
            @Nullable Rule rule,
            @Nullable Outcome outcome,
            @Nullable Message message,
            @Nullable Pointer pointer,
            @Nullable Citation citation) {
        assertThatNullPointerException()
                .isThrownBy(() -> new Finding(
                        rule, outcome, false, message, pointer, citation, List.of(), List.of(), List.of(), null))
                .withMessage(part);
    }
}
