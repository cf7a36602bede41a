package jp.chiikiryoku.kaimono;

import java.util.List;
import jp.chiikiryoku.core.payload.Kind;
import jp.chiikiryoku.core.payload.PayloadKindProvider;

/** Brings the kind {@code kaimono} to the registry of kinds. */
public final class KaimonoKinds implements PayloadKindProvider {

    /** Makes the provider; the registry finds it by {@link java.util.ServiceLoader}. */
    public KaimonoKinds() {}

    @Override
    public String module() {
        return "kaimono";
    }

    @Override
    public List<String> names() {
        return List.of(Kaimono.KIND);
    }

    @Override
    public Kind<?> kind(String name) {
        if (!name.equals(Kaimono.KIND)) {
            throw new IllegalArgumentException("The kind (" + name + ") must be " + Kaimono.KIND + ".");
        }
        return Kaimono.shipped().kind();
    }
}
