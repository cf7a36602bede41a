package jp.chiikiryoku.core.form;

/**
 * What a constraint checks: one value, or how the parts of a record or list relate to each other.
 *
 * @param <T> the type of value
 */
public sealed interface ConstraintCheck<T> permits ValueCheck, RelationCheck {}
