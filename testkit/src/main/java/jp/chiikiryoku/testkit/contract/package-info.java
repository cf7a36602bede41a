/**
 * What the tests of every programme hold, as contracts that a module's tests extend.
 *
 * <p>Start with {@link jp.chiikiryoku.testkit.contract.ConformanceContract}.
 */
@NullMarked
package jp.chiikiryoku.testkit.contract;

import org.jspecify.annotations.NullMarked;
