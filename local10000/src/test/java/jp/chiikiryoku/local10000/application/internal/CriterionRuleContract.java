package jp.chiikiryoku.local10000.application.internal;

import static jp.chiikiryoku.local10000.scenario.Scenario.pointers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** A rule whose criterion a person judges answers by that judgement alone. */
abstract class CriterionRuleContract {

    private static final List<String> ALL_PENDING = List.of("PENDING", "PENDING", "PENDING", "PENDING");
    private static final List<String> ALL_MET = List.of("MET", "MET", "MET", "MET");

    private final RuleCheck<CheckedApplication> check;
    private final Local10000Rule rule;
    private final String criterion;
    private final String requirement;

    CriterionRuleContract(
            RuleCheck<CheckedApplication> check, Local10000Rule rule, String criterion, String requirement) {
        this.check = check;
        this.rule = rule;
        this.criterion = criterion;
        this.requirement = requirement;
    }

    private Finding judged(List<String> others, String judgement) {
        Scenario scenario = Scenario.plain().criteria(others).criterion(criterion, judgement);
        Finding finding = check.check(Checked.of(scenario));
        assertThat(finding.rule()).isEqualTo(rule);
        assertThat(finding.pointer()).hasToString("/project/criteria/" + criterion);
        assertThat(finding.facts().size()).isZero();
        assertThat(finding.remedies()).isEmpty();
        assertThat(finding.citation())
                .isEqualTo(new Citation(
                        "MIC-R6-SUPPLEMENTARY", "ローカル10,000プロジェクト等 要件「" + requirement + "」", Authority.MINISTRY));
        return finding;
    }

    @Test
    void is_its_own_rule() {
        assertThat(check.rule()).isEqualTo(rule);
    }

    @Test
    void is_satisfied_once_the_criterion_is_met() {
        Finding finding = judged(ALL_PENDING, "MET");
        assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(finding.message().key()).isEqualTo(rule.id() + ".satisfied");
        assertThat(finding.openQuestions()).isEmpty();
    }

    @Test
    void is_violated_once_the_criterion_is_not_met() {
        Finding finding = judged(ALL_MET, "NOT_MET");
        assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(finding.message().key()).isEqualTo(rule.id() + ".violated");
        assertThat(finding.openQuestions()).isEmpty();
    }

    @Test
    void is_undetermined_while_the_judgement_is_pending_or_absent() {
        for (String judgement : new String[] {"PENDING", null}) {
            Finding finding = judged(ALL_MET, judgement);
            assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
            assertThat(finding.message().key()).isEqualTo(rule.id() + ".undetermined");
            assertThat(pointers(finding.openQuestions())).containsExactly("/project/criteria/" + criterion);
        }
    }
}
