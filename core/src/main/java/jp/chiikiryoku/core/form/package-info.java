/**
 * Whether a stated record is well formed: pointers, problems, and the form that a record's constraints declare.
 *
 * <p>Start with {@link jp.chiikiryoku.core.form.Form} and {@link jp.chiikiryoku.core.form.Problem}. A module that has
 * constraints of its own writes a {@link jp.chiikiryoku.core.form.ConstraintDefinition}.
 */
@NullMarked
package jp.chiikiryoku.core.form;

import org.jspecify.annotations.NullMarked;
