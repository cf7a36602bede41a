/**
 * The kind {@code dx-claim}: the costs of one fiscal year that a prefecture or municipality claims.
 *
 * <p>Start with {@link jp.chiikiryoku.dxtalent.claim.DxClaim}.
 */
@NullMarked
package jp.chiikiryoku.dxtalent.claim;

import org.jspecify.annotations.NullMarked;
