package jp.chiikiryoku.kyoryokutai;

import java.util.List;
import jp.chiikiryoku.core.payload.Kind;
import jp.chiikiryoku.core.payload.PayloadKindProvider;

/** Brings the kinds of 地域おこし協力隊 to the registry of kinds. */
public final class KyoryokutaiKinds implements PayloadKindProvider {

    /** Makes the provider; the registry finds it by {@link java.util.ServiceLoader}. */
    public KyoryokutaiKinds() {}

    @Override
    public String module() {
        return "kyoryokutai";
    }

    @Override
    public List<String> names() {
        return List.of(Kyoryokutai.MEMBER, Kyoryokutai.CLAIM);
    }

    @Override
    public Kind<?> kind(String name) {
        return switch (name) {
            case Kyoryokutai.MEMBER -> Kyoryokutai.shipped().memberKind();
            case Kyoryokutai.CLAIM -> Kyoryokutai.shipped().claimKind();
            default -> throw new IllegalArgumentException("The kind (" + name + ") must be one of " + names() + ".");
        };
    }
}
