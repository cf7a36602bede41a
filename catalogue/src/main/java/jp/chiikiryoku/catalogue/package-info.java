/**
 * What there is: the six programmes of the source with their kinds, editions and the rules that payloads are asked, and
 * the supplementary budget, exact and as printed.
 *
 * <p>Start with {@link jp.chiikiryoku.catalogue.Catalogue}.
 */
@NullMarked
package jp.chiikiryoku.catalogue;

import org.jspecify.annotations.NullMarked;
