package jp.chiikiryoku.miraicollege;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.money.Yen;

/** Assessments of proposals that a test adds up. */
final class Proposals {

    static final MiraiCollegeEdition SHIPPED = MiraiCollege.edition("r6-supplementary");

    private Proposals() {}

    /** A proposal that fulfils every rule but perhaps the one about the fee. */
    static Proposal of(long fee) {
        return Proposal.of(
                        Host.of("325252"),
                        Partner.of("島根大学", PartnerType.UNIVERSITY),
                        ProgrammePlan.of(true, true),
                        Yen.of(fee))
                .withFieldwork(true);
    }

    static Assessment eligible(long fee) {
        return eligible(SHIPPED, fee);
    }

    static Assessment eligible(MiraiCollegeEdition edition, long fee) {
        return edition.assess(of(fee));
    }

    /** Whether students do fieldwork is not known. */
    static Assessment open(long fee) {
        return open(SHIPPED, fee);
    }

    static Assessment open(MiraiCollegeEdition edition, long fee) {
        Proposal proposal = of(fee);
        return edition.assess(Proposal.of(proposal.host(), proposal.partner(), proposal.programme(), proposal.fee()));
    }

    static Assessment refused(long fee) {
        return SHIPPED.assess(of(fee).withFieldwork(false));
    }

    static List<Assessment> times(int number, Assessment assessment) {
        return Collections.nCopies(number, assessment);
    }

    @SafeVarargs
    static List<Assessment> together(List<Assessment>... lists) {
        List<Assessment> all = new ArrayList<>();
        for (List<Assessment> list : lists) {
            all.addAll(list);
        }
        return all;
    }
}
