package jp.chiikiryoku.core.kind;

import java.util.List;

/**
 * Tells {@link Kinds} which kinds a module brings; found by {@link java.util.ServiceLoader}.
 *
 * @param <R> the type of the editions' parameters
 */
public interface KindProvider<R> {

    /**
     * Returns the name of the module.
     *
     * @return the name, such as {@code local10000}
     */
    String module();

    /**
     * Returns the definitions of the kinds, without loading an edition.
     *
     * @return the definitions
     */
    List<KindDefinition<?, R, ?>> definitions();

    /**
     * Returns the programme whose editions answer the kinds.
     *
     * @return the programme with the editions that the library ships
     */
    Programme<R> programme();

    /**
     * Tells whether the module ships editions; one that answers by the editions of another module does not.
     *
     * @return true by default
     */
    default boolean shipsEditions() {
        return true;
    }
}
