package jp.chiikiryoku.miraicollege;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.kind.AnswerOptions;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeParameters;
import jp.chiikiryoku.miraicollege.edition.PortfolioParameters;
import jp.chiikiryoku.miraicollege.portfolio.PortfolioTally;
import jp.chiikiryoku.miraicollege.proposal.Host;
import jp.chiikiryoku.miraicollege.proposal.MiraiCollegeAmount;
import jp.chiikiryoku.miraicollege.proposal.Partner;
import jp.chiikiryoku.miraicollege.proposal.PartnerType;
import jp.chiikiryoku.miraicollege.proposal.ProgrammePlan;
import jp.chiikiryoku.miraicollege.proposal.Proposal;
import org.junit.jupiter.api.Test;

/** Payloads as a program builds them: each step keeps what the others set, and every way to ask answers alike. */
class PayloadRecordsTest {

    private static final Kind<Proposal, Assessment> SHIPPED = MiraiCollege.proposals();
    private static final Kind<Proposal, Assessment> R6 = MiraiCollege.edition("r6-supplementary");
    private static final Edition<MiraiCollegeParameters> EDITION =
            MiraiCollege.editions().get("r6-supplementary");
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
    private static final LocalDate LATE = LocalDate.of(2027, 4, 1);
    private static final Host AMA = Host.of("325252");
    private static final Partner UNIVERSITY = Partner.of("島根大学", PartnerType.UNIVERSITY);
    private static final List<Partner> UNIVERSITIES = List.of(UNIVERSITY);
    private static final ProgrammePlan PLAN = ProgrammePlan.of(true, true);
    private static final Yen FEE = Yen.of(10_000_000);

    @Test
    void a_host() {
        assertThat(AMA).isEqualTo(new Host("325252", null, null));
        assertThat(AMA.withName("海士町").withDisadvantagedArea(true)).isEqualTo(new Host("325252", "海士町", true));
        assertThat(AMA.withDisadvantagedArea(false).withName("海士町")).isEqualTo(new Host("325252", "海士町", false));
    }

    @Test
    void a_partner_and_a_plan() {
        assertThat(UNIVERSITY).isEqualTo(new Partner("島根大学", PartnerType.UNIVERSITY));
        assertThat(ProgrammePlan.of(true, false)).isEqualTo(new ProgrammePlan(true, false));
        assertThat(ProgrammePlan.of(false, true)).isEqualTo(new ProgrammePlan(false, true));
    }

    @Test
    void a_proposal_of_parts() {
        List<Ruling> rulings = List.of(Ruling.of("MRC-HOST", Judgement.MET));
        assertThat(Proposal.of(AMA, UNIVERSITIES, PLAN, FEE))
                .isEqualTo(new Proposal(null, AMA, UNIVERSITIES, null, PLAN, FEE, List.of()));
        Proposal whole = new Proposal("r6-supplementary", AMA, UNIVERSITIES, true, PLAN, FEE, rulings);
        assertThat(Proposal.of(AMA, UNIVERSITIES, PLAN, FEE)
                        .withEdition("r6-supplementary")
                        .withFieldwork(true)
                        .withRulings(rulings))
                .isEqualTo(whole);
        assertThat(Proposal.of(AMA, UNIVERSITIES, PLAN, FEE)
                        .withRulings(rulings)
                        .withFieldwork(true)
                        .withEdition("r6-supplementary"))
                .isEqualTo(whole);
    }

    @Test
    void partners_are_copied() {
        List<Partner> partners = new ArrayList<>(UNIVERSITIES);
        Proposal proposal = Proposal.of(AMA, partners, PLAN, FEE);
        partners.clear();
        assertThat(proposal.partners()).containsExactly(UNIVERSITY);
    }

    @Test
    void rulings_are_copied() {
        List<Ruling> rulings = new ArrayList<>(List.of(Ruling.of("MRC-HOST", Judgement.MET)));
        Proposal proposal = Proposal.of(AMA, UNIVERSITIES, PLAN, FEE).withRulings(rulings);
        rulings.clear();
        assertThat(proposal.rulings()).hasSize(1);
    }

    @Test
    void a_proposal_is_answered_alike_however_it_is_asked() {
        Proposal proposal = Proposals.of(10_000_000).withEdition("r6-supplementary");
        Assessment assessment = SHIPPED.assess(proposal);
        assertThat(assessment.kind()).isEqualTo("mirai-college");
        assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(SHIPPED.assess(proposal, AnswerOptions.today(TODAY))).isEqualTo(assessment);
        assertThat(R6.assess(proposal)).isEqualTo(assessment);
        assertThat(R6.assess(proposal, AnswerOptions.today(TODAY))).isEqualTo(assessment);
        assertThat(SHIPPED.check(proposal)).isEmpty();
        assertThat(R6.check(proposal)).isEmpty();
        assertThat(Kinds.shipped().find("mirai-college")).containsSame(SHIPPED);
    }

    @Test
    void a_day_after_the_edition_was_to_be_looked_at_again_adds_a_note() {
        Proposal proposal = Proposals.of(10_000_000).withEdition("r6-supplementary");
        assertThat(SHIPPED.assess(proposal, AnswerOptions.today(LATE)).notes())
                .extracting(Message::key)
                .containsExactly("note.recheck");
        assertThat(R6.assess(proposal, AnswerOptions.today(LATE)))
                .isEqualTo(SHIPPED.assess(proposal, AnswerOptions.today(LATE)));
    }

    @Test
    void a_malformed_proposal_has_its_problems_at_every_door() {
        Proposal malformed = Proposal.of(Host.of("325251"), UNIVERSITIES, new ProgrammePlan(null, true), Yen.of(-1))
                .withEdition("r6-supplementary");
        List<String> expected =
                List.of("check-digit /host/code", "required /programme/programmeMaking", "out-of-range /fee");
        assertThat(places(SHIPPED.check(malformed))).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(places(R6.check(malformed))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void editions_are_there_as_data() {
        assertThat(MiraiCollege.editions().all()).containsExactly(EDITION);
        assertThat(EDITION.id()).isEqualTo("r6-supplementary");
        assertThat(MiraiCollege.programme().editions()).isSameAs(MiraiCollege.editions());
        assertThat(PortfolioAssessor.of(EDITION).edition()).isSameAs(EDITION);
        assertThatIllegalArgumentException().isThrownBy(() -> SHIPPED.edition("r7"));
    }

    @Test
    void figures_are_complete() {
        PortfolioParameters figures = EDITION.parameters().portfolio();
        assertThat(new MiraiCollegeParameters(EDITION.parameters().fixedFee(), figures))
                .isEqualTo(EDITION.parameters());
        assertThat(MiraiCollegeAmount.FEE.wireName()).isEqualTo("fee");
        assertThatNullPointerException()
                .isThrownBy(() -> new PortfolioTally("r6-supplementary", 0, 0, 0, null))
                .withMessage("fees");
    }

    private static List<String> places(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code().code() + " " + problem.pointer())
                .toList();
    }
}
