/**
 * The one way to calculate a claim: items with caps and rates, exact, and a total that is rounded once.
 *
 * <p>Start with {@link jp.chiikiryoku.core.claim.ClaimCalculation}.
 */
@NullMarked
package jp.chiikiryoku.core.claim;

import org.jspecify.annotations.NullMarked;
