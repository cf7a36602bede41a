/**
 * What the rules answer: findings in three-valued logic, amounts as intervals, steps, remedies and open questions.
 *
 * <p>Start with {@link jp.chiikiryoku.core.assessment.Assessment} and
 * {@link jp.chiikiryoku.core.assessment.Finding}.
 */
@NullMarked
package jp.chiikiryoku.core.assessment;

import org.jspecify.annotations.NullMarked;
