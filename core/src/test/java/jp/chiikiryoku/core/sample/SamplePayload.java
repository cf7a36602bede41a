package jp.chiikiryoku.core.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.constraint.AmountsWithinLimit;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.constraint.GovernmentCode;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.jakarta.Eligibility;
import jp.chiikiryoku.core.jakarta.Eligible;
import jp.chiikiryoku.core.kind.StatedPayload;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import org.jspecify.annotations.Nullable;

/** An application to an invented programme that pays for lanterns; it uses every type that a form knows. */
@Eligible(kind = "sample", groups = Eligibility.class)
public record SamplePayload(
        @Nullable String edition,
        @Nullable LocalDate appliedOn,
        @NotNull @GovernmentCode @Nullable String code,
        @Nullable String name,

        @DecimalMin("0") @DecimalMax("9.99") @Digits(integer = 1, fraction = 2) @Nullable
        BigDecimal index,

        @NotNull @YenWithin(min = 1) @Nullable Yen grant,
        @NotEmpty @AmountsWithinLimit @Nullable List<@NotNull @Valid Lantern> lanterns,
        @Min(0) @Max(366) @Nullable Integer days,
        @Nullable Boolean remote,
        @Nullable OffsetDateTime submittedAt,
        @Nullable Rate share,
        @Distinct List<@NotNull Colour> colours,
        @Valid @Nullable Criterion novelty,
        List<@NotNull @Valid Ruling> rulings)
        implements StatedPayload {

    public SamplePayload {
        lanterns = StatedLists.copy(lanterns);
        colours = StatedLists.copyOrEmpty(colours);
        rulings = StatedLists.copyOrEmpty(rulings);
    }

    /** An eligible payload under the named edition {@code r6}. */
    public static SamplePayload eligible() {
        return new SamplePayload(
                "r6",
                null,
                "032077",
                null,
                new BigDecimal("0.62"),
                Yen.of(9_000_000),
                List.of(Lantern.of(Colour.GREEN, 9_000_000)),
                null,
                null,
                null,
                null,
                List.of(),
                Criterion.of(Judgement.MET),
                List.of());
    }

    public SamplePayload withEdition(@Nullable String newEdition) {
        return new SamplePayload(
                newEdition,
                appliedOn,
                code,
                name,
                index,
                grant,
                lanterns,
                days,
                remote,
                submittedAt,
                share,
                colours,
                novelty,
                rulings);
    }

    public SamplePayload withAppliedOn(@Nullable LocalDate newAppliedOn) {
        return new SamplePayload(
                edition,
                newAppliedOn,
                code,
                name,
                index,
                grant,
                lanterns,
                days,
                remote,
                submittedAt,
                share,
                colours,
                novelty,
                rulings);
    }

    public SamplePayload withCode(@Nullable String newCode) {
        return new SamplePayload(
                edition,
                appliedOn,
                newCode,
                name,
                index,
                grant,
                lanterns,
                days,
                remote,
                submittedAt,
                share,
                colours,
                novelty,
                rulings);
    }

    public SamplePayload withIndex(@Nullable BigDecimal newIndex) {
        return new SamplePayload(
                edition,
                appliedOn,
                code,
                name,
                newIndex,
                grant,
                lanterns,
                days,
                remote,
                submittedAt,
                share,
                colours,
                novelty,
                rulings);
    }

    public SamplePayload withGrant(@Nullable Yen newGrant) {
        return new SamplePayload(
                edition,
                appliedOn,
                code,
                name,
                index,
                newGrant,
                lanterns,
                days,
                remote,
                submittedAt,
                share,
                colours,
                novelty,
                rulings);
    }

    public SamplePayload withLanterns(@Nullable List<Lantern> newLanterns) {
        return new SamplePayload(
                edition,
                appliedOn,
                code,
                name,
                index,
                grant,
                newLanterns,
                days,
                remote,
                submittedAt,
                share,
                colours,
                novelty,
                rulings);
    }

    public SamplePayload withDays(@Nullable Integer newDays) {
        return new SamplePayload(
                edition,
                appliedOn,
                code,
                name,
                index,
                grant,
                lanterns,
                newDays,
                remote,
                submittedAt,
                share,
                colours,
                novelty,
                rulings);
    }

    public SamplePayload withColours(List<Colour> newColours) {
        return new SamplePayload(
                edition,
                appliedOn,
                code,
                name,
                index,
                grant,
                lanterns,
                days,
                remote,
                submittedAt,
                share,
                newColours,
                novelty,
                rulings);
    }

    public SamplePayload withNovelty(@Nullable Criterion newNovelty) {
        return new SamplePayload(
                edition,
                appliedOn,
                code,
                name,
                index,
                grant,
                lanterns,
                days,
                remote,
                submittedAt,
                share,
                colours,
                newNovelty,
                rulings);
    }

    public SamplePayload withRulings(List<Ruling> newRulings) {
        return new SamplePayload(
                edition,
                appliedOn,
                code,
                name,
                index,
                grant,
                lanterns,
                days,
                remote,
                submittedAt,
                share,
                colours,
                novelty,
                newRulings);
    }
}
