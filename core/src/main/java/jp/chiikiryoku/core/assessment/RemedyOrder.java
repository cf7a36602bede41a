package jp.chiikiryoku.core.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.RecordComponents;
import jp.chiikiryoku.core.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The order of remedies by how great a change of a payload they ask for.
 *
 * <p>The changes are compared one by one, each by how far it lies from what is stated: of a grant of 13,000,000 yen that is
 * lowered to 10,000,000 or 12,000,000 yen, the latter asks for less. Remedies that ask for as much are put in an order that
 * is not the order of the readings.
 */
final class RemedyOrder implements Comparator<Remedy> {

    private final @Nullable Object payload;

    /**
     * Creates the order of the remedies of a payload.
     *
     * @param payload what the remedies would change, or null if it is not known
     */
    RemedyOrder(@Nullable Object payload) {
        this.payload = payload;
    }

    @Override
    public int compare(Remedy one, Remedy other) {
        int changes = Math.min(one.changes().size(), other.changes().size());
        for (int i = 0; i < changes; i++) {
            int compared = distance(one.changes().get(i))
                    .compareTo(distance(other.changes().get(i)));
            if (compared != 0) {
                return compared;
            }
        }
        int fewer = Integer.compare(one.changes().size(), other.changes().size());
        return fewer != 0 ? fewer : one.toString().compareTo(other.toString());
    }

    private BigDecimal distance(Change change) {
        BigDecimal to = number(change.to());
        Object stated = stated(change.pointer());
        return stated == null ? BigDecimal.ZERO : to.subtract(number(stated)).abs();
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

    private @Nullable Object stated(Pointer place) {
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
