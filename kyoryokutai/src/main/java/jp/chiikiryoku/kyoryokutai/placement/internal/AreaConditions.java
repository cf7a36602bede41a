package jp.chiikiryoku.kyoryokutai.placement.internal;

import java.util.EnumSet;
import java.util.Set;
import jp.chiikiryoku.kyoryokutai.edition.AreaCategory;
import jp.chiikiryoku.kyoryokutai.edition.AreaCondition;
import jp.chiikiryoku.kyoryokutai.edition.AreaMatrix;

/** The area matrix with every cell looked up beforehand. */
final class AreaConditions {

    private static final AreaCategory[] CATEGORIES = AreaCategory.values();

    private final AreaCondition[][] conditions = new AreaCondition[CATEGORIES.length][CATEGORIES.length];
    private final Set<AreaCategory> barred = EnumSet.allOf(AreaCategory.class);

    /**
     * Looks every cell up.
     *
     * @throws IllegalArgumentException if a destination has no row, or a row not one symbol for each origin
     */
    AreaConditions(AreaMatrix matrix) {
        for (AreaCategory from : CATEGORIES) {
            for (AreaCategory to : CATEGORIES) {
                AreaCondition condition = matrix.condition(from, to);
                conditions[from.number() - 1][to.number() - 1] = condition;
                if (condition != AreaCondition.NEVER) {
                    barred.remove(to);
                }
            }
        }
    }

    AreaCondition of(AreaCategory from, AreaCategory to) {
        return conditions[from.number() - 1][to.number() - 1];
    }

    /** Whether no origin at all may move there. */
    boolean isBarred(AreaCategory destination) {
        return barred.contains(destination);
    }
}
