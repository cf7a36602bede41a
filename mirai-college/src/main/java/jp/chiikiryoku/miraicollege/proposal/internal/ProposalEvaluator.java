package jp.chiikiryoku.miraicollege.proposal.internal;

import java.util.List;
import jp.chiikiryoku.core.assessment.Amount;
import jp.chiikiryoku.core.assessment.Calculation;
import jp.chiikiryoku.core.assessment.Evaluator;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.assessment.RuleSet;
import jp.chiikiryoku.core.assessment.Step;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeParameters;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeRule;
import jp.chiikiryoku.miraicollege.proposal.MiraiCollegeAmount;
import jp.chiikiryoku.miraicollege.proposal.Proposal;

/** What is asked and calculated of a proposal under one edition. */
public final class ProposalEvaluator implements Evaluator<Proposal, CheckedProposal> {

    private static final List<MiraiCollegeRule> RULES = List.of(MiraiCollegeRule.values());
    private static final Requirement REQUIREMENT = Requirement.allOf(RULES);

    private final RuleSet<CheckedProposal> rules;
    private final Cited<Yen> fixedFee;

    /** Makes an evaluator. */
    public ProposalEvaluator(Edition<MiraiCollegeParameters> edition) {
        rules = RuleSet.of(
                RULES,
                new HostRule(edition),
                new PartnerRule(edition),
                new FieldworkRule(edition),
                new ProgrammeRule(edition),
                new FeeRule(edition));
        fixedFee = edition.parameters().fixedFee();
    }

    @Override
    public Requirement requirement() {
        return REQUIREMENT;
    }

    @Override
    public RuleSet<CheckedProposal> rules() {
        return rules;
    }

    @Override
    public CheckedProposal checked(Proposal proposal) {
        return CheckedProposal.of(proposal);
    }

    @Override
    public Calculation calculate(CheckedProposal proposal, List<Finding> findings) {
        Yen fee = proposal.fee();
        Amount amount = new Amount(MiraiCollegeAmount.FEE, YenRange.exactly(fee));
        return new Calculation(List.of(amount), List.of(step(proposal)), List.of());
    }

    private Step step(CheckedProposal proposal) {
        boolean accepted = proposal.rulingOnFee() == Judgement.MET;
        return new Step(MiraiCollegeAmount.FEE, comparison(proposal.fee(), accepted), fixedFee.citation());
    }

    private Message comparison(Yen fee, boolean accepted) {
        Yen fixed = fixedFee.value();
        Facts operands = Facts.of("fee", fee, "fixedFee", fixed);
        if (fee.isLessThan(fixed)) {
            return Message.of(
                    accepted ? "step.fee-below-accepted" : "step.fee-below",
                    operands.with("shortfall", fixed.minus(fee)));
        }
        // Above it only where the source is too weak to refuse: elsewhere a refusal has no such step.
        return fee.isGreaterThan(fixed)
                ? Message.of(
                        accepted ? "step.fee-above-accepted" : "step.fee-above",
                        operands.with("excess", fee.minus(fixed)))
                : Message.of("step.fee", operands);
    }
}
