package jp.chiikiryoku.core.assessment;

import java.util.ArrayList;
import java.util.List;

/**
 * What a list has beside another of the same order.
 *
 * <p>The two are compared place by place, in work that grows with their length alone, and nothing is hashed: what a payload
 * states could make hashes collide.
 */
final class Additions {

    /** How many places a list may have that the other does not, before both are taken to differ. */
    private static final int LONGEST_GAP = 8;

    private Additions() {}

    /** The elements of further lists that no list before them has, in their order. */
    static <T> List<T> beyondFirst(List<List<T>> lists) {
        List<List<T>> known = new ArrayList<>();
        known.add(lists.get(0));
        List<T> all = new ArrayList<>();
        for (List<T> list : lists.subList(1, lists.size())) {
            List<T> additions = list;
            for (int i = 0; i < known.size() && !additions.isEmpty(); i++) {
                additions = of(known.get(i), additions);
            }
            if (!additions.isEmpty()) {
                known.add(additions);
                all.addAll(additions);
            }
        }
        return all;
    }

    /** The elements of the other list that are not those of the known one, in their order. */
    static <T> List<T> of(List<T> known, List<T> other) {
        List<T> additions = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (j < other.size()) {
            int gap = i < known.size() ? gap(known, i, other.get(j)) : LONGEST_GAP;
            if (gap < LONGEST_GAP) {
                i += gap + 1;
            } else {
                additions.add(other.get(j));
                // The place is another, unless the known element follows.
                if (i < known.size() && gap(other, j, known.get(i)) == LONGEST_GAP) {
                    i++;
                }
            }
            j++;
        }
        return additions;
    }

    /** How many places before an element is found, or the longest gap if it is not found within it. */
    private static <T> int gap(List<T> list, int from, T element) {
        for (int i = 0; i < LONGEST_GAP && from + i < list.size(); i++) {
            if (list.get(from + i).equals(element)) {
                return i;
            }
        }
        return LONGEST_GAP;
    }
}
