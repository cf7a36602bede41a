package jp.chiikiryoku.matching.kigyojin;

import java.util.List;
import jp.chiikiryoku.core.kind.KindDefinition;
import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.kigyojin.Kigyojin;
import jp.chiikiryoku.kigyojin.edition.KigyojinParameters;

/** Brings the kind {@code kigyojin-matching} to the registry of kinds. */
public final class KigyojinMatchingKinds implements KindProvider<KigyojinParameters> {

    /** Makes the provider; the registry finds it by {@link java.util.ServiceLoader}. */
    public KigyojinMatchingKinds() {}

    @Override
    public String module() {
        return "matching";
    }

    @Override
    public boolean shipsEditions() {
        return false;
    }

    @Override
    public Programme<KigyojinParameters> programme() {
        return Kigyojin.programme();
    }

    @Override
    public List<KindDefinition<?, KigyojinParameters, ?>> definitions() {
        return List.of(KigyojinMatching.REQUESTS);
    }
}
