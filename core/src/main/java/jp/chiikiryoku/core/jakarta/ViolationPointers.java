package jp.chiikiryoku.core.jakarta;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jp.chiikiryoku.core.form.Pointer;

/** Converts the paths of Jakarta Validation to JSON Pointers. */
public final class ViolationPointers {

    private ViolationPointers() {}

    /**
     * Returns the place in the payload to which a path leads.
     *
     * <p>The path {@code funding.privateFinance[0].amount} is the pointer {@code /funding/privateFinance/0/amount}.
     */
    public static Pointer of(Path path) {
        Pointer pointer = Pointer.ROOT;
        for (Path.Node node : path) {
            if (node.isInIterable() && node.getIndex() != null) {
                pointer = pointer.at(node.getIndex());
            } else if (node.isInIterable() && node.getKey() != null) {
                pointer = pointer.member(node.getKey().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer = pointer.member(node.getName());
            }
        }
        return pointer;
    }
}
