/**
 * The command line: one payload in, one answer out, and conformance packs.
 *
 * <p>Start with {@link jp.chiikiryoku.tools.cli.CommandLineTool}.
 */
@NullMarked
package jp.chiikiryoku.tools.cli;

import org.jspecify.annotations.NullMarked;
