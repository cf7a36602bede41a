package jp.chiikiryoku.core.form;

import java.util.List;

/**
 * The check of how parts of a record, or of a list, relate to each other.
 *
 * <p>A part may be absent. The check is made only if no problem stands at or below a part that it reads; what other
 * relations of the same record or list find does not count.
 *
 * @param <T> the type of the record or list
 */
public non-sealed interface RelationCheck<T> extends ConstraintCheck<T> {

    /**
     * Returns the members that this check reads.
     *
     * @return their names, those of a part like {@code presence/workingHours}; empty where the check reads all of the
     *     record or list
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
                : reads().stream().allMatch(member -> problems.isSound(below(place, member)));
    }

    private static Pointer below(Pointer place, String member) {
        Pointer part = place;
        for (String name : member.split("/", -1)) {
            part = part.member(name);
        }
        return part;
    }

    /** Checks the record or list. */
    void check(T value, Pointer place, Problems problems);
}
