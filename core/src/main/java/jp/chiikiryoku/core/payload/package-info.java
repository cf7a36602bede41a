/**
 * From text to answer: strict JSON reading, the kinds of payload and their registry, reports and their writing.
 *
 * <p>Start with {@link jp.chiikiryoku.core.payload.PayloadKinds} and
 * {@link jp.chiikiryoku.core.payload.PayloadKind}.
 */
@NullMarked
package jp.chiikiryoku.core.payload;

import org.jspecify.annotations.NullMarked;
