package jp.chiikiryoku.core.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Measured;
import jp.chiikiryoku.core.text.Titled;

/**
 * What a parameter is called.
 *
 * @param parameter where it stands among the parameters
 */
record ParameterTitle(Pointer parameter) implements Titled {

    private static final String KEY = "parameter.";

    /**
     * An element of a list.
     *
     * @param unitKey the key of the text that says which one it is, such as {@code parameter.tiers.element}
     * @param value its number, from 1
     */
    record Element(String unitKey, Object value) implements Measured {}

    static String key(Pointer parameter) {
        return key(parameter.steps());
    }

    private static String key(List<String> steps) {
        return steps.stream().filter(step -> !isIndex(step)).collect(Collectors.joining(".", KEY, ""));
    }

    private static boolean isIndex(String step) {
        return Character.isDigit(step.charAt(0));
    }

    /** The elements of lists in which it stands: of {@code /tiers/1/cap} the second of the tiers. */
    List<Element> elements() {
        List<String> steps = parameter.steps();
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (isIndex(steps.get(i))) {
                elements.add(new Element(key(steps.subList(0, i)) + ".element", Integer.parseInt(steps.get(i)) + 1));
            }
        }
        return elements;
    }

    @Override
    public String titleKey() {
        return key(parameter);
    }

    /** Returns the pointer: an edition of a caller's may leave open what has no title. */
    @Override
    public String nameWithoutTitle() {
        return parameter.toString();
    }
}
