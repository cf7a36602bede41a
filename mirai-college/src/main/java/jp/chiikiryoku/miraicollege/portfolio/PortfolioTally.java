package jp.chiikiryoku.miraicollege.portfolio;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.miraicollege.proposal.MiraiCollegeAmount;
import jp.chiikiryoku.miraicollege.proposal.Proposal;

/**
 * Proposals added up by what was answered to them. Each is a site of its own.
 *
 * <p>An eligible proposal counts for certain, one that needs review possibly, an ineligible one not at all: with
 * 10,000,000 yen eligible and 8,000,000 yen under review the fees are 10,000,000円～18,000,000円.
 *
 * @param edition the id of the edition under which all of them were assessed
 * @param eligible how many are eligible
 * @param needsReview how many need review
 * @param ineligible how many are ineligible
 * @param fees the fees together, certain and at most, in yen
 */
public record PortfolioTally(String edition, long eligible, long needsReview, long ineligible, YenRange fees) {

    /**
     * Checks that all parts are there.
     *
     * @throws IllegalArgumentException if a number or an amount is negative
     */
    public PortfolioTally {
        requireNonNull(edition, "edition");
        requireNonNull(fees, "fees");
        if (eligible < 0 || needsReview < 0 || ineligible < 0) {
            throw new IllegalArgumentException("The numbers (" + eligible + ", " + needsReview + ", " + ineligible
                    + ") of proposals must be 0 or more.");
        }
        if (fees.yen().isLessThan(Yen.ZERO)) {
            throw new IllegalArgumentException("The fees (" + fees + ") must be 0 yen or more.");
        }
    }

    /**
     * Obtains the sum of no proposals.
     *
     * @return the empty tally
     */
    public static PortfolioTally empty(String edition) {
        return new PortfolioTally(edition, 0, 0, 0, YenRange.ZERO);
    }

    /**
     * Returns this tally with one more proposal.
     *
     * @throws IllegalArgumentException if the assessment is of another kind or edition
     * @throws ArithmeticException if the fees or the numbers do not fit into 64 bits
     */
    public PortfolioTally plus(Assessment assessment) {
        if (!assessment.kind().equals(Proposal.KIND)) {
            throw new IllegalArgumentException("The kind (" + assessment.kind() + ") must be " + Proposal.KIND + ".");
        }
        requireEdition(assessment.edition().id());
        YenRange fee = assessment.amount(MiraiCollegeAmount.FEE);
        return switch (assessment.verdict()) {
            case ELIGIBLE -> together(new PortfolioTally(edition, 1, 0, 0, fee));
            case NEEDS_REVIEW -> together(new PortfolioTally(edition, 0, 1, 0, fee));
            case INELIGIBLE -> together(new PortfolioTally(edition, 0, 0, 1, YenRange.ZERO));
            case PARTLY_ELIGIBLE ->
                throw new IllegalArgumentException(
                        "The verdict (" + assessment.verdict() + ") must be one of a proposal.");
        };
    }

    /**
     * Returns this tally and another together, as parallel batches need.
     *
     * @throws IllegalArgumentException if the other is of another edition
     * @throws ArithmeticException if the fees or the numbers do not fit into 64 bits
     */
    public PortfolioTally plus(PortfolioTally other) {
        requireEdition(other.edition);
        return together(other);
    }

    private void requireEdition(String other) {
        if (!other.equals(edition)) {
            throw new IllegalArgumentException("The edition (" + other + ") must be " + edition + ".");
        }
    }

    private PortfolioTally together(PortfolioTally more) {
        Yen certain = fees.yen().plus(more.fees.yen());
        return new PortfolioTally(
                edition,
                Math.addExact(eligible, more.eligible),
                Math.addExact(needsReview, more.needsReview),
                Math.addExact(ineligible, more.ineligible),
                YenRange.of(certain, fees.atMost().plus(more.fees.atMost())));
    }
}
