/**
 * How fast the library is, beside what a vendor would pick instead.
 *
 * <p>Start with {@link jp.chiikiryoku.benchmarks.AssessBenchmark}, {@link jp.chiikiryoku.benchmarks.EngineBenchmark} and
 * {@link jp.chiikiryoku.benchmarks.MatchingRunner}.
 */
package jp.chiikiryoku.benchmarks;
