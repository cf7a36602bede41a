/**
 * Explained best assignments of needs and offers of any kind: a score of visible parts, the assignment of
 * greatest total, and for every post that is left over a reason.
 *
 * <p>Start with {@link jp.chiikiryoku.matching.Matcher}.
 */
@NullMarked
package jp.chiikiryoku.matching;

import org.jspecify.annotations.NullMarked;
