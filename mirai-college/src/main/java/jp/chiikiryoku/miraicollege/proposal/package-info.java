/**
 * The kind {@code mirai-college}: what a local government states of one model project with a university.
 *
 * <p>Start with {@link jp.chiikiryoku.miraicollege.proposal.Proposal}.
 */
@NullMarked
package jp.chiikiryoku.miraicollege.proposal;

import org.jspecify.annotations.NullMarked;
