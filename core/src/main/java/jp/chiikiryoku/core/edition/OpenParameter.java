package jp.chiikiryoku.core.edition;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.core.text.Worded;

/**
 * A parameter that the sources of an edition leave open (未確定のパラメータ).
 *
 * @param parameter where it stands among the parameters, such as {@code /tiers/1/cap}
 * @param readings how it can be read, two or more; two may have the same value, each with a source of its own
 */
public record OpenParameter(Pointer parameter, List<Reading<?>> readings) implements Worded {

    public OpenParameter {
        requireNonNull(parameter, "parameter");
        readings = List.copyOf(readings);
    }

    /** Returns the key of its title, such as {@code parameter.tiers.cap}: all elements of a list share one. */
    public String titleKey() {
        return ParameterTitle.key(parameter);
    }

    /**
     * Returns the value of a reading, as texts say it.
     *
     * @param reading which of the readings, from 0
     * @return the value with the parameter, whose unit it has
     */
    public ReadValue value(int reading) {
        return new ReadValue(parameter, readings.get(reading).value());
    }

    /** Returns its title with its place in a list: {@code /tiers/1/cap} is the cap of a tier, tier 2. */
    @Override
    public Message wording() {
        ParameterTitle title = new ParameterTitle(parameter);
        List<ParameterTitle.Element> elements = title.elements();
        return elements.isEmpty()
                ? Message.of("open-parameter", Facts.of("title", title))
                : Message.of("open-parameter.of-element", Facts.of("title", title, "element", elements));
    }
}
