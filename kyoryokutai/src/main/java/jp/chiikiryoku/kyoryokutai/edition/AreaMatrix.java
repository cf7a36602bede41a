package jp.chiikiryoku.kyoryokutai.edition;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.core.text.Worded;

/**
 * The matrix of the area requirement (地域要件確認表): from which category of municipality a person may move to which.
 *
 * <p>An edition holds it row by row as the source prints it, so that both can be laid side by side.
 * Source: MIC-AREA-TABLE-2022.
 *
 * @param rows one row for each category of destination
 */
public record AreaMatrix(
        @NotEmpty @Distinct(by = "to") @AreaRows List<@Valid Row> rows) implements Worded {

    public AreaMatrix {
        rows = List.copyOf(rows);
    }

    /**
     * Returns the matrix of an edition.
     *
     * @return from where to where a member may move, or empty if the edition does not serve placements
     * @throws IllegalArgumentException if the matrix of the edition is open
     */
    public static Optional<AreaMatrix> of(Edition<KyoryokutaiParameters> edition) {
        PlacementParameters placement = edition.parameters().placement();
        if (placement == null) {
            return Optional.empty();
        }
        edition.requireSettled("area matrix", placement.areaMatrix());
        return Optional.of(placement.areaMatrix().value());
    }

    @Override
    public Message wording() {
        return Message.of("value.area-matrix", Facts.of("rows", rows));
    }

    /**
     * One row.
     *
     * @param to the category of the destination
     * @param from a symbol, one of ○×△▲□, for each category of origin in the order of {@link AreaCategory}
     */
    public record Row(AreaCategory to, @AreaSymbols String from) implements Worded {

        public Row {
            requireNonNull(to, "to");
            requireNonNull(from, "from");
        }

        @Override
        public Message wording() {
            return Message.of("value.area-matrix-row", Facts.of("to", to, "from", from));
        }

        private AreaCondition condition(AreaCategory origin) {
            int place = origin.number() - 1;
            AreaCondition condition = place < from.length() ? AreaCondition.of(from.charAt(place)) : null;
            if (condition == null) {
                throw new IllegalArgumentException("The row (" + from + ") must be one of ○×△▲□ for each of the "
                        + AreaCategory.values().length + " categories.");
            }
            return condition;
        }
    }

    /**
     * Tells whether every destination has its row.
     *
     * @return true if no category is missing
     */
    public boolean isComplete() {
        return rows.size() == AreaCategory.values().length;
    }

    /**
     * Returns what a move from one category to another must fulfil.
     *
     * <p>From {@code METRO_URBAN} to {@code OUTER_FULL} it is {@link AreaCondition#ALWAYS}.
     *
     * @throws IllegalArgumentException if the matrix has no row for the destination, or its row no symbol for the origin
     */
    public AreaCondition condition(AreaCategory from, AreaCategory to) {
        for (Row row : rows) {
            if (row.to() == to) {
                return row.condition(from);
            }
        }
        throw new IllegalArgumentException("The destination (" + to + ") must have a row in the matrix.");
    }
}
