package jp.chiikiryoku.core.edition;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Measured;

/**
 * The value that one reading gives to a parameter (解釈による値).
 *
 * @param parameter where the parameter stands among the parameters, such as {@code /engagement/shortestTerm}
 * @param value the value, such as 6, which texts say in the unit of the parameter, months
 */
public record ReadValue(Pointer parameter, Object value) implements Measured {

    public ReadValue {
        requireNonNull(parameter, "parameter");
        requireNonNull(value, "value");
    }

    /** Returns the key of the title with {@code .unit} behind it. */
    @Override
    public String unitKey() {
        return ParameterTitle.key(parameter) + ".unit";
    }
}
