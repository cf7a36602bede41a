/**
 * The kind {@code kigyojin}: what a municipality states of the work of one person and of the agreement about it.
 *
 * <p>Start with {@link jp.chiikiryoku.kigyojin.engagement.Engagement}.
 */
@NullMarked
package jp.chiikiryoku.kigyojin.engagement;

import org.jspecify.annotations.NullMarked;
