package jp.chiikiryoku.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.sample.SampleRule;
import jp.chiikiryoku.core.text.Facts;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    private static final Citation LAW = new Citation("ORDINANCE-TOKKO", "art. 1", Authority.LAW);
    private static final List<SampleRule> RULES = List.of(SampleRule.LIMIT, SampleRule.NOVELTY);
    private static final Echo LIMIT = new Echo(SampleRule.LIMIT);
    private static final Echo NOVELTY = new Echo(SampleRule.NOVELTY);
    private static final Echo SMALL = new Echo(SampleRule.SMALL);

    /** A rule of any record, which it tells. */
    private record Echo(SampleRule rule) implements RuleCheck<Object> {

        @Override
        public Finding check(Object checked) {
            return RuleAnswers.of(rule, Pointer.ROOT, LAW).satisfied(Facts.of("checked", checked));
        }
    }

    @Test
    void asks_every_rule_in_their_order() {
        RuleSet<String> rules = RuleSet.of(RULES, LIMIT, NOVELTY);
        assertThat(rules.check("payload"))
                .containsExactly(LIMIT.check("payload"), NOVELTY.check("payload"))
                .extracting(Finding::rule)
                .containsExactlyElementsOf(RULES);
    }

    @Test
    void a_set_without_rules_finds_nothing() {
        assertThat(RuleSet.<String>of(List.of()).check("payload")).isEmpty();
    }

    @Test
    void a_rule_without_a_check_is_refused() {
        assertRefused("[LIMIT]", LIMIT);
        assertRefused("[NOVELTY]", NOVELTY);
        assertRefused("[]");
    }

    @Test
    void a_check_of_a_foreign_rule_is_refused() {
        assertRefused("[LIMIT, NOVELTY, SMALL]", LIMIT, NOVELTY, SMALL);
        assertRefused("[LIMIT, SMALL]", LIMIT, SMALL);
    }

    @Test
    void two_checks_of_one_rule_are_refused() {
        assertRefused("[LIMIT, NOVELTY, NOVELTY]", LIMIT, NOVELTY, NOVELTY);
        assertRefused("[LIMIT, LIMIT]", LIMIT, LIMIT);
    }

    @Test
    void checks_in_another_order_are_refused() {
        assertRefused("[NOVELTY, LIMIT]", NOVELTY, LIMIT);
    }

    @Test
    void what_the_caller_does_with_the_array_changes_nothing() {
        Echo[] checks = {LIMIT, NOVELTY};
        RuleSet<String> rules = RuleSet.of(RULES, checks);
        checks[0] = SMALL;
        assertThat(rules.check("payload")).extracting(Finding::rule).containsExactlyElementsOf(RULES);
    }

    private static void assertRefused(String found, Echo... checks) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.<String>of(RULES, checks))
                .withMessage("The checks (" + found + ") must be those of the rules [LIMIT, NOVELTY].");
    }
}
