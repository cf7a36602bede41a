package jp.chiikiryoku.local10000;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.money.YenRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CriterionRulesTest {

    private static final Map<String, Local10000Rule> RULES = Map.of(
            "communityBased", Local10000Rule.COMMUNITY_BASED,
            "publicIssue", Local10000Rule.PUBLIC_ISSUE,
            "novelty", Local10000Rule.NOVELTY,
            "modelQuality", Local10000Rule.MODEL_QUALITY);

    @ParameterizedTest
    @CsvSource({"communityBased, 要件「地域密着型」", "publicIssue, 要件「地域課題への対応」", "novelty, 要件「新規性」", "modelQuality, 要件「モデル性」"})
    void a_judgement_decides_its_own_criterion_alone(String criterion, String place) {
        Citation citation = new Citation("MIC-R6-SUPPLEMENTARY", "ローカル10,000プロジェクト等 " + place, Authority.MINISTRY);
        expect(criterion, "MET", Outcome.SATISFIED, List.of(), citation);
        expect(criterion, "NOT_MET", Outcome.VIOLATED, List.of(), citation);
        expect(criterion, "PENDING", Outcome.UNDETERMINED, List.of("/project/criteria/" + criterion), citation);
        expect(criterion, null, Outcome.UNDETERMINED, List.of("/project/criteria/" + criterion), citation);
    }

    private static void expect(
            String criterion, String judgement, Outcome outcome, List<String> questions, Citation citation) {
        Assessment assessment = Scenario.plain().criterion(criterion, judgement).assess();
        for (Finding finding : assessment.findings()) {
            boolean asked = finding.rule() == RULES.get(criterion);
            assertThat(finding.outcome()).isEqualTo(asked ? outcome : Outcome.SATISFIED);
        }
        Finding finding = assessment.finding(RULES.get(criterion));
        assertThat(finding.pointer()).hasToString("/project/criteria/" + criterion);
        assertThat(finding.facts().size()).isZero();
        assertThat(finding.remedies()).isEmpty();
        assertThat(finding.citation()).isEqualTo(citation);
        assertThat(Scenario.pointers(finding.openQuestions())).isEqualTo(questions);
        assertThat(Scenario.pointers(assessment.openQuestions())).isEqualTo(questions);
    }

    @ParameterizedTest
    @EnumSource(
            value = Local10000Rule.class,
            names = {"COMMUNITY_BASED", "PUBLIC_ISSUE", "NOVELTY", "MODEL_QUALITY"})
    void a_ruling_settles_what_nobody_has_judged(Local10000Rule rule) {
        Scenario pending = Scenario.plain().criteria(List.of("PENDING", "PENDING", "PENDING", "PENDING"));
        Finding met = pending.ruling(rule.id(), "MET").finding(rule);
        assertThat(met.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(met.pointer()).hasToString("/rulings/0");
        assertThat(pending.ruling(rule.id(), "NOT_MET").finding(rule).outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(pending.ruling(rule.id(), "PENDING").finding(rule).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({"MET, NOT_MET", "NOT_MET, MET"})
    void a_ruling_never_changes_what_a_person_has_judged(String judgement, String ruling) {
        Assessment assessment = Scenario.plain()
                .criterion("novelty", judgement)
                .ruling("L10K-NOVELTY", ruling)
                .assess();
        assertThat(assessment.finding(Local10000Rule.NOVELTY).outcome())
                .hasToString(judgement.equals("MET") ? "SATISFIED" : "VIOLATED");
        assertThat(assessment.notes()).extracting(note -> note.text()).containsExactly("note.ruling-unused");
    }

    @ParameterizedTest
    @EnumSource(Local10000Amount.class)
    void one_refused_criterion_makes_every_amount_zero(Local10000Amount amount) {
        Assessment assessment = Scenario.plain().criterion("novelty", "NOT_MET").assess();
        assertThat(assessment.verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(assessment.amount(amount)).isEqualTo(YenRange.ZERO);
    }
}
