package jp.chiikiryoku.kaimono;

import java.util.List;
import jp.chiikiryoku.core.kind.KindDefinition;
import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.kaimono.edition.KaimonoParameters;

/** Brings the kind {@code kaimono} to the registry of kinds. */
public final class KaimonoKinds implements KindProvider<KaimonoParameters> {

    /** Makes the provider; the registry finds it by {@link java.util.ServiceLoader}. */
    public KaimonoKinds() {}

    @Override
    public String module() {
        return "kaimono";
    }

    @Override
    public Programme<KaimonoParameters> programme() {
        return Kaimono.programme();
    }

    @Override
    public List<KindDefinition<?, KaimonoParameters, ?>> definitions() {
        return List.of(Kaimono.SHOPPING_CASES);
    }
}
