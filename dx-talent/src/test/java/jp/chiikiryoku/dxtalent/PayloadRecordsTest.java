package jp.chiikiryoku.dxtalent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.government.Body;
import jp.chiikiryoku.core.kind.AnswerOptions;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.dxtalent.accelerator.Candidacy;
import jp.chiikiryoku.dxtalent.accelerator.Candidate;
import jp.chiikiryoku.dxtalent.accelerator.Experience;
import jp.chiikiryoku.dxtalent.application.CallApplication;
import jp.chiikiryoku.dxtalent.application.Document;
import jp.chiikiryoku.dxtalent.claim.DxClaim;
import jp.chiikiryoku.dxtalent.claim.Specialist;
import jp.chiikiryoku.dxtalent.claim.Training;
import jp.chiikiryoku.dxtalent.edition.DocumentFormat;
import jp.chiikiryoku.dxtalent.edition.DocumentType;
import jp.chiikiryoku.dxtalent.edition.Examination;
import jp.chiikiryoku.dxtalent.edition.SupportStep;
import org.junit.jupiter.api.Test;

/** Payloads as a program builds them: each step keeps what the others set, and every way to ask answers alike. */
class PayloadRecordsTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 4, 1);
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
    private static final Criterion MET = Criterion.of(Judgement.MET);

    @Test
    void a_candidacy() {
        Experience experience = Experience.of(LocalDate.of(2015, 4, 1))
                .withTo(LocalDate.of(2021, 3, 31))
                .withEmployer("株式会社 甲");
        Candidacy candidacy = Candidacy.of(
                        AS_OF,
                        Candidate.builder()
                                .name("候補者")
                                .digitalExperience(List.of(experience))
                                .passedExaminations(List.of(Examination.ST))
                                .equivalentKnowledge(MET)
                                .mainDuty(MET)
                                .build())
                .withEdition("r7-call")
                .withRulings(List.of(Ruling.of("DXA-MAIN-DUTY", Judgement.MET)));
        assertThat(candidacy)
                .isEqualTo(new Candidacy(
                        "r7-call",
                        AS_OF,
                        new Candidate(
                                "候補者",
                                List.of(new Experience(LocalDate.of(2015, 4, 1), LocalDate.of(2021, 3, 31), "株式会社 甲")),
                                List.of(Examination.ST),
                                MET,
                                MET),
                        List.of(Ruling.of("DXA-MAIN-DUTY", Judgement.MET))));
        Assessment assessment = DxTalent.candidacies().assess(candidacy);
        assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(DxTalent.candidacies().assess(candidacy, AnswerOptions.today(TODAY)))
                .isEqualTo(assessment);
        assertThat(DxTalent.candidacies().edition("r7-call").assess(candidacy)).isEqualTo(assessment);
        assertThat(DxTalent.candidacies().edition("r7-call").assess(candidacy, AnswerOptions.today(TODAY)))
                .isEqualTo(assessment);
        assertThat(DxTalent.candidacies().edition("r7-call").check(candidacy)).isEmpty();
        assertThat(DxTalent.candidacies()
                        .edition("r7-call")
                        .check(Candidacy.of(AS_OF, Candidate.builder().build()).withEdition("r5-r7")))
                .isNotEmpty();
    }

    @Test
    void an_application() {
        OffsetDateTime submittedAt = OffsetDateTime.parse("2025-04-10T11:30:00+09:00");
        List<Document> documents = List.of(
                Document.of(DocumentType.COVER_LETTER, DocumentFormat.WORD),
                Document.of(DocumentType.PROPOSAL, DocumentFormat.POWERPOINT),
                Document.of(DocumentType.SUPPLEMENT, DocumentFormat.OTHER));
        CallApplication application = CallApplication.builder()
                .prefecture(Body.of("350001").withName("山口県"))
                .talentPoolNeed(MET)
                .steps(List.of(SupportStep.STEP_1))
                .documents(documents)
                .submittedAt(submittedAt)
                .plannedFrom(LocalDate.of(2025, 4, 28))
                .plannedUntil(LocalDate.of(2026, 2, 15))
                .adoptedOn(LocalDate.of(2025, 4, 25))
                .build()
                .withEdition("r7-call")
                .withRulings(List.of(Ruling.of("DXP-NEED", Judgement.MET)));
        assertThat(application)
                .isEqualTo(new CallApplication(
                        "r7-call",
                        new Body("350001", "山口県"),
                        MET,
                        List.of(SupportStep.STEP_1),
                        documents,
                        submittedAt,
                        LocalDate.of(2025, 4, 28),
                        LocalDate.of(2026, 2, 15),
                        LocalDate.of(2025, 4, 25),
                        List.of(Ruling.of("DXP-NEED", Judgement.MET))));
        Assessment assessment = DxTalent.applications().assess(application);
        assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(DxTalent.applications().assess(application, AnswerOptions.today(TODAY)))
                .isEqualTo(assessment);
        assertThat(DxTalent.applications().edition("r7-call").assess(application))
                .isEqualTo(assessment);
        assertThat(DxTalent.applications().edition("r7-call").assess(application, AnswerOptions.today(TODAY)))
                .isEqualTo(assessment);
        assertThat(DxTalent.applications().edition("r7-call").check(application))
                .isEmpty();
        assertThat(DxTalent.applications().edition("r7-call").check(application.withEdition("r5-r7")))
                .isNotEmpty();
        assertThat(DxTalent.applications().check(application.withEdition("r5-r7")))
                .isNotEmpty();
    }

    @Test
    void a_claim() {
        Specialist specialist =
                Specialist.of(Yen.of(24_000_000)).withId("s-1").withName("職員").withMunicipalSupport(MET);
        DxClaim claim = DxClaim.of(Body.of("350001"), List.of(specialist))
                .withFiscalYear(FiscalYear.of(2024))
                .withEdition("r5-r7")
                .withRecruitment(Yen.of(1_500_000))
                .withTraining(Training.of(Yen.of(3_000_000)).withCoreStaff(MET));
        assertThat(claim)
                .isEqualTo(new DxClaim(
                        "r5-r7",
                        FiscalYear.of(2024),
                        new Body("350001", null),
                        List.of(new Specialist("s-1", "職員", Yen.of(24_000_000), MET)),
                        Yen.of(1_500_000),
                        new Training(Yen.of(3_000_000), MET)));
        Assessment assessment = DxTalent.claims().assess(claim);
        assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(DxTalent.claims().assess(claim, AnswerOptions.today(TODAY))).isEqualTo(assessment);
        assertThat(DxTalent.claims().edition("r5-r7").assess(claim)).isEqualTo(assessment);
        assertThat(DxTalent.claims().edition("r5-r7").assess(claim, AnswerOptions.today(TODAY)))
                .isEqualTo(assessment);
        assertThat(DxTalent.claims().edition("r5-r7").check(claim)).isEmpty();
        assertThat(DxTalent.claims().edition("r5-r7").check(claim.withEdition("r7-call")))
                .isNotEmpty();
        assertThat(assessment.edition().id()).isEqualTo("r5-r7");
    }
}
