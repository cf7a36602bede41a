/**
 * The validator of the kind {@code kigyojin-matching}, for the provider of Jakarta Validation.
 *
 * <p>Start with {@link jp.chiikiryoku.matching.kigyojin.internal.FieldTextBesideOtherValidator}.
 */
@NullMarked
package jp.chiikiryoku.matching.kigyojin.internal;

import org.jspecify.annotations.NullMarked;
