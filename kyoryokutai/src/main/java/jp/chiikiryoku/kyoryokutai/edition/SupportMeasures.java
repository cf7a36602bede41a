package jp.chiikiryoku.kyoryokutai.edition;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.LocalizedText;

/**
 * What the ministry itself does for 地域おこし協力隊 with a budget of its own; no rule reads it.
 *
 * <p>In the edition {@code r6} eight measures for 145,000,000 yen. Source: MIC-R6-SUPPLEMENTARY.
 *
 * @param budget what is budgeted for all of them, in yen
 * @param measures the measures in the order of the source
 * @param citation where the measures come from
 */
public record SupportMeasures(
        Cited<@YenWithin(min = 1) Yen> budget, @NotEmpty List<@Valid Measure> measures, Citation citation) {

    public SupportMeasures {
        requireNonNull(budget, "budget");
        measures = List.copyOf(measures);
        requireNonNull(citation, "citation");
    }

    /**
     * One measure.
     *
     * @param title what is done
     * @param stages where in the life of a member it helps, one or more, in their order
     * @param addressees for whom it is, one or more
     */
    public record Measure(
            LocalizedText title,
            @NotEmpty @Distinct List<MemberStage> stages,
            @NotEmpty @Distinct List<Addressee> addressees) {

        public Measure {
            requireNonNull(title, "title");
            stages = List.copyOf(stages);
            addressees = List.copyOf(addressees);
        }
    }
}
