package jp.chiikiryoku.core.assessment;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.OpenParameter;

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
    Object value(int parameter, int settlement) {
        return parameters
                .get(parameter)
                .readings()
                .get(reading(parameter, settlement))
                .value();
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
        for (int i = 0; i < each.size(); i++) {
            int first = i - reading(parameter, i) * strides[parameter];
            if (areDifferent.test(each.get(first), each.get(i))) {
                return true;
            }
        }
        return false;
    }
}
