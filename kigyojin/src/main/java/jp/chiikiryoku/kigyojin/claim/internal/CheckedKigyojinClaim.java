package jp.chiikiryoku.kigyojin.claim.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.kigyojin.claim.KigyojinClaim;
import jp.chiikiryoku.kigyojin.engagement.internal.CheckedMunicipality;
import jp.chiikiryoku.kigyojin.engagement.internal.ReceivingSide;

/** A well-formed claim: what the rule and the items see; an amount that is not claimed is zero. */
record CheckedKigyojinClaim(CheckedMunicipality municipality, Yen preparationCost, List<CheckedAssignment> assignments)
        implements ReceivingSide {

    static CheckedKigyojinClaim of(KigyojinClaim claim) {
        return new CheckedKigyojinClaim(
                CheckedMunicipality.of(requireNonNull(claim.municipality(), "municipality")),
                Yen.orZero(claim.preparationCost()),
                StatedLists.map(requireNonNull(claim.assignments(), "assignments"), CheckedAssignment::of));
    }
}
