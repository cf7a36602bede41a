/**
 * What applications and settlements share: their costs and finance, the comparison with the cap and the national share.
 *
 * <p>Start with {@link jp.chiikiryoku.local10000.internal.PrivateFunding}.
 */
@NullMarked
package jp.chiikiryoku.local10000.internal;

import org.jspecify.annotations.NullMarked;
