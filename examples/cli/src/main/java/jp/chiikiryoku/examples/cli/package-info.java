/**
 * The command line: one payload in, one answer out, and conformance packs.
 *
 * <p>Start with {@link jp.chiikiryoku.examples.cli.CommandLineTool}.
 */
@NullMarked
package jp.chiikiryoku.examples.cli;

import org.jspecify.annotations.NullMarked;
