package jp.chiikiryoku.core.kind;

import java.util.List;

/**
 * Tells {@link Kinds} which kinds a module brings; found by {@link java.util.ServiceLoader}.
 *
 * @param <R> the type of the editions' parameters
 */
public interface KindProvider<R> {

    /** Returns the name of the module, such as {@code local10000}. */
    String module();

    /** Returns the definitions of the kinds, without loading an edition. */
    List<KindDefinition<?, R, ?>> definitions();

    /** Returns the programme whose editions answer the kinds. */
    Programme<R> programme();

    /** Tells whether the module ships editions; one that answers by the editions of another module does not. */
    default boolean shipsEditions() {
        return true;
    }
}
