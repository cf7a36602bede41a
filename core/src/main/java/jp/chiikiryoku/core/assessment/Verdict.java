package jp.chiikiryoku.core.assessment;

/** The answer to a whole payload (総合判定). */
public enum Verdict {
    /** The requirement is satisfied (対象). */
    ELIGIBLE,
    /** The requirement is violated (対象外). */
    INELIGIBLE,
    /** The requirement is undetermined; the result lists the inputs that would settle it (要確認). */
    NEEDS_REVIEW,
    /** Some items of a claim are refused, the rest stands (一部対象). */
    PARTLY_ELIGIBLE;

    /** Returns the verdict of a requirement's outcome. */
    public static Verdict of(Outcome outcome) {
        return switch (outcome) {
            case SATISFIED -> ELIGIBLE;
            case VIOLATED -> INELIGIBLE;
            case UNDETERMINED -> NEEDS_REVIEW;
        };
    }

    /**
     * Returns the verdict of an itemised claim.
     *
     * <p>A claimant who is refused decides alone, and so does a claim of which nothing at all can be accepted. Else a
     * claimant who needs a review makes the claim need one; then a refused item makes it partly eligible; then an
     * undetermined item makes it need a review.
     *
     * @param nothingAccepted whether something is claimed and the exact sum of what is at most accepted is zero
     */
    static Verdict ofClaim(Outcome claimant, Outcome items, boolean nothingAccepted) {
        if (claimant == Outcome.VIOLATED || nothingAccepted) {
            return INELIGIBLE;
        }
        if (claimant == Outcome.UNDETERMINED) {
            return NEEDS_REVIEW;
        }
        return items == Outcome.VIOLATED ? PARTLY_ELIGIBLE : of(items);
    }
}
