package jp.chiikiryoku.local10000;

import static jp.chiikiryoku.local10000.scenario.Scenario.pointers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.local10000.application.Local10000Amount;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class Local10000Test {

    private static final Map<String, Local10000Rule> RULES = Map.of(
            "communityBased", Local10000Rule.COMMUNITY_BASED,
            "publicIssue", Local10000Rule.PUBLIC_ISSUE,
            "novelty", Local10000Rule.NOVELTY,
            "modelQuality", Local10000Rule.MODEL_QUALITY);

    @Test
    void the_kind_is_that_of_the_programme() {
        assertThat(Local10000.applications()).isSameAs(Local10000.programme().kind(Local10000.APPLICATIONS));
        assertThat(Local10000.settlements()).isSameAs(Local10000.programme().kind(Local10000.SETTLEMENTS));
        assertThat(Local10000.editions()).isSameAs(Local10000.programme().editions());
    }

    @Test
    void every_rule_is_answered_in_its_order() {
        assertThat(Scenario.plain().assess().findings())
                .extracting(Finding::rule)
                .containsExactlyElementsOf(Local10000Rule.ofApplication());
    }

    @ParameterizedTest
    @ValueSource(strings = {"communityBased", "publicIssue", "novelty", "modelQuality"})
    void a_judgement_decides_its_own_criterion_alone(String criterion) {
        expect(criterion, "MET", Outcome.SATISFIED, List.of());
        expect(criterion, "NOT_MET", Outcome.VIOLATED, List.of());
        expect(criterion, "PENDING", Outcome.UNDETERMINED, List.of("/project/criteria/" + criterion));
        expect(criterion, null, Outcome.UNDETERMINED, List.of("/project/criteria/" + criterion));
    }

    private static void expect(String criterion, String judgement, Outcome outcome, List<String> questions) {
        Assessment assessment = Scenario.plain().criterion(criterion, judgement).assess();
        for (Finding finding : assessment.findings()) {
            boolean asked = finding.rule() == RULES.get(criterion);
            assertThat(finding.outcome()).isEqualTo(asked ? outcome : Outcome.SATISFIED);
        }
        assertThat(pointers(assessment.openQuestions())).isEqualTo(questions);
    }

    @ParameterizedTest
    @EnumSource(
            value = Local10000Amount.class,
            names = {"PUBLIC_MONEY", "NATIONAL_SHARE", "LOCAL_SHARE"})
    void one_refused_criterion_makes_every_amount_zero(Local10000Amount amount) {
        Assessment assessment = Scenario.plain().criterion("novelty", "NOT_MET").assess();
        assertThat(assessment.verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(assessment.amount(amount)).isEqualTo(YenRange.ZERO);
    }
}
