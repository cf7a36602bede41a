package jp.chiikiryoku.core.assessment;

/**
 * One rule's answer in Kleene's three-valued logic (充足・不充足・未確定).
 *
 * <p>«Unknown» is an answer of its own: it is never treated as «no».
 */
public enum Outcome {
    /** The rule is satisfied (充足). */
    SATISFIED,
    /** The rule is violated (不充足). */
    VIOLATED,
    /** The facts given do not decide it, or the source leaves it to a person (未確定). */
    UNDETERMINED;

    /**
     * Returns the answer of «this and that».
     *
     * <p>Violated if either is, else undetermined if either is, else satisfied.
     */
    public Outcome and(Outcome other) {
        if (this == VIOLATED || other == VIOLATED) {
            return VIOLATED;
        }
        return this == UNDETERMINED ? this : other;
    }

    /**
     * Returns the answer of «this or that».
     *
     * <p>Satisfied if either is, else undetermined if either is, else violated.
     */
    public Outcome or(Outcome other) {
        if (this == SATISFIED || other == SATISFIED) {
            return SATISFIED;
        }
        return this == UNDETERMINED ? this : other;
    }

    /**
     * Returns the answer of a test that is made once with what is certain and once with all that is possible.
     *
     * @return satisfied if it passes for certain, undetermined if only possibly, else violated
     */
    public static Outcome of(boolean certain, boolean possible) {
        return certain ? SATISFIED : possible ? UNDETERMINED : VIOLATED;
    }
}
