package jp.chiikiryoku.core.jakarta;

import static java.util.Objects.requireNonNull;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jp.chiikiryoku.core.jakarta.internal.EligibleValidator;
import jp.chiikiryoku.core.kind.Kinds;

/**
 * Makes the validator of {@link Eligible} with given kinds, so that editions of the caller's apply; every other validator
 * is left to a delegate.
 *
 * <p>{@code new EligibleValidatorFactory(configuration.getDefaultConstraintValidatorFactory(),
 * Kinds.shipped().withEdition("local10000", file))} adds an edition. Immutable and thread-safe.
 */
public final class EligibleValidatorFactory implements ConstraintValidatorFactory {

    private final ConstraintValidatorFactory delegate;
    private final Kinds kinds;

    /** Makes a factory. */
    public EligibleValidatorFactory(ConstraintValidatorFactory delegate, Kinds kinds) {
        this.delegate = requireNonNull(delegate, "delegate");
        this.kinds = requireNonNull(kinds, "kinds");
    }

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
        return key == EligibleValidator.class
                ? key.cast(new EligibleValidator(kinds::find))
                : delegate.getInstance(key);
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        if (!(instance instanceof EligibleValidator)) {
            delegate.releaseInstance(instance);
        }
    }
}
