package jp.chiikiryoku.kigyojin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.constraint.Amount;
import jp.chiikiryoku.core.constraint.AmountsWithinLimit;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.constraint.Eligibility;
import jp.chiikiryoku.core.constraint.Eligible;
import jp.chiikiryoku.core.constraint.Review;
import jp.chiikiryoku.core.form.Messages;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.payload.StatedPayload;
import org.jspecify.annotations.Nullable;

/**
 * The accepted costs of one fiscal year as a municipality claims them; the payload of kind {@code kigyojin-claim}.
 *
 * <p>An amount that is absent is not claimed. All amounts are in yen.
 *
 * @param edition the edition that applies, or null if the fiscal year chooses it
 * @param fiscalYear the fiscal year of the costs, or null if the edition is named
 * @param municipality the municipality that claims
 * @param preparationCost cost before the acceptance (受入れの期間前に要する経費), or null if it is not claimed
 * @param assignments the people and their cost, one or more
 */
@Eligible(kind = Kigyojin.CLAIM, groups = Eligibility.class)
@Eligible(kind = Kigyojin.CLAIM, reports = Outcome.UNDETERMINED, groups = Eligibility.class, payload = Review.class)
public record Claim(
        @Nullable String edition,
        @Nullable FiscalYear fiscalYear,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Municipality municipality,

        @Amount @Nullable Yen preparationCost,

        @NotEmpty(message = Messages.EMPTY)
        @Distinct(by = "id")
        @AmountsWithinLimit(of = {"acceptanceCost", "remuneration", "travel", "proposalCost"})
        @Nullable
        List<@NotNull(message = Messages.REQUIRED) @Valid Assignment> assignments)
        implements StatedPayload {

    public Claim {
        assignments = StatedLists.copy(assignments);
    }

    /**
     * Obtains a claim without edition, fiscal year and preparation.
     *
     * @param municipality the municipality that claims
     * @param assignments the people and their cost, one or more
     * @return the record
     */
    public static Claim of(Municipality municipality, List<Assignment> assignments) {
        return new Claim(null, null, municipality, null, assignments);
    }

    /**
     * Returns this record with another edition.
     *
     * @param newEdition the edition that applies
     * @return the record
     */
    public Claim withEdition(String newEdition) {
        return new Claim(newEdition, fiscalYear, municipality, preparationCost, assignments);
    }

    /**
     * Returns this record with another fiscalYear.
     *
     * @param newFiscalYear the fiscal year of the costs
     * @return the record
     */
    public Claim withFiscalYear(FiscalYear newFiscalYear) {
        return new Claim(edition, newFiscalYear, municipality, preparationCost, assignments);
    }

    /**
     * Returns this record with another preparationCost.
     *
     * @param newPreparationCost cost before the acceptance (受入れの期間前に要する経費)
     * @return the record
     */
    public Claim withPreparationCost(Yen newPreparationCost) {
        return new Claim(edition, fiscalYear, municipality, newPreparationCost, assignments);
    }
}
