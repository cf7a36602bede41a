package jp.chiikiryoku.dxtalent;

import jakarta.validation.Valid;
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
 * The accepted costs of one fiscal year as a prefecture or municipality claims them; the payload of kind {@code
 * dx-claim}.
 *
 * <p>An amount that is absent is not claimed. All amounts are in yen.
 *
 * @param edition the edition that applies, or null if the fiscal year chooses it
 * @param fiscalYear the fiscal year of the costs, or null if the edition is named
 * @param body the local government that claims
 * @param specialists the digital specialists
 * @param recruitment cost of recruiting them (募集に要する経費), or null if it is not claimed
 * @param training training of core digital staff, or null if it is not claimed
 */
@Eligible(kind = DxTalent.CLAIM, groups = Eligibility.class)
@Eligible(kind = DxTalent.CLAIM, reports = Outcome.UNDETERMINED, groups = Eligibility.class, payload = Review.class)
public record Claim(
        @Nullable String edition,
        @Nullable FiscalYear fiscalYear,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Body body,

        @NotNull(message = Messages.REQUIRED) @Distinct(by = "id") @AmountsWithinLimit(of = "cost") @Nullable
        List<@NotNull(message = Messages.REQUIRED) @Valid Specialist> specialists,

        @Amount @Nullable Yen recruitment,
        @Valid @Nullable Training training)
        implements StatedPayload {

    public Claim {
        specialists = StatedLists.copy(specialists);
    }

    /**
     * Obtains a claim for specialists alone, without edition and fiscal year.
     *
     * @param body the local government that claims
     * @param specialists the digital specialists
     * @return the record
     */
    public static Claim of(Body body, List<Specialist> specialists) {
        return new Claim(null, null, body, specialists, null, null);
    }

    /**
     * Returns this record with another edition.
     *
     * @param newEdition the edition that applies
     * @return the record
     */
    public Claim withEdition(String newEdition) {
        return new Claim(newEdition, fiscalYear, body, specialists, recruitment, training);
    }

    /**
     * Returns this record with another fiscalYear.
     *
     * @param newFiscalYear the fiscal year of the costs
     * @return the record
     */
    public Claim withFiscalYear(FiscalYear newFiscalYear) {
        return new Claim(edition, newFiscalYear, body, specialists, recruitment, training);
    }

    /**
     * Returns this record with another recruitment.
     *
     * @param newRecruitment cost of recruiting them (募集に要する経費)
     * @return the record
     */
    public Claim withRecruitment(Yen newRecruitment) {
        return new Claim(edition, fiscalYear, body, specialists, newRecruitment, training);
    }

    /**
     * Returns this record with another training.
     *
     * @param newTraining training of core digital staff
     * @return the record
     */
    public Claim withTraining(Training newTraining) {
        return new Claim(edition, fiscalYear, body, specialists, recruitment, newTraining);
    }
}
