package jp.chiikiryoku.core.jakarta.internal;

import static java.util.Objects.requireNonNull;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import java.util.function.Function;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.jakarta.Eligible;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.core.kind.StatedPayload;
import jp.chiikiryoku.core.report.AssessmentReport;
import org.jspecify.annotations.Nullable;

/** Assesses a payload and reports what is not satisfied, or why it cannot be assessed. */
public final class EligibleValidator implements ConstraintValidator<Eligible, StatedPayload> {

    private final Function<String, Optional<Kind<?, ?>>> kinds;
    private @Nullable EligibleCheck<?> check;

    /** Makes a validator of the shipped kinds, which are not loaded before a constraint names one. */
    public EligibleValidator() {
        this(name -> Kinds.shipped().find(name));
    }

    /** Makes a validator of certain kinds. */
    public EligibleValidator(Function<String, Optional<Kind<?, ?>>> kinds) {
        this.kinds = requireNonNull(kinds, "kinds");
    }

    @Override
    public void initialize(Eligible constraint) {
        Kind<?, ?> kind = kinds.apply(constraint.kind())
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "The kind (" + constraint.kind()
                                        + ") must be one of a module."
                                        + " Maybe add its module, or merge the files of META-INF/services where jars are put into one."));
        if (!kind.reportTypes().contains(AssessmentReport.class)) {
            throw new IllegalArgumentException("The kind (" + constraint.kind() + ") must be one that rules assess.");
        }
        check = new EligibleCheck<>(assessed(kind), constraint.message());
    }

    // A kind that reports an assessment answers by one.
    @SuppressWarnings("unchecked")
    private static <P extends StatedPayload> Kind<P, Assessment> assessed(Kind<P, ?> kind) {
        return (Kind<P, Assessment>) kind;
    }

    @Override
    public boolean isValid(@Nullable StatedPayload payload, ConstraintValidatorContext context) {
        return payload == null || requireNonNull(check, "check").isSatisfied(payload, context);
    }
}
