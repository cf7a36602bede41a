package jp.chiikiryoku.kigyojin;

import java.util.List;
import jp.chiikiryoku.core.kind.KindDefinition;
import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.kigyojin.edition.KigyojinParameters;

/** Brings the kinds {@code kigyojin} and {@code kigyojin-claim} to the registry of kinds. */
public final class KigyojinKinds implements KindProvider<KigyojinParameters> {

    /** Makes the provider; the registry finds it by {@link java.util.ServiceLoader}. */
    public KigyojinKinds() {}

    @Override
    public String module() {
        return "kigyojin";
    }

    @Override
    public Programme<KigyojinParameters> programme() {
        return Kigyojin.programme();
    }

    @Override
    public List<KindDefinition<?, KigyojinParameters, ?>> definitions() {
        return List.of(Kigyojin.ENGAGEMENTS, Kigyojin.CLAIMS);
    }
}
