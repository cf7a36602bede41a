/**
 * The kind {@code kyoryokutai-claim}: the costs of one fiscal year that a local government claims, and when a start-up
 * counts.
 *
 * <p>Start with {@link jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiClaim}.
 */
@NullMarked
package jp.chiikiryoku.kyoryokutai.claim;

import org.jspecify.annotations.NullMarked;
