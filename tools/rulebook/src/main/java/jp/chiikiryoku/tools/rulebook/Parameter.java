package jp.chiikiryoku.tools.rulebook;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;

/**
 * One figure of an edition, or a few that stand together under one citation.
 *
 * @param pointer where it stands below the parameters, entries of a table by their keys
 * @param path the names of the components down to it, lists without their places
 * @param qualifiers which entry of each list on the way: a constant, a title, or its number from 1
 * @param fields its values by the names of their components; the name of a single one is empty
 * @param citation where it comes from
 */
record Parameter(Pointer pointer, List<String> path, List<Object> qualifiers, List<Field> fields, Citation citation) {

    Parameter {
        requireNonNull(pointer, "pointer");
        path = List.copyOf(path);
        qualifiers = List.copyOf(qualifiers);
        fields = List.copyOf(fields);
        requireNonNull(citation, "citation");
    }

    /**
     * One value.
     *
     * @param name the name of its component, or empty
     * @param value the value
     */
    record Field(String name, Object value) {}

    /** The key of its title in the texts of the programme, which names what results may name. */
    String titleKey() {
        return "parameter." + String.join(".", path);
    }

    /** Tells whether it is one of the readings of a value that the sources leave open. */
    boolean isReading() {
        List<String> steps = pointer.steps();
        return steps.size() > 2 && steps.get(steps.size() - 2).equals("readings");
    }

    /** The key of its name in the texts of the rulebook. */
    String key(String module) {
        return "parameter." + module + "." + String.join(".", path);
    }

    /** The key under which the group to which it belongs is named, if it is. */
    String groupKey(String module) {
        return "group." + module + "." + path.get(0);
    }
}
