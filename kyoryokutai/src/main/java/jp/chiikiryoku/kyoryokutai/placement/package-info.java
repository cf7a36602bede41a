/**
 * The kind {@code kyoryokutai-member}: what a local government states of one member and of the move to the area.
 *
 * <p>Start with {@link jp.chiikiryoku.kyoryokutai.placement.Placement}.
 */
@NullMarked
package jp.chiikiryoku.kyoryokutai.placement;

import org.jspecify.annotations.NullMarked;
