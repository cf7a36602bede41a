package jp.chiikiryoku.dxtalent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.government.Body;
import jp.chiikiryoku.core.kind.AnswerOptions;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.dxtalent.claim.DxClaim;
import jp.chiikiryoku.dxtalent.claim.DxTalentAmount;
import jp.chiikiryoku.dxtalent.claim.Specialist;
import jp.chiikiryoku.dxtalent.claim.Training;
import jp.chiikiryoku.testkit.PayloadDocument;
import jp.chiikiryoku.testkit.contract.DoorsContract;
import org.junit.jupiter.api.Test;

class DxClaimDoorsTest extends DoorsContract<DxClaim> {

    @Override
    protected Kind<DxClaim, Assessment> kind() {
        return DxTalent.claims();
    }

    private List<Problem> check(DxClaim claim) {
        return kind().check(claim);
    }

    private Assessment assess(DxClaim claim) {
        return kind().assess(claim);
    }

    @Test
    void a_typed_claim_that_is_malformed_throws_with_all_its_problems() {
        DxClaim malformed = DxClaim.of(
                        Body.of("350002"),
                        List.of(
                                Specialist.of(Yen.of(-1)).withId("A"),
                                Specialist.of(Yen.of(1)).withId("A")))
                .withRecruitment(Yen.of(-1))
                .withTraining(Training.of(Yen.of(1_000_000_000_000_001L)));
        assertThat(PayloadDocument.problems(check(malformed)))
                .containsExactlyInAnyOrder(
                        "\"/body/code\" check-digit",
                        "\"/edition\" required",
                        "\"/recruitment\" out-of-range",
                        "\"/specialists/0/cost\" out-of-range",
                        "\"/training/cost\" out-of-range");
        assertThat(PayloadDocument.problems(kind().edition("r5-r7").check(malformed)))
                .hasSize(4)
                .doesNotContain("\"/edition\" required");
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> assess(malformed))
                .satisfies(exception -> assertThat(exception.problems()).isEqualTo(check(malformed)));
    }

    @Test
    void a_typed_claim_may_lack_anything() {
        assertThat(PayloadDocument.problems(check(new DxClaim(null, null, null, null, null, null))))
                .containsExactlyInAnyOrder("\"/body\" required", "\"/edition\" required", "\"/specialists\" required");
        DxClaim hollow = new DxClaim(
                "r5-r7",
                null,
                new Body(null, null),
                Arrays.asList(null, new Specialist(null, null, null, new Criterion(null, null))),
                null,
                new Training(null, new Criterion(null, null)));
        assertThat(PayloadDocument.problems(check(hollow)))
                .containsExactlyInAnyOrder(
                        "\"/body/code\" required",
                        "\"/specialists/0\" required",
                        "\"/specialists/1/cost\" required",
                        "\"/specialists/1/municipalSupport/judgement\" required",
                        "\"/training/coreStaff/judgement\" required",
                        "\"/training/cost\" required");
    }

    @Test
    void a_claim_is_built_step_by_step() {
        DxClaim built = DxClaim.of(
                        Body.of("350001").withName("山口県"),
                        List.of(Specialist.of(Yen.of(24_000_000))
                                .withId("A")
                                .withName("甲")
                                .withMunicipalSupport(Criterion.of(Judgement.MET))))
                .withFiscalYear(FiscalYear.of(2024))
                .withRecruitment(Yen.of(1_500_000))
                .withTraining(Training.of(Yen.of(3_000_000)).withCoreStaff(Criterion.of(Judgement.MET)));
        assertThat(built)
                .isEqualTo(new DxClaim(
                        null,
                        FiscalYear.of(2024),
                        new Body("350001", "山口県"),
                        List.of(new Specialist("A", "甲", Yen.of(24_000_000), new Criterion(Judgement.MET, null))),
                        Yen.of(1_500_000),
                        new Training(Yen.of(3_000_000), new Criterion(Judgement.MET, null))));
        // 14,000,000 + 700,000 + 2,100,000
        assertThat(assess(built).amount(DxTalentAmount.TOTAL)).isEqualTo(YenRange.exactly(Yen.of(16_800_000)));
        assertThat(assess(built.withEdition("r5-r7"))).isEqualTo(assess(built));
    }

    @Test
    void today_adds_a_note_and_changes_no_answer() {
        // checked until 2027-03-31
        DxClaim claim = kind().read(Documents.claim().json());
        Kind<DxClaim, Assessment> edition = kind().edition("r5-r7");
        assertThat(edition.assess(claim, AnswerOptions.today(LocalDate.of(2027, 3, 31))))
                .isEqualTo(edition.assess(claim));
        Assessment late = kind().assess(claim, AnswerOptions.today(LocalDate.of(2027, 4, 1)));
        assertThat(late).isEqualTo(edition.assess(claim, AnswerOptions.today(LocalDate.of(2027, 4, 1))));
        assertThat(late.notes()).extracting(Message::key).contains("note.recheck");
        assertThat(late.findings()).isEqualTo(assess(claim).findings());
    }
}
