package jp.chiikiryoku.core.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import jp.chiikiryoku.core.money.Yen;

/**
 * The rows of a list that claim something.
 *
 * <p>A row of 0 yen states nothing: it is not asked, decides nothing and opens nothing. The others keep their places: of
 * rows of 5, 0 and 7 yen those with the indices 0 and 2 are left.
 */
public final class ClaimedRows {

    /**
     * Makes a checked row of a stated one.
     *
     * @param <S> the stated row
     * @param <C> the checked row
     */
    @FunctionalInterface
    public interface Row<S, C> {

        /**
         * Makes the checked row.
         *
         * @param index where the stated row stands in its list, from 0
         */
        C of(int index, S stated);
    }

    private ClaimedRows() {}

    /**
     * Makes the checked rows of a well-formed list, in its order.
     *
     * @param rows the list, without null elements
     * @param claimed reads what a row claims, in yen
     * @param checked makes the checked row of a stated one
     * @return an unmodifiable list of the rows that claim one yen or more
     */
    public static <S, C> List<C> of(
            List<S> rows, Function<? super S, Yen> claimed, Row<? super S, ? extends C> checked) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<C> claiming = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            S row = rows.get(i);
            if (!claimed.apply(row).isZero()) {
                claiming.add(checked.of(i, row));
            }
        }
        return Collections.unmodifiableList(claiming);
    }
}
