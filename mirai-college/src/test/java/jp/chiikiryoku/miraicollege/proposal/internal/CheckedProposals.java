package jp.chiikiryoku.miraicollege.proposal.internal;

import java.util.List;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.miraicollege.MiraiCollege;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeParameters;
import jp.chiikiryoku.miraicollege.proposal.PartnerType;
import org.jspecify.annotations.Nullable;

/** Checked proposals of which rules are asked: 海士町 with a university, for 10,000,000 yen, and one thing otherwise. */
final class CheckedProposals {

    static final Edition<MiraiCollegeParameters> R6 = MiraiCollege.editions().get("r6-supplementary");

    private static final CheckedHost AMA = new CheckedHost(LocalGovernmentCode.parse("325252"), null);
    private static final Yen FEE = Yen.of(10_000_000);

    private CheckedProposals() {}

    static CheckedProposal fulfilling() {
        return withHost(AMA);
    }

    static CheckedProposal withHost(CheckedHost host) {
        return new CheckedProposal(host, List.of(PartnerType.UNIVERSITY), true, true, true, FEE, Judgement.PENDING);
    }

    static CheckedProposal withPartners(PartnerType... types) {
        return new CheckedProposal(AMA, List.of(types), true, true, true, FEE, Judgement.PENDING);
    }

    static CheckedProposal withFieldwork(@Nullable Boolean fieldwork) {
        return new CheckedProposal(AMA, List.of(PartnerType.UNIVERSITY), fieldwork, true, true, FEE, Judgement.PENDING);
    }

    static CheckedProposal withPlan(boolean programmeMaking, boolean receptionStructure) {
        return new CheckedProposal(
                AMA,
                List.of(PartnerType.UNIVERSITY),
                true,
                programmeMaking,
                receptionStructure,
                FEE,
                Judgement.PENDING);
    }

    static CheckedProposal withRuledFee(long fee, Judgement ruling) {
        return new CheckedProposal(AMA, List.of(PartnerType.UNIVERSITY), true, true, true, Yen.of(fee), ruling);
    }

    static CheckedProposal withFee(long fee) {
        return new CheckedProposal(
                AMA, List.of(PartnerType.UNIVERSITY), true, true, true, Yen.of(fee), Judgement.PENDING);
    }
}
