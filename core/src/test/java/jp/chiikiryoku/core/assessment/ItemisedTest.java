package jp.chiikiryoku.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.chiikiryoku.core.assessment.Itemised.Item;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.sample.SampleRule;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemisedTest {

    private static final Citation LAW = new Citation("ORDINANCE-TOKKO", "art. 1", Authority.LAW);

    // The claimant keeps the limit; grant and fee hang on one rule, the share on none, the rest on another.
    private static final Itemised REQUIREMENT = new Itemised(
            Requirement.of(SampleRule.LIMIT),
            List.of(
                    Item.of(Sum.GRANT, SampleRule.NOVELTY),
                    Item.of(Sum.FEE, SampleRule.NOVELTY),
                    Item.of(Sum.SHARE),
                    Item.of(Sum.REST, SampleRule.SMALL)),
            Sum.TOTAL);

    private enum Sum implements AmountKey {
        GRANT,
        FEE,
        SHARE,
        REST,
        TOTAL;

        @Override
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static List<Finding> findings(Outcome limit, Outcome novelty, Outcome small) {
        return List.of(
                finding(SampleRule.LIMIT, limit),
                finding(SampleRule.NOVELTY, novelty),
                finding(SampleRule.SMALL, small));
    }

    private static Finding finding(SampleRule rule, Outcome outcome) {
        Pointer place = Pointer.parse("/" + rule.id());
        return RuleAnswers.of(rule, place, LAW).of(outcome, Facts.empty());
    }

    private static List<Amount> amounts(long yen, long atMost) {
        YenRange range = YenRange.of(Yen.of(yen), Yen.of(atMost));
        return Arrays.stream(Sum.values()).map(key -> new Amount(key, range)).toList();
    }

    /** A rule whose finding is given. */
    private record Given(Finding finding) implements RuleCheck<String> {

        @Override
        public Rule rule() {
            return finding.rule();
        }

        @Override
        public Finding check(String checked) {
            return finding;
        }
    }

    private record Fixed(List<Finding> findings, Calculation calculation) implements Evaluator<String, String> {

        @Override
        public Requirement requirement() {
            return REQUIREMENT;
        }

        @Override
        public RuleSet<String> rules() {
            return RuleSet.of(
                    REQUIREMENT.rules(), findings.stream().map(Given::new).toArray(Given[]::new));
        }

        @Override
        public String checked(String payload) {
            return payload;
        }

        @Override
        public Calculation calculate(String checked, List<Finding> ofFacts) {
            return calculation;
        }
    }

    private static Assessment assess(List<Finding> findings, List<Amount> amounts) {
        return assess(findings, new Calculation(amounts, List.of(), List.of()));
    }

    private static Assessment assess(List<Finding> findings, Calculation calculation) {
        Edition<?> edition = SampleProgramme.programme().editions().get("r6");
        return Assessor.of("sample", edition, same -> new Fixed(findings, calculation))
                .answer("", AssessmentContext.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "SATISFIED, SATISFIED, SATISFIED, ELIGIBLE, 3円～5円",
        "SATISFIED, UNDETERMINED, SATISFIED, NEEDS_REVIEW, 3円～5円",
        "SATISFIED, VIOLATED, UNDETERMINED, PARTLY_ELIGIBLE, 3円～5円",
        "SATISFIED, SATISFIED, VIOLATED, PARTLY_ELIGIBLE, 3円～5円",
        "UNDETERMINED, SATISFIED, SATISFIED, NEEDS_REVIEW, 0円～5円",
        "UNDETERMINED, VIOLATED, SATISFIED, NEEDS_REVIEW, 0円～5円",
        "VIOLATED, SATISFIED, SATISFIED, INELIGIBLE, 0円"
    })
    void only_the_claimant_takes_from_every_amount(
            Outcome limit, Outcome novelty, Outcome small, Verdict verdict, String amount) {
        Assessment assessment = assess(findings(limit, novelty, small), amounts(3, 5));
        assertThat(assessment.verdict()).isEqualTo(verdict);
        assertThat(assessment.amounts())
                .extracting(each -> each.range().toString())
                .containsOnly(amount);
    }

    @ParameterizedTest
    @CsvSource({"SATISFIED, VIOLATED", "UNDETERMINED, VIOLATED", "SATISFIED, SATISFIED"})
    void a_claim_of_which_nothing_is_accepted_is_ineligible_and_asks_nothing(Outcome limit, Outcome novelty) {
        List<Finding> findings = findings(limit, novelty, Outcome.SATISFIED);
        Step step = new Step(Sum.GRANT, Message.of("step.own"), LAW);
        Assessment assessment =
                assess(findings, new Calculation(amounts(0, 0), List.of(step), List.of(Pointer.parse("/fee")), true));
        assertThat(assessment.verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(assessment.amounts()).allMatch(amount -> amount.range().equals(YenRange.ZERO));
        assertThat(assessment.steps())
                .containsExactly(
                        step,
                        new Step(Sum.TOTAL, Message.of("step.nothing-left", Facts.of("amount", Sum.TOTAL)), null));
        assertThat(assessment.openQuestions()).isEmpty();
    }

    @Test
    void a_refused_item_of_a_total_that_rounds_to_nothing_is_no_refusal_of_the_claim() {
        List<Finding> findings = findings(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.SATISFIED);
        assertThat(assess(findings, amounts(0, 0)).verdict()).isEqualTo(Verdict.PARTLY_ELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({
        "VIOLATED, VIOLATED, ''",
        "VIOLATED, UNDETERMINED, ''",
        "UNDETERMINED, SATISFIED, '/SMP-LIMIT'",
        "UNDETERMINED, UNDETERMINED, '/SMP-LIMIT /SMP-NOVELTY'",
        "SATISFIED, UNDETERMINED, '/SMP-NOVELTY'",
        "SATISFIED, VIOLATED, '/SMP-SMALL'",
    })
    void a_refused_claimant_is_asked_nothing_more(Outcome limit, Outcome novelty, String questions) {
        Outcome small = novelty == Outcome.VIOLATED ? Outcome.UNDETERMINED : Outcome.SATISFIED;
        assertThat(assess(findings(limit, novelty, small), amounts(0, 5)).openQuestions())
                .extracting(Pointer::toString)
                .containsExactly(questions.isEmpty() ? new String[0] : questions.split(" ", -1));
    }

    @Test
    void its_outcome_is_that_of_all_its_rules() {
        for (Outcome limit : Outcome.values()) {
            for (Outcome novelty : Outcome.values()) {
                for (Outcome small : Outcome.values()) {
                    assertThat(REQUIREMENT.outcome(findings(limit, novelty, small)))
                            .isEqualTo(limit.and(novelty).and(small));
                }
            }
        }
    }

    @Test
    void each_rule_is_there_once_and_each_unsatisfied_one_is_a_node() {
        assertThat(REQUIREMENT.rules()).containsExactly(SampleRule.LIMIT, SampleRule.NOVELTY, SampleRule.SMALL);
        assertThat(REQUIREMENT.unsatisfied(findings(Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.SATISFIED)))
                .containsExactly(Requirement.of(SampleRule.LIMIT), Requirement.of(SampleRule.NOVELTY));
        assertThat(REQUIREMENT.unsatisfied(findings(Outcome.SATISFIED, Outcome.SATISFIED, Outcome.SATISFIED)))
                .isEmpty();
    }

    @Test
    void a_claim_has_items() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Itemised(Requirement.of(SampleRule.LIMIT), List.of(), Sum.TOTAL))
                .withMessage("The items (none) must be one or more.");
        for (List<Item> items : List.of(List.of(Item.of(Sum.TOTAL)), List.of(Item.of(Sum.FEE), Item.of(Sum.FEE)))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Itemised(Requirement.of(SampleRule.LIMIT), items, Sum.TOTAL))
                    .withMessageContaining("must be one item and not the total.");
        }
    }

    @Test
    void the_total_must_be_among_the_amounts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.find(amounts(1, 1).subList(0, 1), Sum.TOTAL))
                .withMessage("The amount (TOTAL) must be one of [grant].");
    }
}
