package jp.chiikiryoku.core.form;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Pointer (RFC 6901) to a place in a payload, such as {@code /costs/0/amount}.
 *
 * <p>A pointer shares its beginning with the one it was made from and is written out only by {@link #toString()}.
 */
public final class Pointer implements Comparable<Pointer> {

    /** The whole payload, written as the empty text. */
    public static final Pointer ROOT = new Pointer(null, "", -1);

    /** Compares pointers to parts of one object or list by their last step alone, an index before a name. */
    static final Comparator<Pointer> LAST_STEP = Pointer::compareLastStep;

    private final @Nullable Pointer parent;
    private final String name;
    private final int index;
    private final int depth;
    private final int hash;

    // Written when first asked for; two threads may both write it, and write the same.
    private @Nullable String text;

    private Pointer(@Nullable Pointer parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.hash = parent == null ? 1 : 31 * parent.hash + (index < 0 ? name.hashCode() : index);
    }

    @Nullable
    Pointer parent() {
        return parent;
    }

    /**
     * Parses what {@link #toString()} prints.
     *
     * <p>A step of digits alone is taken as the index of a list.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Pointer parse(String text) {
        if (requireNonNull(text, "text").isEmpty()) {
            return ROOT;
        }
        if (text.charAt(0) != '/') {
            throw new IllegalArgumentException("The text (" + text
                    + ") must be empty or begin with a slash. Maybe write it like /costs/0/amount.");
        }
        Pointer pointer = ROOT;
        for (String step : text.substring(1).split("/", -1)) {
            pointer = isIndex(step) ? pointer.at(Integer.parseInt(step)) : pointer.member(unescape(step, text));
        }
        return pointer;
    }

    /** Returns a pointer to a member of the object that this one points to. */
    public Pointer member(String member) {
        return new Pointer(this, requireNonNull(member, "member"), -1);
    }

    /**
     * Returns a pointer to an element of the list that this one points to.
     *
     * @param element the element's place, from 0
     * @throws IllegalArgumentException if the place is negative
     */
    public Pointer at(int element) {
        if (element < 0) {
            throw new IllegalArgumentException("The element (" + element + ") must not be negative.");
        }
        return new Pointer(this, "", element);
    }

    /**
     * Tells whether this pointer leads to a place or to something within it.
     *
     * @return true if this pointer begins with all steps of the other one
     */
    public boolean isAtOrBelow(Pointer place) {
        return depth >= place.depth && up(depth - place.depth).equals(place);
    }

    /**
     * Returns the steps of this pointer as text, unescaped, from the root.
     *
     * @return the names and indices, empty for the root
     */
    public List<String> steps() {
        List<String> steps = new ArrayList<>();
        for (Pointer pointer = this; pointer.parent != null; pointer = pointer.parent) {
            steps.add(0, pointer.index < 0 ? pointer.name : Integer.toString(pointer.index));
        }
        return List.copyOf(steps);
    }

    private static boolean isIndex(String step) {
        if (step.isEmpty() || step.length() > 9 || (step.charAt(0) == '0' && step.length() > 1)) {
            return false;
        }
        for (int i = 0; i < step.length(); i++) {
            if (step.charAt(i) < '0' || step.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String unescape(String step, String text) {
        for (int tilde = step.indexOf('~'); tilde >= 0; tilde = step.indexOf('~', tilde + 1)) {
            char escaped = tilde + 1 < step.length() ? step.charAt(tilde + 1) : ' ';
            if (escaped != '0' && escaped != '1') {
                throw new IllegalArgumentException(
                        "The text (" + text + ") must escape a tilde as ~0 and a slash within a name as ~1.");
            }
        }
        return step.replace("~1", "/").replace("~0", "~");
    }

    /** Compares step by step: indices by number, names by their characters, an index before a name. */
    @Override
    public int compareTo(Pointer other) {
        int common = Math.min(depth, other.depth);
        int compared = up(depth - common).compareSteps(other.up(other.depth - common));
        return compared != 0 ? compared : Integer.compare(depth, other.depth);
    }

    private int compareSteps(Pointer other) {
        if (parent == null || other.parent == null) {
            return 0;
        }
        int compared = parent.compareSteps(other.parent);
        if (compared != 0) {
            return compared;
        }
        return compareLastStep(other);
    }

    private int compareLastStep(Pointer other) {
        return index >= 0 && other.index >= 0
                ? Integer.compare(index, other.index)
                : index >= 0 ? -1 : other.index >= 0 ? 1 : name.compareTo(other.name);
    }

    private Pointer up(int steps) {
        Pointer pointer = this;
        for (int i = 0; i < steps && pointer.parent != null; i++) {
            pointer = pointer.parent;
        }
        return pointer;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pointer pointer
                && hash == pointer.hash
                && depth == pointer.depth
                && compareSteps(pointer) == 0;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Writes this pointer as RFC 6901 does: {@code /costs/0/amount}, the inverse of {@link #parse(String)}. */
    @JsonValue
    @Override
    public String toString() {
        String written = text;
        if (written == null) {
            written = write();
            text = written;
        }
        return written;
    }

    private String write() {
        if (parent == null) {
            return "";
        }
        String step = index < 0 ? name.replace("~", "~0").replace("/", "~1") : Integer.toString(index);
        return parent + "/" + step;
    }
}
