package jp.chiikiryoku.kigyojin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.kind.AnswerOptions;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.kigyojin.claim.Assignment;
import jp.chiikiryoku.kigyojin.claim.KigyojinAmount;
import jp.chiikiryoku.kigyojin.claim.KigyojinClaim;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.kigyojin.engagement.Municipality;
import jp.chiikiryoku.kigyojin.samples.Documents;
import jp.chiikiryoku.testkit.PayloadDocument;
import jp.chiikiryoku.testkit.contract.DoorsContract;
import org.junit.jupiter.api.Test;

class KigyojinClaimDoorsTest extends DoorsContract<KigyojinClaim> {

    @Override
    protected Kind<KigyojinClaim, Assessment> kind() {
        return Kigyojin.claims();
    }

    private static Kind<KigyojinClaim, Assessment> r6() {
        return Kigyojin.claims().edition("r6");
    }

    @Test
    void a_typed_claim_that_is_malformed_throws_with_all_its_problems() {
        KigyojinClaim malformed = KigyojinClaim.of(
                        Municipality.of("32528"),
                        List.of(
                                Assignment.dispatch(Yen.of(-1)).withId("A"),
                                new Assignment("A", Mode.SIDE_JOB, Yen.of(1), null, null, null)))
                .withFiscalYear(FiscalYear.of(2024))
                .withPreparationCost(Yen.of(-1));
        assertThat(PayloadDocument.problems(kind().check(malformed)))
                .containsExactlyInAnyOrder(
                        "\"/assignments/0/acceptanceCost\" out-of-range",
                        "\"/assignments/1/acceptanceCost\" conflict",
                        "\"/assignments/1/remuneration\" required",
                        "\"/assignments/1/travel\" required",
                        "\"/municipality/code\" format",
                        "\"/preparationCost\" out-of-range");
        assertThat(r6().check(malformed)).isEqualTo(kind().check(malformed));
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> r6().assess(malformed))
                .satisfies(exception -> assertThat(exception.problems()).isEqualTo(kind().check(malformed)));
    }

    @Test
    void a_typed_claim_may_lack_anything() {
        assertThat(PayloadDocument.problems(kind().check(new KigyojinClaim(null, null, null, null, null))))
                .containsExactlyInAnyOrder(
                        "\"/assignments\" required", "\"/edition\" required", "\"/municipality\" required");
        KigyojinClaim hollow = new KigyojinClaim(
                "r6",
                null,
                new Municipality(null, null, null, null, null),
                null,
                Arrays.asList(null, new Assignment(null, null, null, null, null, null)));
        assertThat(PayloadDocument.problems(kind().check(hollow)))
                .containsExactlyInAnyOrder(
                        "\"/assignments/0\" required",
                        "\"/assignments/1/mode\" required",
                        "\"/municipality/code\" required");
    }

    @Test
    void a_claim_is_built_step_by_step() {
        KigyojinClaim built = KigyojinClaim.of(
                        Municipality.of("325287"),
                        List.of(
                                Assignment.dispatch(Yen.of(5_000_000))
                                        .withId("A")
                                        .withProposalCost(Yen.of(600_000)),
                                Assignment.sideJob(Yen.of(900_000), Yen.of(1_300_000))))
                .withFiscalYear(FiscalYear.of(2024))
                .withPreparationCost(Yen.of(800_000));
        assertThat(built.assignments())
                .containsExactly(
                        new Assignment("A", Mode.DISPATCH, Yen.of(5_000_000), null, null, Yen.of(600_000)),
                        new Assignment(null, Mode.SIDE_JOB, null, Yen.of(900_000), Yen.of(1_300_000), null));
        // 400,000 + 5,000,000 + 1,900,000 + 300,000
        assertThat(kind().assess(built).amount(KigyojinAmount.TOTAL)).isEqualTo(YenRange.exactly(Yen.of(7_600_000)));
        assertThat(kind().assess(built.withEdition("r6"))).isEqualTo(kind().assess(built));
    }

    @Test
    void a_year_that_the_edition_does_not_cover_is_a_conflict() {
        KigyojinClaim claim = KigyojinClaim.of(Municipality.of("325287"), List.of(Assignment.dispatch(Yen.of(1))))
                .withFiscalYear(FiscalYear.of(2025));
        assertThat(PayloadDocument.problems(r6().check(claim))).containsExactly("\"/fiscalYear\" conflict");
        assertThat(PayloadDocument.problems(kind().check(claim))).containsExactly("\"/fiscalYear\" no-edition");
    }

    @Test
    void today_adds_a_note_and_changes_no_answer() {
        // checked until 2027-03-31
        KigyojinClaim claim = kind().read(Documents.claim().json());
        assertThat(r6().assess(claim, AnswerOptions.today(LocalDate.of(2027, 3, 31))))
                .isEqualTo(r6().assess(claim));
        Assessment late = kind().assess(claim, AnswerOptions.today(LocalDate.of(2027, 4, 1)));
        assertThat(late).isEqualTo(r6().assess(claim, AnswerOptions.today(LocalDate.of(2027, 4, 1))));
        assertThat(late.notes())
                .extracting(Message::key)
                .containsExactly("note.recheck", "note.one-preparation-cap", "note.not-prorated");
        assertThat(late.amounts()).isEqualTo(kind().assess(claim).amounts());
    }
}
