package jp.chiikiryoku.dxtalent.claim.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.claim.ClaimedRows;
import jp.chiikiryoku.core.government.Body;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.dxtalent.claim.DxClaim;
import jp.chiikiryoku.dxtalent.claim.Training;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed claim: what rules and items see. Recruiting is zero and training null if it is not claimed; an entry of 0
 * yen states nothing.
 */
record CheckedDxClaim(
        LocalGovernmentCode claimant,
        List<CheckedSpecialist> specialists,
        Yen recruitment,
        @Nullable CheckedTraining training) {

    static CheckedDxClaim of(DxClaim claim) {
        Body body = requireNonNull(claim.body(), "body");
        Training training = claim.training();
        return new CheckedDxClaim(
                LocalGovernmentCode.parse(requireNonNull(body.code(), "code")),
                ClaimedRows.of(
                        requireNonNull(claim.specialists(), "specialists"),
                        CheckedSpecialist::costOf,
                        CheckedSpecialist::of),
                Yen.orZero(claim.recruitment()),
                CheckedTraining.of(training));
    }
}
