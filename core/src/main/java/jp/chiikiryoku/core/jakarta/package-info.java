/**
 * Jakarta Validation of stated records: groups, the constraint that assesses them, texts in one language, JSON Pointers.
 *
 * <p>Start with {@link jp.chiikiryoku.core.jakarta.Eligible}. Works with Hibernate Validator, which finds the validators of
 * the constraints as services.
 */
@NullMarked
package jp.chiikiryoku.core.jakarta;

import org.jspecify.annotations.NullMarked;
