/**
 * The rulebook: every programme, rule, parameter and citation of a catalogue as a static site.
 *
 * <p>Start with {@link jp.chiikiryoku.tools.rulebook.Rulebook}.
 */
@NullMarked
package jp.chiikiryoku.tools.rulebook;

import org.jspecify.annotations.NullMarked;
