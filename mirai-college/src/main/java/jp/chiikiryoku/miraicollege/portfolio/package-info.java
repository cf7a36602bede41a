/**
 * Many proposals together: their tally, what the budget answers to it, and the report of that answer.
 *
 * <p>Start with {@link jp.chiikiryoku.miraicollege.portfolio.Portfolio}.
 */
@NullMarked
package jp.chiikiryoku.miraicollege.portfolio;

import org.jspecify.annotations.NullMarked;
