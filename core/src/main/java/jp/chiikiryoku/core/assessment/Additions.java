package jp.chiikiryoku.core.assessment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What lists of the same order have in common, and what one has that another does not.
 *
 * <p>Two lists are compared place by place, in work that grows with their length alone, and nothing is hashed: what a
 * payload states could make hashes collide.
 */
final class Additions {

    /** How many places a list may have that the other does not, before both are taken to differ. */
    private static final int LONGEST_GAP = 8;

    private Additions() {}

    /**
     * An element of one list or more.
     *
     * @param element the element
     * @param lists the lists that have it, from 0
     */
    record Part<T>(T element, BitSet lists) {

        private static <T> Part<T> of(T element, int list) {
            Part<T> part = new Part<>(element, new BitSet());
            part.lists.set(list);
            return part;
        }
    }

    /** The elements of the first list and those of each further one that no list before it has, in their order. */
    static <T> List<Part<T>> parts(List<List<T>> lists) {
        List<List<Part<T>>> known = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            int list = i;
            List<T> additions = lists.get(i);
            for (int j = 0; j < known.size() && !additions.isEmpty(); j++) {
                additions = beyond(known.get(j), additions, list);
            }
            if (!additions.isEmpty()) {
                known.add(additions.stream()
                        .map(element -> Part.of(element, list))
                        .toList());
            }
        }
        return known.stream().flatMap(List::stream).toList();
    }

    /** The elements of further lists that no list before them has, in their order. */
    static <T> List<T> beyondFirst(List<List<T>> lists) {
        return parts(lists).stream()
                .skip(lists.get(0).size())
                .map(Part::element)
                .toList();
    }

    /** The elements of another list that are not known, in their order; those that are known have that list too. */
    private static <T> List<T> beyond(List<Part<T>> known, List<T> other, int list) {
        List<T> additions = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (j < other.size()) {
            int place = i + gapBefore(known, i, other.get(j));
            if (place < i + LONGEST_GAP) {
                known.get(place).lists.set(list);
                i = place + 1;
            } else {
                additions.add(other.get(j));
                // The place is another, unless the known element follows.
                if (i < known.size() && gapBefore(known.get(i), other, j) == LONGEST_GAP) {
                    i++;
                }
            }
            j++;
        }
        return additions;
    }

    /** How many places before an element is found, or the longest gap if it is not found within it. */
    private static <T> int gapBefore(List<Part<T>> known, int from, T element) {
        for (int i = 0; i < LONGEST_GAP && from + i < known.size(); i++) {
            if (known.get(from + i).element.equals(element)) {
                return i;
            }
        }
        return LONGEST_GAP;
    }

    private static <T> int gapBefore(Part<T> part, List<T> other, int from) {
        for (int i = 0; i < LONGEST_GAP && from + i < other.size(); i++) {
            if (other.get(from + i).equals(part.element)) {
                return i;
            }
        }
        return LONGEST_GAP;
    }
}
