package jp.chiikiryoku.core.payload;

import java.util.List;

/** Tells {@link PayloadKinds} which kinds a module brings; found by {@link java.util.ServiceLoader}. */
public interface PayloadKindProvider {

    /**
     * Returns the name of the module.
     *
     * @return the name, such as {@code local10000}
     */
    String module();

    /**
     * Tells whether the module ships editions; one that answers by the editions of another module does not.
     *
     * @return true by default
     */
    default boolean shipsEditions() {
        return true;
    }

    /**
     * Returns the names of the kinds, without loading anything.
     *
     * @return the names, such as {@code local10000}
     */
    List<String> names();

    /**
     * Returns a kind.
     *
     * @param name one of the names
     * @return the kind, with the editions that the module ships
     * @throws IllegalArgumentException if the module has no such kind
     */
    Kind<?> kind(String name);
}
