package jp.chiikiryoku.core.assessment;

import jp.chiikiryoku.core.money.YenRange;

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
     * <p>A claimant who is refused, or of whom it is not known, decides alone. Else a refused item makes the claim
     * partly eligible, or ineligible if nothing can be left of its total; else an undetermined item calls for a review.
     */
    static Verdict ofClaim(Outcome claimant, Outcome items, YenRange total) {
        return switch (claimant) {
            case VIOLATED -> INELIGIBLE;
            case UNDETERMINED -> NEEDS_REVIEW;
            case SATISFIED -> ofItems(items, total);
        };
    }

    private static Verdict ofItems(Outcome items, YenRange total) {
        return switch (items) {
            case VIOLATED -> total.atMost().isZero() ? INELIGIBLE : PARTLY_ELIGIBLE;
            case UNDETERMINED -> NEEDS_REVIEW;
            case SATISFIED -> ELIGIBLE;
        };
    }
}
