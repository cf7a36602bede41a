/**
 * Dated, cited sets of a programme's rules, as data that a vendor can extend.
 *
 * <p>Start with {@link jp.chiikiryoku.core.edition.Edition} and {@link jp.chiikiryoku.core.edition.Editions}.
 */
@NullMarked
package jp.chiikiryoku.core.edition;

import org.jspecify.annotations.NullMarked;
