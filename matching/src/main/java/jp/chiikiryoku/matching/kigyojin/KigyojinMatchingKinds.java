package jp.chiikiryoku.matching.kigyojin;

import java.util.List;
import jp.chiikiryoku.core.payload.Kind;
import jp.chiikiryoku.core.payload.PayloadKindProvider;
import jp.chiikiryoku.kigyojin.Kigyojin;

/** Brings the kind {@code kigyojin-matching} to the registry of kinds. */
public final class KigyojinMatchingKinds implements PayloadKindProvider {

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
    public List<String> names() {
        return List.of(Kigyojin.MATCHING);
    }

    @Override
    public Kind<?> kind(String name) {
        if (!name.equals(Kigyojin.MATCHING)) {
            throw new IllegalArgumentException("The kind (" + name + ") must be " + Kigyojin.MATCHING + ".");
        }
        return KigyojinMatching.shipped().kind();
    }
}
