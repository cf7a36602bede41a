/**
 * How fast the library is, beside what a vendor would pick instead.
 *
 * <p>Start with {@link jp.chiikiryoku.benchmarks.AssessBenchmark} and
 * {@link jp.chiikiryoku.benchmarks.EngineBenchmark}.
 */
package jp.chiikiryoku.benchmarks;
