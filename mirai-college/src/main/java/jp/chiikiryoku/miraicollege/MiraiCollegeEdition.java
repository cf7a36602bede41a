package jp.chiikiryoku.miraicollege;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Occasion;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.payload.KindEdition;

/** One edition of ふるさとミライカレッジ, ready to check, to assess and to add up. Immutable and thread-safe. */
public final class MiraiCollegeEdition {

    private final KindEdition<Proposal, MiraiCollegeParameters> kindEdition;
    private final PortfolioLimits limits;

    MiraiCollegeEdition(KindEdition<Proposal, MiraiCollegeParameters> kindEdition) {
        this.kindEdition = kindEdition;
        this.limits = new PortfolioLimits(kindEdition.edition().parameters().portfolio());
    }

    /**
     * Returns the edition as data.
     *
     * @return the edition with its parameters and their sources
     */
    public Edition<MiraiCollegeParameters> edition() {
        return kindEdition.edition();
    }

    /**
     * Checks a proposal.
     *
     * @param proposal the proposal; one that names another edition is in {@code conflict}
     * @return all its problems, empty if it is well formed
     */
    public List<Problem> check(Proposal proposal) {
        return kindEdition.check(proposal);
    }

    /**
     * Assesses a proposal.
     *
     * <p>A town outside the metropolitan areas that works with a university, receives students for fieldwork, makes a
     * programme and a reception structure and asks for 10,000,000 yen is eligible for that fee.
     *
     * @param proposal the proposal
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Assessment assess(Proposal proposal) {
        return kindEdition.assess(proposal);
    }

    /**
     * Assesses a proposal on a day.
     *
     * @param proposal the proposal
     * @param today the caller's day, which may add a note and never changes an answer
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Assessment assess(Proposal proposal, LocalDate today) {
        return kindEdition.assess(proposal, today);
    }

    /**
     * Returns the sum of no proposals, to which assessments under this edition are added one by one.
     *
     * @return the empty tally
     */
    public PortfolioTally tally() {
        return PortfolioTally.empty(edition().id());
    }

    /**
     * Checks proposals together against the budget.
     *
     * <p>Fifteen eligible proposals of 10,000,000 yen each fill the budget of 150,000,000 yen exactly; a sixteenth is
     * one site too many.
     *
     * @param assessments the assessments of the proposals under this edition
     * @return which limits they keep
     * @throws IllegalArgumentException if one of them was made under another edition or is of another kind
     * @throws ArithmeticException if the sums do not fit into 64 bits
     */
    public Portfolio portfolio(List<Assessment> assessments) {
        PortfolioTally tally = tally();
        for (Assessment assessment : assessments) {
            tally = tally.plus(assessment);
        }
        return portfolio(tally);
    }

    /**
     * Checks a tally of proposals against the budget.
     *
     * @param tally the sum of the proposals under this edition
     * @return which limits they keep
     * @throws IllegalArgumentException if it was made under another edition
     * @throws ArithmeticException if the sums do not fit into 64 bits
     */
    public Portfolio portfolio(PortfolioTally tally) {
        return portfolio(tally, new Occasion(List.of(), null, null));
    }

    /**
     * Checks a tally of proposals against the budget on a day.
     *
     * @param tally the sum of the proposals under this edition
     * @param today the caller's day, which may add a note and never changes an answer
     * @return which limits they keep
     * @throws IllegalArgumentException if it was made under another edition
     * @throws ArithmeticException if the sums do not fit into 64 bits
     */
    public Portfolio portfolio(PortfolioTally tally, LocalDate today) {
        return portfolio(tally, new Occasion(List.of(), null, today));
    }

    private Portfolio portfolio(PortfolioTally tally, Occasion occasion) {
        tally.requireEdition(edition().id());
        return Portfolio.of(edition(), tally, limits.check(tally), occasion);
    }
}
