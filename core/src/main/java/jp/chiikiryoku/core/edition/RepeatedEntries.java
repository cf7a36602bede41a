package jp.chiikiryoku.core.edition;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.form.RecordComponents;
import jp.chiikiryoku.core.form.RecordComponents.Component;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** Finds what stands twice in a list of the parameters, and readings that stand twice in one. */
final class RepeatedEntries {

    private static final Fault TWICE = Fault.of(ProblemCode.CONFLICT, "twice", Facts.empty());

    private RepeatedEntries() {}

    /** Adds a problem at each entry that equals an earlier one of the same list. */
    static void check(@Nullable Object value, Pointer place, Problems problems) {
        if (value instanceof List<?> list) {
            checkList(list, place, problems);
        } else if (value instanceof Record tree && !(value instanceof Cited.Settled<?>)) {
            for (Component component : RecordComponents.of(tree.getClass())) {
                check(component.accessor().read(tree), place.member(component.name()), problems);
            }
        }
    }

    // In the order of their texts and not by hashes, which a file can make collide.
    private static void checkList(List<?> list, Pointer place, Problems problems) {
        Map<String, Object> seen = new TreeMap<>();
        for (int i = 0; i < list.size(); i++) {
            Object entry = list.get(i);
            Object earlier = seen.putIfAbsent(entry.toString(), entry);
            if (entry.equals(earlier)) {
                problems.addIfSound(place.at(i), TWICE);
            } else {
                check(entry, place.at(i), problems);
            }
        }
    }
}
