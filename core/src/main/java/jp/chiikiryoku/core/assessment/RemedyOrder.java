package jp.chiikiryoku.core.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.RecordComponents;
import jp.chiikiryoku.core.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The order of findings by how great a change of a payload their remedies ask for.
 *
 * <p>The changes are compared in their order, each by how far it lies from what is stated: of a grant of 13,000,000 yen that
 * is lowered to 10,000,000 or 12,000,000 yen, the latter. A finding without remedies asks for more than any other.
 */
final class RemedyOrder {

    private RemedyOrder() {}

    /** The index of the first finding that asks for the least. */
    static int least(List<Finding> findings, @Nullable Object payload) {
        return indices(findings).min(order(findings, payload)).orElseThrow();
    }

    /** The index of the first finding that asks for the most. */
    static int greatest(List<Finding> findings, @Nullable Object payload) {
        return indices(findings).max(order(findings, payload)).orElseThrow();
    }

    private static Stream<Integer> indices(List<Finding> findings) {
        return IntStream.range(0, findings.size()).boxed();
    }

    private static Comparator<Integer> order(List<Finding> findings, @Nullable Object payload) {
        return (one, other) -> compare(findings.get(one), findings.get(other), payload);
    }

    private static int compare(Finding one, Finding other, @Nullable Object payload) {
        int known = Boolean.compare(one.remedies().isEmpty(), other.remedies().isEmpty());
        if (known != 0) {
            return known;
        }
        List<BigDecimal> ofOne = distances(one, payload);
        List<BigDecimal> ofOther = distances(other, payload);
        for (int i = 0; i < Math.min(ofOne.size(), ofOther.size()); i++) {
            int compared = ofOne.get(i).compareTo(ofOther.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        int shorter = Integer.compare(ofOne.size(), ofOther.size());
        // Nothing that a reader would call less: any order will do that is not the order of the readings.
        return shorter != 0 ? shorter : one.toString().compareTo(other.toString());
    }

    private static List<BigDecimal> distances(Finding finding, @Nullable Object payload) {
        List<BigDecimal> distances = new ArrayList<>();
        for (Remedy remedy : finding.remedies()) {
            for (Change change : remedy.changes()) {
                BigDecimal to = number(change.to());
                distances.add(to.subtract(numberOr(stated(payload, change.pointer()), to))
                        .abs());
            }
        }
        return distances;
    }

    private static BigDecimal numberOr(@Nullable Object stated, BigDecimal to) {
        return stated == null ? to : number(stated);
    }

    private static BigDecimal number(Object value) {
        if (value instanceof Yen yen) {
            return BigDecimal.valueOf(yen.value());
        }
        if (value instanceof LocalDate day) {
            return BigDecimal.valueOf(day.toEpochDay());
        }
        if (value instanceof List<?> list) {
            return BigDecimal.valueOf(list.size());
        }
        return value instanceof Number number ? new BigDecimal(number.toString()) : BigDecimal.ZERO;
    }

    private static @Nullable Object stated(@Nullable Object payload, Pointer place) {
        Object value = payload;
        for (String step : place.steps()) {
            if (value instanceof List<?> list) {
                int index = Integer.parseInt(step);
                value = index < list.size() ? list.get(index) : null;
            } else if (value instanceof Record && RecordComponents.has(value.getClass(), step)) {
                value = RecordComponents.accessor(value.getClass(), step).read(value);
            } else {
                return null;
            }
        }
        return value;
    }
}
