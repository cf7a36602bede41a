/**
 * Runs conformance vectors, which any other system in any language can run too.
 *
 * <p>Start with {@link jp.chiikiryoku.testkit.conformance.ConformancePack}.
 */
@NullMarked
package jp.chiikiryoku.testkit.conformance;

import org.jspecify.annotations.NullMarked;
