package jp.chiikiryoku.dxtalent.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.dxtalent.DxTalent;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;
import jp.chiikiryoku.dxtalent.edition.Examination;
import org.junit.jupiter.api.Test;

/** (ア or イ or ウ) and ②, in three values. MIC-DX-CALL-R7, 自治体ＤＸアクセラレータの要件（予定）. */
class CandidacyTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 4, 1);
    private static final List<Experience> FIVE_YEARS =
            List.of(Experience.of(LocalDate.of(2015, 1, 1)).withTo(LocalDate.of(2019, 12, 31)));

    private record Answer(Outcome experience, Outcome examination, Outcome knowledge, Outcome duty) {

        Candidacy candidacy() {
            return Candidacy.of(
                    AS_OF,
                    new Candidate(
                            null,
                            stated(experience, FIVE_YEARS),
                            stated(examination, List.of(Examination.ST)),
                            Criterion.of(judged(knowledge)),
                            Criterion.of(judged(duty))));
        }

        private static <T> List<T> stated(Outcome outcome, List<T> satisfying) {
            return switch (outcome) {
                case SATISFIED -> satisfying;
                case VIOLATED -> List.of();
                case UNDETERMINED -> null;
            };
        }

        private static Judgement judged(Outcome outcome) {
            return switch (outcome) {
                case SATISFIED -> Judgement.MET;
                case VIOLATED -> Judgement.NOT_MET;
                case UNDETERMINED -> Judgement.PENDING;
            };
        }

        // Written from the tables of the specification, not by the library's combination.
        Verdict verdict() {
            List<Outcome> ways = List.of(experience, examination, knowledge);
            boolean noWay = ways.stream().allMatch(way -> way == Outcome.VIOLATED);
            boolean aWay = ways.contains(Outcome.SATISFIED);
            if (noWay || duty == Outcome.VIOLATED) {
                return Verdict.INELIGIBLE;
            }
            return aWay && duty == Outcome.SATISFIED ? Verdict.ELIGIBLE : Verdict.NEEDS_REVIEW;
        }
    }

    private static List<Answer> all() {
        List<Answer> all = new ArrayList<>();
        for (Outcome experience : Outcome.values()) {
            for (Outcome examination : Outcome.values()) {
                for (Outcome knowledge : Outcome.values()) {
                    for (Outcome duty : Outcome.values()) {
                        all.add(new Answer(experience, examination, knowledge, duty));
                    }
                }
            }
        }
        return all;
    }

    @Test
    void the_verdict_follows_the_truth_tables_in_all_81_combinations() {
        assertThat(all()).hasSize(81);
        for (Answer answer : all()) {
            Assessment assessment = DxTalent.candidacies().assess(answer.candidacy());
            assertThat(assessment.findings())
                    .as(answer.toString())
                    .extracting(Finding::outcome)
                    .containsExactly(answer.experience(), answer.examination(), answer.knowledge(), answer.duty());
            assertThat(assessment.verdict()).as(answer.toString()).isEqualTo(answer.verdict());
        }
    }

    // Counted by hand: refused 27 by the duty and 2 by the ways; eligible 27 - 8 ways with a duty that is met.
    @Test
    void nobody_is_refused_while_one_way_is_open() {
        assertThat(all().stream().filter(answer -> answer.verdict() == Verdict.INELIGIBLE))
                .hasSize(29);
        assertThat(all().stream().filter(answer -> answer.verdict() == Verdict.ELIGIBLE))
                .hasSize(19);
        assertThat(all().stream().filter(answer -> answer.verdict() == Verdict.NEEDS_REVIEW))
                .hasSize(33);
    }

    @Test
    void a_ruling_settles_what_the_facts_leave_open() {
        for (DxTalentRule rule : DxTalentRule.ofCandidacy()) {
            Candidacy open = Candidacy.of(AS_OF, Candidate.builder().build());
            assertThat(ruled(open, rule, Judgement.MET).outcome()).isEqualTo(Outcome.SATISFIED);
            assertThat(ruled(open, rule, Judgement.NOT_MET).outcome()).isEqualTo(Outcome.VIOLATED);
            assertThat(ruled(open, rule, Judgement.PENDING).outcome()).isEqualTo(Outcome.UNDETERMINED);
        }
    }

    private static Finding ruled(Candidacy candidacy, DxTalentRule rule, Judgement judgement) {
        return DxTalent.candidacies()
                .assess(candidacy.withRulings(List.of(Ruling.of(rule.id(), judgement))))
                .finding(rule);
    }

    @Test
    void a_ruling_changes_no_decided_rule_and_a_note_says_so() {
        Candidacy decided = new Answer(Outcome.VIOLATED, Outcome.VIOLATED, Outcome.VIOLATED, Outcome.SATISFIED)
                .candidacy()
                .withRulings(List.of(Ruling.of("DXA-EXPERIENCE", Judgement.MET)));
        Assessment assessment = DxTalent.candidacies().assess(decided);
        assertThat(assessment.verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(assessment.notes())
                .filteredOn(note -> note.key().equals("note.ruling-unused"))
                .singleElement()
                .extracting((Message note) ->
                        DxTalent.candidacies().renderer(Language.JA).render(note))
                .isEqualTo("「ア デジタル分野での実務経験」は記載された事実から判定できるため、照会に対する判断は用いていません。");
    }
}
