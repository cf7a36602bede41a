package jp.chiikiryoku.miraicollege;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.kind.AnswerOptions;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeRule;
import jp.chiikiryoku.miraicollege.proposal.Host;
import jp.chiikiryoku.miraicollege.proposal.MiraiCollegeAmount;
import jp.chiikiryoku.miraicollege.proposal.Partner;
import jp.chiikiryoku.miraicollege.proposal.PartnerType;
import jp.chiikiryoku.miraicollege.proposal.ProgrammePlan;
import jp.chiikiryoku.miraicollege.proposal.Proposal;
import jp.chiikiryoku.testkit.PayloadDocument;
import jp.chiikiryoku.testkit.contract.DoorsContract;
import org.junit.jupiter.api.Test;

class DoorsTest extends DoorsContract<Proposal> {

    private static final Kind<Proposal, Assessment> R6 = MiraiCollege.edition("r6-supplementary");

    @Override
    protected Kind<Proposal, Assessment> kind() {
        return MiraiCollege.proposals();
    }

    @Test
    void a_typed_proposal_that_is_malformed_throws_with_all_its_problems() {
        Proposal malformed = Proposal.of(
                        Host.of("325251"),
                        List.of(Partner.of("島根大学", PartnerType.UNIVERSITY)),
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
        assertThat(PayloadDocument.problems(R6.check(malformed))).containsExactlyInAnyOrderElementsOf(expected);
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> R6.assess(malformed))
                .satisfies(exception -> assertThat(exception.problems()).isEqualTo(R6.check(malformed)));
        assertThat(PayloadDocument.problems(kind().check(malformed)))
                .containsAll(expected)
                .contains("\"/edition\" required")
                .hasSize(5);
        assertThatExceptionOfType(MalformedPayloadException.class).isThrownBy(() -> kind().assess(malformed));
    }

    @Test
    void a_typed_proposal_may_lack_anything() {
        Proposal empty = new Proposal(null, null, null, null, null, null, List.of());
        assertThat(PayloadDocument.problems(kind().check(empty)))
                .containsExactlyInAnyOrder(
                        "\"/edition\" required",
                        "\"/fee\" required",
                        "\"/host\" required",
                        "\"/partners\" required",
                        "\"/programme\" required");
        Proposal hollow = new Proposal(
                "r6-supplementary",
                new Host(null, null, null),
                Arrays.asList(new Partner(null, null), null),
                null,
                new ProgrammePlan(null, null),
                null,
                Collections.singletonList(null));
        assertThat(PayloadDocument.problems(kind().check(hollow)))
                .containsExactlyInAnyOrder(
                        "\"/fee\" required",
                        "\"/host/code\" required",
                        "\"/partners/0/name\" required",
                        "\"/partners/0/type\" required",
                        "\"/partners/1\" required",
                        "\"/programme/programmeMaking\" required",
                        "\"/programme/receptionStructure\" required",
                        "\"/rulings/0\" required");
    }

    @Test
    void a_proposal_is_built_step_by_step() {
        Proposal built = Proposal.of(
                        Host.of("215015").withName("坂祝町").withDisadvantagedArea(false),
                        List.of(Partner.of("専門学校", PartnerType.OTHER)),
                        ProgrammePlan.of(true, true),
                        Yen.of(10_000_000))
                .withEdition("r6-supplementary")
                .withFieldwork(true)
                .withRulings(List.of(
                        Ruling.of("MRC-HOST", Judgement.MET).withEvidence("回答"),
                        Ruling.of("MRC-PARTNER", Judgement.MET)));
        assertThat(kind().assess(built).verdict()).hasToString("ELIGIBLE");
        assertThat(kind().assess(built).amount(MiraiCollegeAmount.FEE)).isEqualTo(YenRange.exactly(Yen.of(10_000_000)));
    }

    @Test
    void another_edition_than_the_one_that_is_asked_is_a_conflict() throws Exception {
        Proposal named = Proposals.of(1).withEdition("r6-supplementary");
        Kind<Proposal, Assessment> own = OwnEdition.of2030("own").edition().kind();
        assertThat(PayloadDocument.problems(own.check(named))).containsExactly("\"/edition\" conflict");
        assertThatExceptionOfType(MalformedPayloadException.class).isThrownBy(() -> own.assess(named));
        assertThat(own.check(Proposals.of(1))).isEmpty();
    }

    @Test
    void today_adds_a_note_and_changes_no_answer() {
        // checked until 2027-03-31
        Proposal proposal = Proposals.of(1).withEdition("r6-supplementary");
        assertThat(R6.assess(proposal, AnswerOptions.today(LocalDate.of(2027, 3, 31))))
                .isEqualTo(R6.assess(proposal));
        Assessment late = MiraiCollege.proposals().assess(proposal, AnswerOptions.today(LocalDate.of(2027, 4, 1)));
        assertThat(late).isEqualTo(R6.assess(proposal, AnswerOptions.today(LocalDate.of(2027, 4, 1))));
        assertThat(late.notes()).extracting(Message::key).containsExactly("note.recheck");
        assertThat(late.findings()).isEqualTo(kind().assess(proposal).findings());
        assertThat(late.amounts()).isEqualTo(kind().assess(proposal).amounts());
    }

    @Test
    void a_name_without_an_edition_lists_those_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MiraiCollege.edition("r5"))
                .withMessageContaining("r6-supplementary");
    }

    @Test
    void what_decided_is_written_plainly() {
        PayloadDocument inside = Documents.proposal().with("/host", new Host("215015", null, true));
        assertThat(inside.line(MiraiCollegeRule.HOST, Language.EN).facts())
                .isEqualTo(Map.of(
                        "code", "215015", "prefecture", "GIFU", "metropolitan", true, "disadvantagedArea", true));
    }
}
