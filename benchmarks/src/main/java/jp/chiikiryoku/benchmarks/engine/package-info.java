/**
 * The same nine rules and three amounts, written once for each engine.
 *
 * <p>Start with {@link jp.chiikiryoku.benchmarks.engine.Engines} and
 * {@link jp.chiikiryoku.benchmarks.engine.StraightLineJava}.
 */
package jp.chiikiryoku.benchmarks.engine;
