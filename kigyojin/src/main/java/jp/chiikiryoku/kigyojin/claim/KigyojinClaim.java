package jp.chiikiryoku.kigyojin.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.constraint.AmountsWithinLimit;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.jakarta.Eligibility;
import jp.chiikiryoku.core.jakarta.Eligible;
import jp.chiikiryoku.core.kind.StatedPayload;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.kigyojin.engagement.Municipality;
import org.jspecify.annotations.Nullable;

/**
 * The accepted costs of one fiscal year as a municipality claims them; the payload of kind {@code kigyojin-claim}.
 *
 * <p>An amount that is absent is not claimed, and one of zero yen states nothing. All amounts are in yen, and what the
 * municipality itself bears: subsidies and other revenue for the same purpose (特定財源) are taken off before.
 *
 * @param edition the edition that applies, or null if the fiscal year chooses it
 * @param fiscalYear the fiscal year of the costs, or null if the edition is named
 * @param municipality the municipality that claims
 * @param preparationCost cost before the acceptance (受入れの期間前に要する経費), or null if it is not claimed
 * @param assignments the people and their cost, each id once; none only where there is a cost before the acceptance
 */
@AssignmentsOrPreparation
@Eligible(kind = KigyojinClaim.KIND, groups = Eligibility.class)
public record KigyojinClaim(
        @Nullable String edition,
        @Nullable FiscalYear fiscalYear,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Municipality municipality,

        @YenWithin @Nullable Yen preparationCost,

        @NotNull(message = Messages.REQUIRED)
        @Distinct(by = "id")
        @AmountsWithinLimit(of = {"acceptanceCost", "remuneration", "travel", "proposalCost"})
        @Nullable
        List<@NotNull(message = Messages.REQUIRED) @Valid Assignment> assignments)
        implements StatedPayload {

    /** The kind of payload on the wire. */
    public static final String KIND = "kigyojin-claim";

    public KigyojinClaim {
        assignments = StatedLists.copy(assignments);
    }

    /**
     * Obtains a claim without edition, fiscal year and preparation.
     *
     * @param assignments the people and their cost, each id once
     */
    public static KigyojinClaim of(Municipality municipality, List<Assignment> assignments) {
        return new KigyojinClaim(null, null, municipality, null, assignments);
    }

    /** Returns this claim with an edition. */
    public KigyojinClaim withEdition(String newEdition) {
        return new KigyojinClaim(newEdition, fiscalYear, municipality, preparationCost, assignments);
    }

    /** Returns this claim with a fiscal year. */
    public KigyojinClaim withFiscalYear(FiscalYear newFiscalYear) {
        return new KigyojinClaim(edition, newFiscalYear, municipality, preparationCost, assignments);
    }

    /** Returns this claim with a cost before the acceptance. */
    public KigyojinClaim withPreparationCost(Yen newPreparationCost) {
        return new KigyojinClaim(edition, fiscalYear, municipality, newPreparationCost, assignments);
    }
}
