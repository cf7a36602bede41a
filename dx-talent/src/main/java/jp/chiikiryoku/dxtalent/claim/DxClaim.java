package jp.chiikiryoku.dxtalent.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.constraint.AmountsWithinLimit;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.government.Body;
import jp.chiikiryoku.core.jakarta.Eligibility;
import jp.chiikiryoku.core.jakarta.Eligible;
import jp.chiikiryoku.core.kind.StatedPayload;
import jp.chiikiryoku.core.money.Yen;
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
@Eligible(kind = DxClaim.KIND, groups = Eligibility.class)
public record DxClaim(
        @Nullable String edition,
        @Nullable FiscalYear fiscalYear,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Body body,

        @NotNull(message = Messages.REQUIRED) @Distinct(by = "id") @AmountsWithinLimit(of = "cost") @Nullable
        List<@NotNull(message = Messages.REQUIRED) @Valid Specialist> specialists,

        @YenWithin @Nullable Yen recruitment,
        @Valid @Nullable Training training)
        implements StatedPayload {

    /** The kind of payload on the wire. */
    public static final String KIND = "dx-claim";

    public DxClaim {
        specialists = StatedLists.copy(specialists);
    }

    /** Obtains a claim for specialists alone, without edition and fiscal year. */
    public static DxClaim of(Body body, List<Specialist> specialists) {
        return new DxClaim(null, null, body, specialists, null, null);
    }

    /** Returns this claim under a named edition. */
    public DxClaim withEdition(String newEdition) {
        return new DxClaim(newEdition, fiscalYear, body, specialists, recruitment, training);
    }

    /** Returns this claim with its fiscal year. */
    public DxClaim withFiscalYear(FiscalYear newFiscalYear) {
        return new DxClaim(edition, newFiscalYear, body, specialists, recruitment, training);
    }

    /**
     * Returns this claim with the cost of recruiting.
     *
     * @param newRecruitment the cost of recruiting specialists (募集に要する経費), in yen
     */
    public DxClaim withRecruitment(Yen newRecruitment) {
        return new DxClaim(edition, fiscalYear, body, specialists, newRecruitment, training);
    }

    /** Returns this claim with training. */
    public DxClaim withTraining(Training newTraining) {
        return new DxClaim(edition, fiscalYear, body, specialists, recruitment, newTraining);
    }
}
