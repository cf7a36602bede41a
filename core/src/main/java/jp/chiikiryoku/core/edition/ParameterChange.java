package jp.chiikiryoku.core.edition;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import jp.chiikiryoku.core.form.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * One parameter in which two editions differ: by its value, or by the authority of its source.
 *
 * @param parameter where it stands among the parameters, such as {@code /tiers/0/cap}
 * @param before the value of the first edition with its source, or null if it has none
 * @param after the value of the second edition with its source, or null if it has none
 */
public record ParameterChange(
        Pointer parameter,
        @Nullable Cited<?> before,
        @Nullable Cited<?> after) {

    public ParameterChange {
        requireNonNull(parameter, "parameter");
    }

    boolean isDifferent() {
        return before == null || after == null || !isSame(stated(before), stated(after));
    }

    boolean isDifferentInAuthority() {
        return before != null
                && after != null
                && !isDifferent()
                && !authorities(before).equals(authorities(after));
    }

    /**
     * Returns how the second source weighs against the first.
     *
     * @throws IllegalStateException if one of the editions does not have the parameter
     */
    public WeightChange weight() {
        if (before == null || after == null) {
            throw new IllegalStateException("The parameter (" + parameter + ") must be in both editions.");
        }
        return WeightChange.of(authorities(before), authorities(after));
    }

    private static List<Authority> authorities(Cited<?> cited) {
        return cited instanceof Cited.Open<?> open
                ? open.readings().stream()
                        .map(reading -> reading.citation().authority())
                        .toList()
                : List.of(cited.citation().authority());
    }

    private static Object stated(Cited<?> cited) {
        return cited instanceof Cited.Open<?> open
                ? open.readings().stream().map(Reading::value).toList()
                : cited.value();
    }

    // 0.5 and 0.50 are the same index.
    private static boolean isSame(Object before, Object after) {
        if (before instanceof BigDecimal old && after instanceof BigDecimal young) {
            return old.compareTo(young) == 0;
        }
        return before.equals(after);
    }
}
