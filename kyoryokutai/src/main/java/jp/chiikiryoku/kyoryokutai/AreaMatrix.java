package jp.chiikiryoku.kyoryokutai;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import jp.chiikiryoku.core.constraint.Distinct;

/**
 * The matrix of the area requirement (地域要件確認表): from which category of municipality a person may move to which.
 *
 * <p>An edition holds it row by row as the source prints it, so that both can be laid side by side.
 * Source: MIC-AREA-TABLE-2022.
 *
 * @param rows one row for each category of destination
 */
public record AreaMatrix(@NotEmpty @Distinct(by = "to") List<@Valid Row> rows) {

    /**
     * Copies the list.
     *
     * @param rows one row for each category of destination
     */
    public AreaMatrix {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param to the category of the destination
     * @param from a symbol, one of ○×△▲□, for each category of origin in the order of {@link AreaCategory}
     */
    public record Row(AreaCategory to, @AreaSymbols String from) {}

    /**
     * Tells whether every destination has its row.
     *
     * @return true if no category is missing
     */
    boolean isComplete() {
        return rows.size() == AreaCategory.values().length;
    }

    /**
     * Returns what a move from one category to another is asked.
     *
     * <p>From {@code METRO_URBAN} to {@code OUTER_FULL} it is {@link AreaCondition#ALWAYS}.
     *
     * @param from the category of the origin
     * @param to the category of the destination
     * @return the condition
     * @throws IllegalArgumentException if the matrix has no row for the destination
     */
    public AreaCondition condition(AreaCategory from, AreaCategory to) {
        for (Row row : rows) {
            AreaCondition condition =
                    row.to() == to ? AreaCondition.of(row.from().charAt(from.number() - 1)) : null;
            if (condition != null) {
                return condition;
            }
        }
        throw new IllegalArgumentException("The destination (" + to + ") must have a row in the matrix.");
    }
}
