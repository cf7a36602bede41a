/**
 * The kind {@code local10000}: what an applicant states of one private business, its costs and its funding.
 *
 * <p>Start with {@link jp.chiikiryoku.local10000.application.Application}.
 */
@NullMarked
package jp.chiikiryoku.local10000.application;

import org.jspecify.annotations.NullMarked;
