package jp.chiikiryoku.dxtalent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.government.Body;
import jp.chiikiryoku.core.kind.AnswerOptions;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.dxtalent.application.CallApplication;
import jp.chiikiryoku.dxtalent.application.Document;
import jp.chiikiryoku.dxtalent.edition.DocumentFormat;
import jp.chiikiryoku.dxtalent.edition.DocumentType;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;
import jp.chiikiryoku.dxtalent.edition.SupportStep;
import jp.chiikiryoku.testkit.Answers;
import jp.chiikiryoku.testkit.PayloadDocument;
import jp.chiikiryoku.testkit.contract.DoorsContract;
import org.junit.jupiter.api.Test;

class CallApplicationDoorsTest extends DoorsContract<CallApplication> {

    @Override
    protected Kind<CallApplication, Assessment> kind() {
        return DxTalent.applications();
    }

    private List<Problem> check(CallApplication application) {
        return kind().check(application);
    }

    private Assessment assess(CallApplication application) {
        return kind().assess(application);
    }

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2025-04-10T12:00:00+09:00");

    @Test
    void a_typed_application_that_is_malformed_throws_with_all_its_problems() {
        CallApplication malformed = CallApplication.builder()
                .prefecture(Body.of("350002"))
                .steps(List.of(SupportStep.STEP_1, SupportStep.STEP_1))
                .documents(List.of(new Document(null, DocumentFormat.WORD), new Document(DocumentType.PROPOSAL, null)))
                .submittedAt(NOON)
                .plannedFrom(LocalDate.of(2026, 2, 16))
                .plannedUntil(LocalDate.of(2026, 2, 15))
                .build()
                .withRulings(List.of(Ruling.of("DXP-NEED", Judgement.MET), Ruling.of("DXP-NEED", Judgement.NOT_MET)));
        assertThat(PayloadDocument.problems(check(malformed)))
                .containsExactlyInAnyOrder(
                        "\"/documents/0/type\" required",
                        "\"/documents/1/format\" required",
                        "\"/plannedUntil\" date-order",
                        "\"/prefecture/code\" check-digit",
                        "\"/rulings/1/rule\" conflict",
                        "\"/steps/1\" conflict");
        assertThat(kind().edition("r7-call").check(malformed)).isEqualTo(check(malformed));
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> kind().edition("r7-call").assess(malformed))
                .satisfies(exception -> assertThat(exception.problems()).isEqualTo(check(malformed)));
    }

    @Test
    void a_typed_application_may_lack_anything() {
        assertThat(PayloadDocument.problems(
                        check(new CallApplication(null, null, null, null, null, null, null, null, null, null))))
                .containsExactlyInAnyOrder(
                        "\"/documents\" required",
                        "\"/edition\" required",
                        "\"/prefecture\" required",
                        "\"/steps\" required",
                        "\"/submittedAt\" required");
        CallApplication hollow = new CallApplication(
                "r7-call",
                new Body(null, null),
                new Criterion(null, null),
                Arrays.asList((SupportStep) null),
                Arrays.asList((Document) null),
                NOON,
                null,
                null,
                null,
                Arrays.asList((Ruling) null));
        assertThat(PayloadDocument.problems(check(hollow)))
                .containsExactlyInAnyOrder(
                        "\"/documents/0\" required",
                        "\"/prefecture/code\" required",
                        "\"/rulings/0\" required",
                        "\"/steps/0\" required",
                        "\"/talentPoolNeed/judgement\" required");
    }

    @Test
    void an_instant_that_the_wire_cannot_write_is_a_problem() {
        CallApplication application = kind().read(Documents.application().json());
        for (int year : List.of(-1, 10_000)) {
            CallApplication far = CallApplication.builder()
                    .prefecture(application.prefecture())
                    .steps(application.steps())
                    .documents(application.documents())
                    .submittedAt(OffsetDateTime.of(year, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC))
                    .plannedUntil(LocalDate.of(year, 1, 1))
                    .build()
                    .withEdition("r7-call");
            assertThat(PayloadDocument.problems(check(far)))
                    .containsExactlyInAnyOrder("\"/plannedUntil\" out-of-range", "\"/submittedAt\" out-of-range");
        }
    }

    @Test
    void an_instant_that_is_of_the_next_century_in_japan_is_late() {
        PayloadDocument late = Documents.application().with("/submittedAt", "2100-12-31T23:59:59-18:00");
        Answers.of(DxTalentRule.DEADLINE).expect(late, Outcome.VIOLATED, "/submittedAt");
        assertThat(PayloadDocument.problems(
                        kind().answer(late.without("/edition").json()).problems()))
                .containsExactly("\"/submittedAt\" no-edition");
        assertThat(PayloadDocument.problems(kind().answer(late.without("/edition")
                                .with("/submittedAt", "1900-01-01T00:00:00+18:00")
                                .json())
                        .problems()))
                .containsExactly("\"/submittedAt\" no-edition");
    }

    @Test
    void an_application_is_built_step_by_step() {
        List<Document> documents = List.of(
                Document.of(DocumentType.COVER_LETTER, DocumentFormat.WORD),
                Document.of(DocumentType.PROPOSAL, DocumentFormat.POWERPOINT),
                Document.of(DocumentType.SUPPLEMENT, DocumentFormat.OTHER));
        CallApplication built = CallApplication.builder()
                .prefecture(Body.of("350001").withName("山口県"))
                .talentPoolNeed(Criterion.of(Judgement.MET))
                .steps(List.of(SupportStep.STEP_1))
                .documents(documents)
                .submittedAt(NOON)
                .plannedFrom(LocalDate.of(2025, 4, 25))
                .plannedUntil(LocalDate.of(2026, 3, 16))
                .adoptedOn(LocalDate.of(2025, 4, 25))
                .build()
                .withRulings(List.of(Ruling.of("DXP-NEED", Judgement.PENDING)));
        assertThat(built)
                .isEqualTo(new CallApplication(
                        null,
                        new Body("350001", "山口県"),
                        new Criterion(Judgement.MET, null),
                        List.of(SupportStep.STEP_1),
                        documents,
                        NOON,
                        LocalDate.of(2025, 4, 25),
                        LocalDate.of(2026, 3, 16),
                        LocalDate.of(2025, 4, 25),
                        List.of(new Ruling("DXP-NEED", Judgement.PENDING, null))));
        assertThat(assess(built).verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(assess(built.withEdition("r7-call"))).isEqualTo(assess(built));
    }

    @Test
    void today_adds_a_note_and_changes_no_answer() {
        // checked until 2027-03-31
        CallApplication application = kind().read(Documents.application().json());
        Kind<CallApplication, Assessment> edition = kind().edition("r7-call");
        assertThat(edition.assess(application, AnswerOptions.today(LocalDate.of(2027, 3, 31))))
                .isEqualTo(edition.assess(application));
        Assessment late = kind().assess(application, AnswerOptions.today(LocalDate.of(2027, 4, 1)));
        assertThat(late).isEqualTo(edition.assess(application, AnswerOptions.today(LocalDate.of(2027, 4, 1))));
        assertThat(late.notes()).extracting(Message::key).contains("note.recheck");
        assertThat(late.findings()).isEqualTo(assess(application).findings());
    }

    // 23:59 in Japan is the day of the notice; a minute later is the day after it
    @Test
    void the_notice_of_adoption_does_not_come_before_the_submission() {
        PayloadDocument adopted =
                Documents.application().with("/edition", "r7-call").with("/adoptedOn", "2025-04-09");
        assertThat(PayloadDocument.problems(kind().answer(adopted.with("/submittedAt", "2025-04-09T14:59:00Z")
                                .json())
                        .problems()))
                .isEmpty();
        assertThat(PayloadDocument.problems(kind().answer(adopted.with("/submittedAt", "2025-04-09T15:00:00Z")
                                .json())
                        .problems()))
                .containsExactly("\"/adoptedOn\" date-order");
    }
}
