package jp.chiikiryoku.dxtalent.claim.internal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.government.Body;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.dxtalent.claim.DxClaim;
import jp.chiikiryoku.dxtalent.claim.Specialist;
import jp.chiikiryoku.dxtalent.claim.Training;
import org.jspecify.annotations.Nullable;

/** A well-formed claim: what rules and items see. Recruiting is zero and training null if it is not claimed. */
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
                specialists(requireNonNull(claim.specialists(), "specialists")),
                claim.recruitment() == null ? Yen.ZERO : claim.recruitment(),
                training == null ? null : CheckedTraining.of(training));
    }

    private static List<CheckedSpecialist> specialists(List<Specialist> stated) {
        List<CheckedSpecialist> specialists = new ArrayList<>(stated.size());
        for (int i = 0; i < stated.size(); i++) {
            specialists.add(CheckedSpecialist.of(stated.get(i)));
        }
        return specialists;
    }
}
