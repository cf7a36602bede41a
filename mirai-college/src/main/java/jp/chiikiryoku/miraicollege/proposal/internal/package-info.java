/**
 * The rules and the fee of the kind {@code mirai-college}, one class each, over the checked proposal.
 *
 * <p>Start with {@link jp.chiikiryoku.miraicollege.proposal.internal.ProposalEvaluator}.
 */
@NullMarked
package jp.chiikiryoku.miraicollege.proposal.internal;

import org.jspecify.annotations.NullMarked;
