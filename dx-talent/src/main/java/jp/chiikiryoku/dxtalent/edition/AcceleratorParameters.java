package jp.chiikiryoku.dxtalent.edition;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;

/**
 * What an edition asks of an accelerator.
 *
 * @param experienceMonths the months of digital practice
 * @param daysOfMonth how many odd days of several periods possibly make a month
 * @param examinations the examinations of which one satisfies
 */
public record AcceleratorParameters(
        Cited<@Min(1) @Max(600) Integer> experienceMonths,
        Cited<@Min(28) @Max(31) Integer> daysOfMonth,
        @NotEmpty @Distinct(by = "examination") List<@Valid Accepted> examinations) {

    public AcceleratorParameters {
        requireNonNull(experienceMonths, "experienceMonths");
        requireNonNull(daysOfMonth, "daysOfMonth");
        examinations = List.copyOf(examinations);
    }

    /**
     * An examination that satisfies.
     *
     * @param examination the examination
     * @param citation where it comes from
     */
    public record Accepted(Examination examination, Citation citation) {
        public Accepted {
            requireNonNull(examination, "examination");
            requireNonNull(citation, "citation");
        }
    }
}
