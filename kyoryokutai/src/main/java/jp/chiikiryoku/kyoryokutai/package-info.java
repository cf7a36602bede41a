/**
 * 地域おこし協力隊: does the placement of a person count for the special allocation tax, and which costs of a fiscal year
 * does a local government claim for its members.
 *
 * <p>Start with {@link jp.chiikiryoku.kyoryokutai.Kyoryokutai}, {@link jp.chiikiryoku.kyoryokutai.placement.Placement} and
 * {@link jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiClaim}.
 */
@NullMarked
package jp.chiikiryoku.kyoryokutai;

import org.jspecify.annotations.NullMarked;
