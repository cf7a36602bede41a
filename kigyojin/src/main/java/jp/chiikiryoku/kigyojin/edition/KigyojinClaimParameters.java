package jp.chiikiryoku.kigyojin.edition;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.constraint.RateWithin;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Rounding;
import jp.chiikiryoku.core.money.Yen;

/**
 * The caps and rates of a claim. Every cap is part of what is multiplied by the rate.
 *
 * @param preparationCap the cap on the cost before the acceptance for each municipality, in yen
 * @param preparationRate the rate of the cost before the acceptance
 * @param dispatchCap the cap on the acceptance of a dispatched person, in yen
 * @param remunerationCap the cap on the remuneration of a side job for each person, in yen
 * @param travelCap the cap on the travel of a side job for each person, in yen
 * @param sideJobCap the cap on remuneration and travel of a side job together for each person, in yen
 * @param acceptanceRate the rate of the acceptance
 * @param proposalCap the cap on the project that a person proposed for each person, in yen
 * @param proposalRate the rate of those projects
 * @param totalRounding how the total is rounded
 */
public record KigyojinClaimParameters(
        Cited<@YenWithin(min = 1) Yen> preparationCap,
        Cited<@RateWithin(min = "1/100", max = "1") Rate> preparationRate,
        Cited<@YenWithin(min = 1) Yen> dispatchCap,
        Cited<@YenWithin(min = 1) Yen> remunerationCap,
        Cited<@YenWithin(min = 1) Yen> travelCap,
        Cited<@YenWithin(min = 1) Yen> sideJobCap,
        Cited<@RateWithin(min = "1/100", max = "1") Rate> acceptanceRate,
        Cited<@YenWithin(min = 1) Yen> proposalCap,
        Cited<@RateWithin(min = "1/100", max = "1") Rate> proposalRate,
        Cited<Rounding> totalRounding) {

    public KigyojinClaimParameters {
        requireNonNull(preparationCap, "preparationCap");
        requireNonNull(preparationRate, "preparationRate");
        requireNonNull(dispatchCap, "dispatchCap");
        requireNonNull(remunerationCap, "remunerationCap");
        requireNonNull(travelCap, "travelCap");
        requireNonNull(sideJobCap, "sideJobCap");
        requireNonNull(acceptanceRate, "acceptanceRate");
        requireNonNull(proposalCap, "proposalCap");
        requireNonNull(proposalRate, "proposalRate");
        requireNonNull(totalRounding, "totalRounding");
    }
}
