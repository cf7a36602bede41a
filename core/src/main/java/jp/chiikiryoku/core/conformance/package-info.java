/**
 * Runs conformance vectors, which any other system in any language can run too.
 *
 * <p>Start with {@link jp.chiikiryoku.core.conformance.ConformancePack}.
 */
@NullMarked
package jp.chiikiryoku.core.conformance;

import org.jspecify.annotations.NullMarked;
