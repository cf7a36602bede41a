/**
 * Documentation that runs: short chapters, one idea each.
 *
 * <p>Start with {@link jp.chiikiryoku.examples.tour.Tour}.
 */
@NullMarked
package jp.chiikiryoku.examples.tour;

import org.jspecify.annotations.NullMarked;
