package jp.chiikiryoku.core.jakarta;

import jakarta.validation.ConstraintViolation;
import java.util.Optional;
import jp.chiikiryoku.core.jakarta.internal.HibernateValidatorSupport;

/** Reads from violations what the rules found. */
public final class ViolationFindings {

    private ViolationFindings() {}

    /**
     * Returns the outcome and findings of a violation of {@link Eligible}.
     *
     * @return the node of the requirement that is not satisfied; empty if the violation is of another constraint or of a
     *     malformed payload, or if the provider is not Hibernate Validator
     */
    public static Optional<Unsatisfied> of(ConstraintViolation<?> violation) {
        return HibernateValidatorSupport.payload(violation, Unsatisfied.class);
    }
}
