/**
 * What every programme must hold, as tests that a module's own tests extend and give its kinds to.
 *
 * <p>Start with {@link jp.chiikiryoku.testkit.ConformanceContract} and {@link jp.chiikiryoku.testkit.RulebookContract}.
 */
@NullMarked
package jp.chiikiryoku.testkit;

import org.jspecify.annotations.NullMarked;
