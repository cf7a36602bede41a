package jp.chiikiryoku.miraicollege;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.miraicollege.portfolio.Portfolio;
import jp.chiikiryoku.miraicollege.portfolio.PortfolioReport;
import jp.chiikiryoku.miraicollege.proposal.Host;
import jp.chiikiryoku.miraicollege.proposal.Partner;
import jp.chiikiryoku.miraicollege.proposal.PartnerType;
import jp.chiikiryoku.miraicollege.proposal.ProgrammePlan;
import jp.chiikiryoku.miraicollege.proposal.Proposal;

/** Assessments of proposals that a test adds up. */
public final class Proposals {

    private static final OneEdition SHIPPED = OneEdition.SHIPPED;

    private Proposals() {}

    /** A proposal that fulfils every rule but perhaps the one about the fee. */
    public static Proposal of(long fee) {
        return Proposal.of(
                        Host.of("325252"),
                        List.of(Partner.of("島根大学", PartnerType.UNIVERSITY)),
                        ProgrammePlan.of(true, true),
                        Yen.of(fee))
                .withFieldwork(true);
    }

    public static Assessment eligible(long fee) {
        return eligible(SHIPPED, fee);
    }

    /** A fee below the fixed sum is accepted by a ruling. */
    public static Assessment eligible(OneEdition edition, long fee) {
        Yen fixed = edition.portfolios().edition().parameters().fixedFee().value();
        return edition.kind().assess(Yen.of(fee).isLessThan(fixed) ? accepted(fee) : of(fee));
    }

    /** A proposal whose fee, below the fixed sum, is accepted by a ruling. */
    public static Proposal accepted(long fee) {
        return of(fee).withRulings(List.of(Ruling.of("MRC-FEE", Judgement.MET)));
    }

    /** Whether students do fieldwork is not known. */
    public static Assessment open(long fee) {
        return open(SHIPPED, fee);
    }

    public static Assessment open(OneEdition edition, long fee) {
        Proposal proposal = of(fee);
        return edition.kind()
                .assess(Proposal.of(proposal.host(), proposal.partners(), proposal.programme(), proposal.fee()));
    }

    public static Assessment refused(long fee) {
        return SHIPPED.kind().assess(of(fee).withFieldwork(false));
    }

    public static List<Assessment> times(int number, Assessment assessment) {
        return Collections.nCopies(number, assessment);
    }

    /** The report of a portfolio. */
    public static PortfolioReport report(Portfolio portfolio, Language language) {
        return PortfolioReport.of(portfolio, MiraiCollege.proposals().renderer(language));
    }

    @SafeVarargs
    public static List<Assessment> together(List<Assessment>... lists) {
        List<Assessment> all = new ArrayList<>();
        for (List<Assessment> list : lists) {
            all.addAll(list);
        }
        return all;
    }
}
