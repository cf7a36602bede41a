/**
 * The way in: kinds of payload, found by name or offered by a programme, from a record or a text to its answer.
 *
 * <p>Start with {@link jp.chiikiryoku.core.kind.Kind}; a module writes a {@link jp.chiikiryoku.core.kind.KindDefinition}.
 */
@NullMarked
package jp.chiikiryoku.core.kind;

import org.jspecify.annotations.NullMarked;
