/**
 * Payloads, vectors and checks that tests share.
 *
 * <p>Start with {@link jp.chiikiryoku.testkit.Vectors}; the contracts stand in {@link jp.chiikiryoku.testkit.contract}.
 */
@NullMarked
package jp.chiikiryoku.testkit;

import org.jspecify.annotations.NullMarked;
