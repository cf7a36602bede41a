package jp.chiikiryoku.core.assessment;

import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.OpenParameter;
import jp.chiikiryoku.core.edition.ReadValue;

/**
 * The combinations of the readings of open parameters, numbered as {@link Edition#settlements()} lists them: the reading of
 * the last parameter changes first.
 */
final class Settlements {

    private final List<OpenParameter> parameters;
    // How many settlements lie between two readings of a parameter.
    private final int[] strides;

    Settlements(List<OpenParameter> parameters) {
        this.parameters = List.copyOf(parameters);
        this.strides = new int[parameters.size()];
        int stride = 1;
        for (int i = strides.length - 1; i >= 0; i--) {
            strides[i] = stride;
            stride *= parameters.get(i).readings().size();
        }
    }

    List<OpenParameter> parameters() {
        return parameters;
    }

    /** Which reading of a parameter a settlement has. */
    int reading(int parameter, int settlement) {
        return settlement
                / strides[parameter]
                % parameters.get(parameter).readings().size();
    }

    /** The value of a parameter in a settlement. */
    ReadValue value(int parameter, int settlement) {
        return parameters.get(parameter).value(reading(parameter, settlement));
    }

    /** The numbers of all settlements. */
    static List<Integer> all(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    /** The settlements of one reading of a parameter, of so many in all. */
    List<Integer> under(int parameter, int reading, int count) {
        return IntStream.range(0, count)
                .filter(settlement -> reading(parameter, settlement) == reading)
                .boxed()
                .toList();
    }

    /** Tells whether two settlements are of the same reading of every other parameter. */
    boolean differByNoOther(int parameter, int settlement, int other) {
        int others = settlement - reading(parameter, settlement) * strides[parameter];
        return others == other - reading(parameter, other) * strides[parameter];
    }

    /** Tells whether two answers differ that no other parameter makes different. */
    <T> boolean isRead(int parameter, List<T> each, BiPredicate<? super T, ? super T> areDifferent) {
        return isRead(parameter, all(each.size()), each, areDifferent);
    }

    /**
     * Tells whether two answers of some settlements differ that no other parameter makes different.
     *
     * @param some the numbers of the settlements, ascending: all, or all of one reading
     * @param answers what each of them gives
     */
    <T> boolean isRead(
            int parameter, List<Integer> some, List<T> answers, BiPredicate<? super T, ? super T> areDifferent) {
        for (int i = 0; i < some.size(); i++) {
            int settlement = some.get(i);
            int first =
                    Collections.binarySearch(some, settlement - reading(parameter, settlement) * strides[parameter]);
            // Not found where all are of one reading of this parameter.
            if (first >= 0 && areDifferent.test(answers.get(first), answers.get(i))) {
                return true;
            }
        }
        return false;
    }
}
