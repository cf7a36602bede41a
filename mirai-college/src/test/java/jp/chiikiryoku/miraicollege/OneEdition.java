package jp.chiikiryoku.miraicollege;

import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeParameters;
import jp.chiikiryoku.miraicollege.proposal.Proposal;

/** What a test asks of one edition: proposals one by one, and many together. */
public record OneEdition(Kind<Proposal, Assessment> kind, PortfolioAssessor portfolios) {

    /** The edition that the library ships. */
    public static final OneEdition SHIPPED = of(MiraiCollege.programme(), "r6-supplementary");

    static OneEdition of(Programme<MiraiCollegeParameters> programme, String id) {
        return new OneEdition(
                programme.kind(MiraiCollege.PROPOSALS).edition(id),
                PortfolioAssessor.of(programme.editions().get(id)));
    }
}
