package jp.chiikiryoku.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApplicationsTest {

    private static final List<Application> APPLICATIONS = Applications.all();

    @Test
    void are_all_different_and_the_same_in_every_run() {
        assertThat(APPLICATIONS).hasSize(1_000).doesNotHaveDuplicates().isEqualTo(Applications.all());
    }

    @Test
    void are_all_well_formed() {
        assertThat(APPLICATIONS)
                .allSatisfy(application ->
                        assertThat(Local10000.applications().check(application)).isEmpty());
    }

    @Test
    void are_the_same_records_as_their_json() {
        List<Application> read = Applications.asJson().stream()
                .map(text -> Local10000.applications().read(text))
                .toList();
        assertThat(read).isEqualTo(APPLICATIONS);
    }

    @Test
    void have_each_verdict_in_a_fifth_at_least() {
        Map<Verdict, Long> verdicts = APPLICATIONS.stream()
                .map(application ->
                        Local10000.applications().assess(application).verdict())
                .collect(Collectors.groupingBy(verdict -> verdict, Collectors.counting()));
        assertThat(verdicts.keySet())
                .containsExactlyInAnyOrder(Verdict.ELIGIBLE, Verdict.INELIGIBLE, Verdict.NEEDS_REVIEW);
        assertThat(verdicts.values()).allSatisfy(count -> assertThat(count).isGreaterThan(200));
    }

    static List<Rule> rules() {
        return Local10000.applications().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void have_each_outcome_of_each_rule(Rule rule) {
        Set<Outcome> outcomes = APPLICATIONS.stream()
                .map(application -> Local10000.applications().assess(application))
                .map(assessment -> finding(assessment, rule).outcome())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class)));
        boolean refuses = rule != Local10000Rule.UNSECURED && rule != Local10000Rule.LENDER;
        assertThat(outcomes)
                .isEqualTo(
                        refuses ? EnumSet.allOf(Outcome.class) : EnumSet.of(Outcome.SATISFIED, Outcome.UNDETERMINED));
    }

    private static Finding finding(Assessment assessment, Rule rule) {
        return assessment.finding(rule);
    }
}
