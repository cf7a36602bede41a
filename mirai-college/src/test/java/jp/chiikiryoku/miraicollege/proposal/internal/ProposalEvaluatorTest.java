package jp.chiikiryoku.miraicollege.proposal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.Amount;
import jp.chiikiryoku.core.assessment.Calculation;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeRule;
import jp.chiikiryoku.miraicollege.proposal.Host;
import jp.chiikiryoku.miraicollege.proposal.MiraiCollegeAmount;
import jp.chiikiryoku.miraicollege.proposal.Partner;
import jp.chiikiryoku.miraicollege.proposal.PartnerType;
import jp.chiikiryoku.miraicollege.proposal.ProgrammePlan;
import jp.chiikiryoku.miraicollege.proposal.Proposal;
import org.junit.jupiter.api.Test;

class ProposalEvaluatorTest {

    private static final ProposalEvaluator EVALUATOR = new ProposalEvaluator(CheckedProposals.R6);

    private static Calculation fee(long fee) {
        return EVALUATOR.calculate(CheckedProposals.withFee(fee), List.of());
    }

    @Test
    void every_rule_answers_once_in_its_order() {
        assertThat(EVALUATOR.rules().check(CheckedProposals.fulfilling()))
                .extracting(Finding::rule)
                .isEqualTo(List.of(MiraiCollegeRule.values()));
        assertThat(EVALUATOR.requirement().rules()).isEqualTo(List.of(MiraiCollegeRule.values()));
    }

    @Test
    void a_checked_proposal_holds_what_the_rules_see() {
        Proposal stated = Proposal.of(
                Host.of("215015").withName("坂祝町").withDisadvantagedArea(false),
                List.of(
                        Partner.of("岐阜大学", PartnerType.GRADUATE_SCHOOL),
                        Partner.of("短期大学部", PartnerType.JUNIOR_COLLEGE)),
                ProgrammePlan.of(true, false),
                Yen.of(7));
        CheckedHost host = new CheckedHost(LocalGovernmentCode.parse("215015"), false);
        assertThat(EVALUATOR.checked(stated))
                .isEqualTo(new CheckedProposal(
                        host,
                        List.of(PartnerType.GRADUATE_SCHOOL, PartnerType.JUNIOR_COLLEGE),
                        null,
                        true,
                        false,
                        Yen.of(7),
                        Judgement.PENDING));
        assertThat(EVALUATOR
                        .checked(stated.withRulings(List.of(Ruling.of("MRC-FEE", Judgement.MET))))
                        .rulingOnFee())
                .isEqualTo(Judgement.MET);
        assertThat(EVALUATOR.checked(stated.withFieldwork(true)).fieldwork()).isTrue();
        assertThat(host.isMetropolitan()).isTrue();
        assertThat(CheckedProposals.fulfilling().host().isMetropolitan()).isFalse();
    }

    @Test
    void the_fee_is_the_amount_as_it_is_asked() {
        assertThat(fee(8_000_000).amounts())
                .containsExactly(new Amount(MiraiCollegeAmount.FEE, YenRange.exactly(Yen.of(8_000_000))));
        assertThat(fee(8_000_000).openQuestions()).isEmpty();
    }

    @Test
    void the_step_compares_the_fee_with_the_fixed_one_and_cites_it() {
        Yen fixed = Yen.of(10_000_000);
        assertThat(fee(10_000_000).steps()).singleElement().satisfies(step -> {
            assertThat(step.amount()).isEqualTo(MiraiCollegeAmount.FEE);
            assertThat(step.message()).isEqualTo(Message.of("step.fee", Facts.of("fee", fixed, "fixedFee", fixed)));
            assertThat(step.citation())
                    .isEqualTo(CheckedProposals.R6.parameters().fixedFee().citation());
        });
        assertThat(fee(9_999_998).steps())
                .extracting("message")
                .containsExactly(Message.of(
                        "step.fee-below",
                        Facts.of("fee", Yen.of(9_999_998), "fixedFee", fixed, "shortfall", Yen.of(2))));
        assertThat(fee(10_000_002).steps())
                .extracting("message")
                .containsExactly(Message.of(
                        "step.fee-above", Facts.of("fee", Yen.of(10_000_002), "fixedFee", fixed, "excess", Yen.of(2))));
    }

    private static List<String> steps(long fee, Judgement ruling) {
        return EVALUATOR.calculate(CheckedProposals.withRuledFee(fee, ruling), List.of()).steps().stream()
                .map(step -> step.message().key())
                .toList();
    }

    @Test
    void the_step_of_a_fee_that_is_accepted_says_so() {
        assertThat(steps(9_999_998, Judgement.MET)).containsExactly("step.fee-below-accepted");
        assertThat(steps(10_000_002, Judgement.MET)).containsExactly("step.fee-above-accepted");
        assertThat(steps(10_000_000, Judgement.MET)).containsExactly("step.fee");
        assertThat(steps(9_999_998, Judgement.NOT_MET)).containsExactly("step.fee-below");
        assertThat(steps(10_000_002, Judgement.PENDING)).containsExactly("step.fee-above");
    }
}
