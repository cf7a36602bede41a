package jp.chiikiryoku.core.jakarta;

import jakarta.validation.Payload;

/**
 * Marks the violation of a rule that is undetermined: nobody is refused, a person has to look.
 *
 * <p>It stands in {@code violation.getConstraintDescriptor().getPayload()}.
 */
public interface Review extends Payload {}
