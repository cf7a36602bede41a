package jp.chiikiryoku.matching;

import static java.util.Objects.requireNonNull;

/**
 * One part of a score.
 *
 * @param name which part
 * @param points what it brings, not negative
 */
public record ScorePart(String name, int points) {

    /**
     * Checks both parts.
     *
     * @throws IllegalArgumentException if the points are negative
     */
    public ScorePart {
        requireNonNull(name, "name");
        if (points < 0) {
            throw new IllegalArgumentException("The points (" + points + ") must not be negative.");
        }
    }
}
