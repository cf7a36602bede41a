package jp.chiikiryoku.kigyojin;

import java.util.List;
import jp.chiikiryoku.core.payload.Kind;
import jp.chiikiryoku.core.payload.PayloadKindProvider;

/** Brings the kinds of 地域活性化起業人 to the registry of kinds. */
public final class KigyojinKinds implements PayloadKindProvider {

    /** Makes the provider; the registry finds it by {@link java.util.ServiceLoader}. */
    public KigyojinKinds() {}

    @Override
    public String module() {
        return "kigyojin";
    }

    @Override
    public List<String> names() {
        return List.of(Kigyojin.ENGAGEMENT, Kigyojin.CLAIM);
    }

    @Override
    public Kind<?> kind(String name) {
        return switch (name) {
            case Kigyojin.ENGAGEMENT -> Kigyojin.shipped().engagementKind();
            case Kigyojin.CLAIM -> Kigyojin.shipped().claimKind();
            default -> throw new IllegalArgumentException("The kind (" + name + ") must be one of " + names() + ".");
        };
    }
}
