package jp.chiikiryoku.core.assessment;

import org.jspecify.annotations.Nullable;

/** What a person has said of a criterion (判断). */
public enum Judgement {
    /** The criterion is met. */
    MET,
    /** The criterion is not met. */
    NOT_MET,
    /** Nobody has said yet. */
    PENDING;

    /** Returns the outcome that the judgement gives. */
    public Outcome outcome() {
        return switch (this) {
            case MET -> Outcome.SATISFIED;
            case NOT_MET -> Outcome.VIOLATED;
            case PENDING -> Outcome.UNDETERMINED;
        };
    }

    /**
     * Returns the judgement of a criterion that may be absent.
     *
     * @param criterion the criterion, or null
     * @return its judgement; pending if it is absent or says nothing
     */
    public static Judgement of(@Nullable Criterion criterion) {
        return criterion == null || criterion.judgement() == null ? PENDING : criterion.judgement();
    }
}
