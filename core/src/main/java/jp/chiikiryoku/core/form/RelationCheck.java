package jp.chiikiryoku.core.form;

import java.util.List;

/**
 * The check of how parts of a record, or of a list, relate to each other.
 *
 * <p>A part may be absent. By default the check is made only if no part that it reads has a problem.
 *
 * @param <T> the type of the record or list
 */
public non-sealed interface RelationCheck<T> extends ConstraintCheck<T> {

    /**
     * Returns the members of the record that this check reads.
     *
     * @return their names; empty where the check reads all of the record or list
     */
    List<String> reads();

    /**
     * Tells whether the parts can be relied on.
     *
     * @return true if the check can be made
     */
    default boolean isReadable(Pointer place, Problems problems) {
        if (problems.isEmpty()) {
            return true;
        }
        return reads().isEmpty()
                ? problems.isSound(place)
                : reads().stream().map(place::member).allMatch(problems::isSound);
    }

    /** Checks the record or list. */
    void check(T value, Pointer place, Problems problems);
}
