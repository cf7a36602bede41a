package jp.chiikiryoku.dxtalent.edition;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.List;
import jp.chiikiryoku.core.constraint.RateWithin;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Rounding;
import jp.chiikiryoku.core.money.Yen;

/**
 * The caps and rates of a claim. Every cap is part of what is multiplied by the rate.
 *
 * @param specialistCap the cap on a specialist, in yen
 * @param specialistRate the rate of specialists
 * @param recruitmentCap the cap on recruiting, in yen
 * @param recruitmentRate the rate of recruiting
 * @param trainingRate the rate of training; no cap is known
 * @param totalRounding how the total is rounded
 * @param ownBurdenExamples worked values that show which cost is claimed; no rule reads them
 */
public record DxClaimParameters(
        Cited<@YenWithin(min = 1) Yen> specialistCap,
        Cited<@RateWithin(min = "1/100", max = "1") Rate> specialistRate,
        Cited<@YenWithin(min = 1) Yen> recruitmentCap,
        Cited<@RateWithin(min = "1/100", max = "1") Rate> recruitmentRate,
        Cited<@RateWithin(min = "1/100", max = "1") Rate> trainingRate,
        Cited<Rounding> totalRounding,
        List<@Valid OwnBurdenExample> ownBurdenExamples) {

    public DxClaimParameters {
        requireNonNull(specialistCap, "specialistCap");
        requireNonNull(specialistRate, "specialistRate");
        requireNonNull(recruitmentCap, "recruitmentCap");
        requireNonNull(recruitmentRate, "recruitmentRate");
        requireNonNull(trainingRate, "trainingRate");
        requireNonNull(totalRounding, "totalRounding");
        ownBurdenExamples = List.copyOf(ownBurdenExamples);
    }
}
