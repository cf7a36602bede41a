/**
 * What every programme must hold, as tests that a module's own tests extend and give its kinds to.
 *
 * <p>Start with {@link jp.chiikiryoku.testing.ConformanceContract} and {@link jp.chiikiryoku.testing.RulebookContract}.
 */
@NullMarked
package jp.chiikiryoku.testing;

import org.jspecify.annotations.NullMarked;
