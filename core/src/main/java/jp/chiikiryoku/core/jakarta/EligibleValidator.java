package jp.chiikiryoku.core.jakarta;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.core.kind.StatedPayload;
import org.jspecify.annotations.Nullable;

/** Asks the rules of a programme and reports what is not satisfied, or what keeps them from being asked. */
public final class EligibleValidator implements ConstraintValidator<Eligible, StatedPayload> {

    private String kind = "";
    private Outcome reports = Outcome.VIOLATED;

    /** Makes the validator; Jakarta Validation initializes it with its constraint. */
    public EligibleValidator() {}

    @Override
    public void initialize(Eligible constraint) {
        kind = constraint.kind();
        reports = constraint.reports();
    }

    @Override
    public boolean isValid(@Nullable StatedPayload payload, ConstraintValidatorContext context) {
        if (payload == null) {
            return true;
        }
        List<Shortcoming> shortcomings = shortcomings(payload);
        if (!shortcomings.isEmpty()) {
            context.disableDefaultConstraintViolation();
        }
        shortcomings.forEach(shortcoming -> Violations.add(shortcoming.template(), shortcoming.pointer(), context));
        return shortcomings.isEmpty();
    }

    // A kind that lists rules by their requirement answers by an assessment.
    @SuppressWarnings("unchecked")
    private List<Shortcoming> shortcomings(StatedPayload payload) {
        Kind<?, ?> found = Kinds.shipped()
                .find(kind)
                .orElseThrow(() -> new IllegalStateException("The kind (" + kind + ") must be on the path."));
        return Shortcoming.of((Kind<?, Assessment>) found, payload, reports);
    }
}
