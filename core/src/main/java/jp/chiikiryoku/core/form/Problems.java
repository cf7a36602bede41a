package jp.chiikiryoku.core.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Collects the problems of one payload, each once and at most {@link #GREATEST_NUMBER}; made for one check and not shared
 * between threads.
 *
 * <p>The problems are kept as a tree of places in the order of their pointers. No text of the payload is hashed, so that no
 * choice of names makes a check slow.
 */
public final class Problems {

    /** The greatest number of problems of one payload; what is found beyond it is only said to be there. */
    public static final int GREATEST_NUMBER = 1_000;

    private static final List<Problem> NONE = List.of();

    private final Comparator<Pointer> steps;
    private final Place root;
    private int size;
    private boolean more;

    /** Makes an empty collection. */
    public Problems() {
        this(Pointer.LAST_STEP);
    }

    // A test counts the comparisons.
    Problems(Comparator<Pointer> steps) {
        this.steps = steps;
        this.root = new Place();
    }

    /** A place at which or below which problems stand. */
    private static final class Place {
        private List<Problem> problems = NONE;
        private @Nullable Map<Pointer, Place> below;

        @Nullable
        Place below(Pointer step) {
            return below == null ? null : below.get(step);
        }

        Place make(Pointer step, Comparator<Pointer> steps) {
            Map<Pointer, Place> places = below;
            if (places == null) {
                places = new TreeMap<>(steps);
                below = places;
            }
            return places.computeIfAbsent(step, unused -> new Place());
        }

        void add(Problem problem) {
            if (problems.isEmpty()) {
                problems = new ArrayList<>(1);
            }
            problems.add(problem);
        }

        void list(List<Problem> all) {
            problems.stream().sorted(Comparator.comparing(Problem::code)).forEach(all::add);
            if (below != null) {
                below.values().forEach(place -> place.list(all));
            }
        }
    }

    /** Adds a problem unless it is known already; one beyond the greatest number is only noted to be there. */
    public void add(Pointer pointer, Fault fault) {
        Problem problem = new Problem(pointer, fault);
        Place known = find(pointer);
        if (known != null && known.problems.contains(problem)) {
            return;
        }
        if (size == GREATEST_NUMBER) {
            more = true;
            return;
        }
        place(pointer).add(problem);
        size++;
    }

    private @Nullable Place find(Pointer pointer) {
        Pointer parent = pointer.parent();
        Place above = parent == null ? null : find(parent);
        return parent == null ? root : above == null ? null : above.below(pointer);
    }

    private Place place(Pointer pointer) {
        Pointer parent = pointer.parent();
        return parent == null ? root : place(parent).make(pointer, steps);
    }

    /** Adds a problem unless one stands at its place or below already, which explains it. */
    public void addIfSound(Pointer pointer, Fault fault) {
        if (isSound(pointer)) {
            add(pointer, fault);
        }
    }

    /**
     * Tells whether no problem stands at a place or below it.
     *
     * @return true if what stands there can be relied on
     */
    public boolean isSound(Pointer place) {
        // What is known of a place is known of all places above it: only these are in the tree.
        return size == 0 || find(place) == null;
    }

    /** Tells whether a problem of a kind stands at a place. */
    public boolean has(Pointer place, ProblemCode code) {
        Place known = find(place);
        return known != null && known.problems.stream().anyMatch(problem -> problem.code() == code);
    }

    /**
     * Tells whether a problem hides a place: one that stands above it says nothing of what stands there.
     *
     * @return true if a problem other than an absence stands above
     */
    public boolean isHidden(Pointer place) {
        for (Pointer above = place.parent(); above != null && above.parent() != null; above = above.parent()) {
            Place known = find(above);
            if (known != null && known.problems.stream().anyMatch(problem -> problem.code() != ProblemCode.REQUIRED)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether there is no problem at all.
     *
     * @return true if nothing was found
     */
    public boolean isEmpty() {
        return size == 0;
    }

    /** Returns how many problems there are, at most {@link #GREATEST_NUMBER}. */
    public int size() {
        return size;
    }

    /**
     * Tells whether there are more problems than the greatest number, so that nothing needs to be read or checked on.
     *
     * @return true if a problem was found that is not listed
     */
    public boolean hasMore() {
        return more;
    }

    /**
     * Returns the problems in their order, each once.
     *
     * @return an unmodifiable list of at most {@link #GREATEST_NUMBER} problems
     */
    public List<Problem> toList() {
        if (size == 0) {
            return NONE;
        }
        List<Problem> all = new ArrayList<>(size);
        root.list(all);
        return List.copyOf(all);
    }
}
