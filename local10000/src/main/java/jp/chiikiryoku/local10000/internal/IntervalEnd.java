package jp.chiikiryoku.local10000.internal;

/** The end of an interval to which a step leads. */
public enum IntervalEnd {
    /** Both: the amount is exact. */
    ONLY,
    /** The least that is certain, if the open questions turn out worst. */
    CERTAIN,
    /** The most that is possible, if the open questions turn out best. */
    POSSIBLE
}
