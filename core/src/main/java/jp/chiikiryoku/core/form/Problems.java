package jp.chiikiryoku.core.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of one payload; made for one check and not shared between threads. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>(0);
    private final Set<Pointer> unsound = new HashSet<>(0);

    /** Makes an empty collection. */
    public Problems() {}

    /** Adds a problem. */
    public void add(Pointer pointer, Fault fault) {
        found.add(new Problem(pointer, fault));
        // What is known of a place is known of all places above it.
        Pointer above = pointer;
        while (above != null && unsound.add(above)) {
            above = above.parent();
        }
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
        return !unsound.contains(place);
    }

    /** Tells whether a problem of a kind stands at a place. */
    public boolean has(Pointer place, ProblemCode code) {
        for (Problem problem : found) {
            if (problem.code() == code && problem.pointer().equals(place)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether a problem hides a place: one that stands above it says nothing of what stands there.
     *
     * @return true if a problem other than an absence stands above
     */
    public boolean isHidden(Pointer place) {
        for (Problem problem : found) {
            if (problem.code() != ProblemCode.REQUIRED
                    && !problem.pointer().equals(place)
                    && place.isAtOrBelow(problem.pointer())
                    && !problem.pointer().equals(Pointer.ROOT)) {
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
        return found.isEmpty();
    }

    /** Returns how many problems there are. */
    public int size() {
        return found.size();
    }

    /**
     * Returns the problems in their order, each once.
     *
     * @return an unmodifiable list
     */
    public List<Problem> toList() {
        return found.isEmpty()
                ? List.of()
                : found.stream().distinct().sorted(Problem.ORDER).toList();
    }
}
