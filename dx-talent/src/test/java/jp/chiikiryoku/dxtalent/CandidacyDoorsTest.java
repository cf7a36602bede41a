package jp.chiikiryoku.dxtalent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Note;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.payload.PayloadKind;
import jp.chiikiryoku.testkit.DoorsContract;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;

class CandidacyDoorsTest extends DoorsContract<Candidacy> {

    @Override
    protected PayloadKind<Candidacy, ?> kind() {
        return DxTalent.shipped().acceleratorKind();
    }

    @Override
    protected List<Problem> check(Candidacy candidacy) {
        return DxTalent.shipped().check(candidacy);
    }

    @Override
    protected Assessment assess(Candidacy candidacy) {
        return DxTalent.shipped().assess(candidacy);
    }

    @Override
    protected List<Problem> check(String edition, Candidacy candidacy) {
        return DxTalent.edition(edition).check(candidacy);
    }

    @Override
    protected Assessment assess(String edition, Candidacy candidacy) {
        return DxTalent.edition(edition).assess(candidacy);
    }

    @Test
    void a_typed_candidacy_that_is_malformed_throws_with_all_its_problems() {
        Candidacy malformed = Candidacy.of(
                        LocalDate.of(2025, 4, 1),
                        Candidate.of()
                                .withDigitalExperience(List.of(
                                        Experience.of(LocalDate.of(2020, 4, 1)).withTo(LocalDate.of(2020, 3, 31))))
                                .withPassedExaminations(List.of(Examination.ST, Examination.ST)))
                .withRulings(List.of(Ruling.of("DXP-NEED", Judgement.MET)));
        assertThat(PayloadDocument.problems(check(malformed)))
                .containsExactlyInAnyOrder(
                        "\"/candidate/digitalExperience/0/to\" date-order",
                        "\"/candidate/passedExaminations/1\" conflict",
                        "\"/rulings/0/rule\" unknown-value");
        assertThat(check("r7-call", malformed)).isEqualTo(check(malformed));
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> assess("r7-call", malformed))
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
                        Candidate.of()
                                .withDigitalExperience(List.of(
                                        Experience.of(LocalDate.of(-1, 1, 1)).withTo(LocalDate.of(10_000, 1, 1)))))
                .withEdition("r7-call");
        assertThat(PayloadDocument.problems(check(far)))
                .containsExactlyInAnyOrder(
                        "\"/asOf\" date",
                        "\"/candidate/digitalExperience/0/from\" date",
                        "\"/candidate/digitalExperience/0/to\" date");
    }

    @Test
    void a_candidacy_is_built_step_by_step() {
        Candidacy built = Candidacy.of(
                        LocalDate.of(2025, 3, 31),
                        Candidate.of()
                                .withName("候補者")
                                .withDigitalExperience(List.of(
                                        Experience.of(LocalDate.of(2020, 4, 1)).withEmployer("民間企業"),
                                        Experience.of(LocalDate.of(2015, 4, 1)).withTo(LocalDate.of(2016, 3, 31))))
                                .withPassedExaminations(List.of(Examination.SC))
                                .withEquivalentKnowledge(Criterion.of(Judgement.NOT_MET))
                                .withMainDuty(Criterion.of(Judgement.MET).withEvidence("任用通知書")))
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
        assertThat(Candidate.of().digitalExperience()).isNull();
        assertThat(Candidate.of().passedExaminations()).isNull();
        assertThat(Candidate.of().withDigitalExperience(List.of()).digitalExperience())
                .isEmpty();
        assertThat(new Candidacy(null, null, null, null).rulings()).isEmpty();
    }

    @Test
    void today_adds_a_note_and_changes_no_answer() {
        // checked until 2027-03-31
        Candidacy candidacy = kind().read(Documents.candidacy().json());
        DxTalentEdition edition = DxTalent.edition("r7-call");
        assertThat(edition.assess(candidacy, LocalDate.of(2027, 3, 31))).isEqualTo(edition.assess(candidacy));
        Assessment late = DxTalent.shipped().assess(candidacy, LocalDate.of(2027, 4, 1));
        assertThat(late).isEqualTo(edition.assess(candidacy, LocalDate.of(2027, 4, 1)));
        assertThat(late.notes()).extracting(Note::text).contains("note.recheck");
        assertThat(late.findings()).isEqualTo(assess(candidacy).findings());
    }
}
