package jp.chiikiryoku.miraicollege.proposal.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.assessment.CheckedRulings;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeRule;
import jp.chiikiryoku.miraicollege.proposal.Partner;
import jp.chiikiryoku.miraicollege.proposal.PartnerType;
import jp.chiikiryoku.miraicollege.proposal.ProgrammePlan;
import jp.chiikiryoku.miraicollege.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed proposal: what the rules see.
 *
 * @param host the local government that receives the students
 * @param partnerTypes what sort of institution each partner is, one or more
 * @param fieldwork whether students do fieldwork in the area, or null if that is not known
 * @param programmeMaking whether the plan contains the making of a programme
 * @param receptionStructure whether the plan contains a reception structure
 * @param fee the commission fee that is asked, in yen
 * @param rulingOnFee what the authority has answered about the fee
 */
record CheckedProposal(
        CheckedHost host,
        List<PartnerType> partnerTypes,
        @Nullable Boolean fieldwork,
        boolean programmeMaking,
        boolean receptionStructure,
        Yen fee,
        Judgement rulingOnFee) {

    static CheckedProposal of(Proposal proposal) {
        ProgrammePlan plan = requireNonNull(proposal.programme(), "programme");
        return new CheckedProposal(
                CheckedHost.of(requireNonNull(proposal.host(), "host")),
                StatedLists.map(requireNonNull(proposal.partners(), "partners"), CheckedProposal::typeOf),
                proposal.fieldwork(),
                requireNonNull(plan.programmeMaking(), "programmeMaking"),
                requireNonNull(plan.receptionStructure(), "receptionStructure"),
                requireNonNull(proposal.fee(), "fee"),
                CheckedRulings.of(proposal.rulings()).on(MiraiCollegeRule.FEE));
    }

    private static PartnerType typeOf(Partner partner) {
        return requireNonNull(partner.type(), "type");
    }
}
