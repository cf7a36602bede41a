package jp.chiikiryoku.miraicollege;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Note;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.payload.PayloadKind;
import jp.chiikiryoku.testkit.DoorsContract;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;

class DoorsTest extends DoorsContract<Proposal> {

    @Override
    protected PayloadKind<Proposal, ?> kind() {
        return MiraiCollege.shipped().kind();
    }

    @Override
    protected List<Problem> check(Proposal proposal) {
        return MiraiCollege.shipped().check(proposal);
    }

    @Override
    protected Assessment assess(Proposal proposal) {
        return MiraiCollege.shipped().assess(proposal);
    }

    @Override
    protected List<Problem> check(String edition, Proposal proposal) {
        return MiraiCollege.edition(edition).check(proposal);
    }

    @Override
    protected Assessment assess(String edition, Proposal proposal) {
        return MiraiCollege.edition(edition).assess(proposal);
    }

    @Test
    void a_typed_proposal_that_is_malformed_throws_with_all_its_problems() {
        Proposal malformed = Proposal.of(
                        Host.of("325251"),
                        Partner.of("島根大学", PartnerType.UNIVERSITY),
                        ProgrammePlan.of(true, true),
                        Yen.of(-1))
                .withRulings(List.of(
                        Ruling.of("MRC-X", Judgement.MET),
                        Ruling.of("MRC-HOST", Judgement.MET),
                        Ruling.of("MRC-HOST", Judgement.MET)));
        List<String> expected = List.of(
                "\"/fee\" out-of-range",
                "\"/host/code\" check-digit",
                "\"/rulings/0/rule\" unknown-value",
                "\"/rulings/2/rule\" conflict");
        assertThat(PayloadDocument.problems(check("r6-supplementary", malformed)))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> assess("r6-supplementary", malformed))
                .satisfies(
                        exception -> assertThat(exception.problems()).isEqualTo(check("r6-supplementary", malformed)));
        assertThat(PayloadDocument.problems(check(malformed)))
                .containsAll(expected)
                .contains("\"/edition\" required")
                .hasSize(5);
        assertThatExceptionOfType(MalformedPayloadException.class).isThrownBy(() -> assess(malformed));
    }

    @Test
    void a_typed_proposal_may_lack_anything() {
        Proposal empty = new Proposal(null, null, null, null, null, null, List.of());
        assertThat(PayloadDocument.problems(check(empty)))
                .containsExactlyInAnyOrder(
                        "\"/edition\" required",
                        "\"/fee\" required",
                        "\"/host\" required",
                        "\"/partner\" required",
                        "\"/programme\" required");
        Proposal hollow = new Proposal(
                "r6-supplementary",
                new Host(null, null, null),
                new Partner(null, null),
                null,
                new ProgrammePlan(null, null),
                null,
                Collections.singletonList(null));
        assertThat(PayloadDocument.problems(check(hollow)))
                .containsExactlyInAnyOrder(
                        "\"/fee\" required",
                        "\"/host/code\" required",
                        "\"/partner/name\" required",
                        "\"/partner/type\" required",
                        "\"/programme/programmeMaking\" required",
                        "\"/programme/receptionStructure\" required",
                        "\"/rulings/0\" required");
    }

    @Test
    void a_proposal_is_built_step_by_step() {
        Proposal built = Proposal.of(
                        Host.of("215015").withName("坂祝町").withDisadvantagedArea(false),
                        Partner.of("専門学校", PartnerType.OTHER),
                        ProgrammePlan.of(true, true),
                        Yen.of(10_000_000))
                .withEdition("r6-supplementary")
                .withFieldwork(true)
                .withRulings(List.of(
                        Ruling.of("MRC-HOST", Judgement.MET).withEvidence("回答"),
                        Ruling.of("MRC-PARTNER", Judgement.MET)));
        assertThat(assess(built).verdict()).hasToString("ELIGIBLE");
        assertThat(assess(built).amount(MiraiCollegeAmount.FEE)).isEqualTo(YenRange.exactly(Yen.of(10_000_000)));
    }

    @Test
    void another_edition_than_the_one_that_is_asked_is_a_conflict() throws Exception {
        Proposal named = Proposals.of(1).withEdition("r6-supplementary");
        MiraiCollegeEdition own = OwnEdition.of2030("own").edition();
        assertThat(PayloadDocument.problems(own.check(named))).containsExactly("\"/edition\" conflict");
        assertThatExceptionOfType(MalformedPayloadException.class).isThrownBy(() -> own.assess(named));
        assertThat(own.check(Proposals.of(1))).isEmpty();
    }

    @Test
    void today_adds_a_note_and_changes_no_answer() {
        // checked until 2027-03-31
        Proposal proposal = Proposals.of(1).withEdition("r6-supplementary");
        MiraiCollegeEdition edition = MiraiCollege.edition("r6-supplementary");
        assertThat(edition.assess(proposal, LocalDate.of(2027, 3, 31))).isEqualTo(edition.assess(proposal));
        Assessment late = MiraiCollege.shipped().assess(proposal, LocalDate.of(2027, 4, 1));
        assertThat(late).isEqualTo(edition.assess(proposal, LocalDate.of(2027, 4, 1)));
        assertThat(late.notes()).extracting(Note::text).containsExactly("note.recheck");
        assertThat(late.findings()).isEqualTo(assess(proposal).findings());
        assertThat(late.amounts()).isEqualTo(assess(proposal).amounts());
    }

    @Test
    void a_name_without_an_edition_lists_those_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MiraiCollege.edition("r5"))
                .withMessageContaining("r6-supplementary");
    }
}
