package jp.chiikiryoku.core.edition;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Titled;

/**
 * A parameter that the sources of an edition leave open (未確定のパラメータ).
 *
 * @param parameter where it stands among the parameters, such as {@code /tiers/1/cap}
 * @param readings how it can be read, two or more; two may have the same value, each with a source of its own
 */
public record OpenParameter(Pointer parameter, List<Reading<?>> readings) implements Titled {

    public OpenParameter {
        requireNonNull(parameter, "parameter");
        readings = List.copyOf(readings);
    }

    /** Returns the key of its title, such as {@code parameter.tiers.cap}: all elements of a list share one. */
    @Override
    public String titleKey() {
        return parameter.steps().stream()
                .filter(step -> !Character.isDigit(step.charAt(0)))
                .collect(Collectors.joining(".", "parameter.", ""));
    }

    /** Returns the pointer: an edition of a caller's may leave open what has no title. */
    @Override
    public String nameWithoutTitle() {
        return parameter.toString();
    }
}
