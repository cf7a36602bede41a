/**
 * The rulebook: every programme, rule, parameter and citation of a catalogue as a static site.
 *
 * <p>Start with {@link jp.chiikiryoku.examples.cli.rulebook.Rulebook}.
 */
@NullMarked
package jp.chiikiryoku.examples.cli.rulebook;

import org.jspecify.annotations.NullMarked;
