package jp.chiikiryoku.dxtalent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.kind.AnswerOptions;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.dxtalent.accelerator.Candidacy;
import jp.chiikiryoku.dxtalent.accelerator.Candidate;
import jp.chiikiryoku.dxtalent.accelerator.Experience;
import jp.chiikiryoku.dxtalent.edition.Examination;
import jp.chiikiryoku.testkit.PayloadDocument;
import jp.chiikiryoku.testkit.contract.DoorsContract;
import org.junit.jupiter.api.Test;

class CandidacyDoorsTest extends DoorsContract<Candidacy> {

    @Override
    protected Kind<Candidacy, Assessment> kind() {
        return DxTalent.candidacies();
    }

    private List<Problem> check(Candidacy candidacy) {
        return kind().check(candidacy);
    }

    private Assessment assess(Candidacy candidacy) {
        return kind().assess(candidacy);
    }

    @Test
    void a_typed_candidacy_that_is_malformed_throws_with_all_its_problems() {
        Candidacy malformed = Candidacy.of(
                        LocalDate.of(2025, 4, 1),
                        Candidate.builder()
                                .digitalExperience(List.of(
                                        Experience.of(LocalDate.of(2020, 4, 1)).withTo(LocalDate.of(2020, 3, 31))))
                                .passedExaminations(List.of(Examination.ST, Examination.ST))
                                .build())
                .withRulings(List.of(Ruling.of("DXP-NEED", Judgement.MET)));
        assertThat(PayloadDocument.problems(check(malformed)))
                .containsExactlyInAnyOrder(
                        "\"/candidate/digitalExperience/0/to\" date-order",
                        "\"/candidate/passedExaminations/1\" conflict",
                        "\"/rulings/0/rule\" unknown-value");
        assertThat(kind().edition("r7-call").check(malformed)).isEqualTo(check(malformed));
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> kind().edition("r7-call").assess(malformed))
                .satisfies(exception -> assertThat(exception.problems()).isEqualTo(check(malformed)));
    }

    @Test
    void a_typed_candidacy_may_lack_anything() {
        assertThat(PayloadDocument.problems(check(new Candidacy(null, null, null, null))))
                .containsExactlyInAnyOrder("\"/asOf\" required", "\"/candidate\" required", "\"/edition\" required");
        Candidate hollow = new Candidate(
                null,
                Arrays.asList(null, new Experience(null, null, null)),
                Arrays.asList((Examination) null),
                new Criterion(null, null),
                new Criterion(null, null));
        Candidacy candidacy = new Candidacy("r7-call", null, hollow, Arrays.asList((Ruling) null));
        assertThat(PayloadDocument.problems(check(candidacy)))
                .containsExactlyInAnyOrder(
                        "\"/asOf\" required",
                        "\"/candidate/digitalExperience/0\" required",
                        "\"/candidate/digitalExperience/1/from\" required",
                        "\"/candidate/equivalentKnowledge/judgement\" required",
                        "\"/candidate/mainDuty/judgement\" required",
                        "\"/candidate/passedExaminations/0\" required",
                        "\"/rulings/0\" required");
    }

    @Test
    void a_day_that_the_wire_cannot_write_is_a_problem() {
        Candidacy far = Candidacy.of(
                        LocalDate.of(10_000, 1, 1),
                        Candidate.builder()
                                .digitalExperience(List.of(
                                        Experience.of(LocalDate.of(-1, 1, 1)).withTo(LocalDate.of(10_000, 1, 1))))
                                .build())
                .withEdition("r7-call");
        assertThat(PayloadDocument.problems(check(far)))
                .containsExactlyInAnyOrder(
                        "\"/asOf\" out-of-range",
                        "\"/candidate/digitalExperience/0/from\" out-of-range",
                        "\"/candidate/digitalExperience/0/to\" out-of-range");
    }

    @Test
    void a_candidacy_is_built_step_by_step() {
        Candidacy built = Candidacy.of(
                        LocalDate.of(2025, 3, 31),
                        Candidate.builder()
                                .name("候補者")
                                .digitalExperience(List.of(
                                        Experience.of(LocalDate.of(2020, 4, 1)).withEmployer("民間企業"),
                                        Experience.of(LocalDate.of(2015, 4, 1)).withTo(LocalDate.of(2016, 3, 31))))
                                .passedExaminations(List.of(Examination.SC))
                                .equivalentKnowledge(Criterion.of(Judgement.NOT_MET))
                                .mainDuty(Criterion.of(Judgement.MET).withEvidence("任用通知書"))
                                .build())
                .withRulings(List.of(Ruling.of("DXA-MAIN-DUTY", Judgement.PENDING)));
        assertThat(built.candidate())
                .isEqualTo(new Candidate(
                        "候補者",
                        List.of(
                                new Experience(LocalDate.of(2020, 4, 1), null, "民間企業"),
                                new Experience(LocalDate.of(2015, 4, 1), LocalDate.of(2016, 3, 31), null)),
                        List.of(Examination.SC),
                        new Criterion(Judgement.NOT_MET, null),
                        new Criterion(Judgement.MET, "任用通知書")));
        assertThat(assess(built).verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(assess(built.withEdition("r7-call"))).isEqualTo(assess(built));
    }

    @Test
    void an_absent_list_stays_absent_and_an_empty_one_empty() {
        assertThat(Candidate.builder().build().digitalExperience()).isNull();
        assertThat(Candidate.builder().build().passedExaminations()).isNull();
        assertThat(Candidate.builder().digitalExperience(List.of()).build().digitalExperience())
                .isEmpty();
        assertThat(new Candidacy(null, null, null, null).rulings()).isEmpty();
    }

    @Test
    void today_adds_a_note_and_changes_no_answer() {
        // checked until 2027-03-31
        Candidacy candidacy = kind().read(Documents.candidacy().json());
        Kind<Candidacy, Assessment> edition = kind().edition("r7-call");
        assertThat(edition.assess(candidacy, AnswerOptions.today(LocalDate.of(2027, 3, 31))))
                .isEqualTo(edition.assess(candidacy));
        Assessment late = kind().assess(candidacy, AnswerOptions.today(LocalDate.of(2027, 4, 1)));
        assertThat(late).isEqualTo(edition.assess(candidacy, AnswerOptions.today(LocalDate.of(2027, 4, 1))));
        assertThat(late.notes()).extracting(Message::key).contains("note.recheck");
        assertThat(late.findings()).isEqualTo(assess(candidacy).findings());
    }
}
