package jp.chiikiryoku.kyoryokutai.edition;

import jp.chiikiryoku.core.assessment.Outcome;
import org.jspecify.annotations.Nullable;

/** What a cell of the area matrix requires of a move (地域要件). */
public enum AreaCondition {
    /** The move counts (○). */
    ALWAYS('○', false, false),
    /** The move does not count (×). */
    NEVER('×', false, false),
    /** The move counts if the address of origin lies outside a disadvantaged zone (△). */
    ORIGIN_OUTSIDE('△', true, false),
    /** The move counts if the address of destination lies inside a disadvantaged zone (▲). */
    DESTINATION_INSIDE('▲', false, true),
    /** The move counts if the origin lies outside and the destination inside (□). */
    BOTH('□', true, true);

    private final char symbol;
    private final boolean asksOrigin;
    private final boolean asksDestination;

    AreaCondition(char symbol, boolean asksOrigin, boolean asksDestination) {
        this.symbol = symbol;
        this.asksOrigin = asksOrigin;
        this.asksDestination = asksDestination;
    }

    /** Returns the condition of a symbol of the matrix, or null for any other symbol. */
    static @Nullable AreaCondition of(char symbol) {
        for (AreaCondition condition : values()) {
            if (condition.symbol == symbol) {
                return condition;
            }
        }
        return null;
    }

    /** Returns how the matrix writes the condition. */
    public char symbol() {
        return symbol;
    }

    /** Tells whether the address of origin decides. */
    public boolean asksOrigin() {
        return asksOrigin;
    }

    /** Tells whether the address of destination decides. */
    public boolean asksDestination() {
        return asksDestination;
    }

    /**
     * Answers whether a move counts.
     *
     * @param originInside whether the origin lies inside a disadvantaged zone, null if that is not known
     * @param destinationInside whether the destination lies inside one, null if that is not known
     * @return satisfied, violated, or undetermined if a zone that decides is not known
     */
    public Outcome outcome(@Nullable Boolean originInside, @Nullable Boolean destinationInside) {
        if (this == NEVER) {
            return Outcome.VIOLATED;
        }
        return outcome(asksOrigin, originInside, false).and(outcome(asksDestination, destinationInside, true));
    }

    private static Outcome outcome(boolean decides, @Nullable Boolean inside, boolean wanted) {
        if (!decides) {
            return Outcome.SATISFIED;
        }
        return inside == null ? Outcome.UNDETERMINED : inside == wanted ? Outcome.SATISFIED : Outcome.VIOLATED;
    }
}
