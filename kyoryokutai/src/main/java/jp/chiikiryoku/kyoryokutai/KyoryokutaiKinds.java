package jp.chiikiryoku.kyoryokutai;

import java.util.List;
import jp.chiikiryoku.core.kind.KindDefinition;
import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiParameters;

/** Brings the kinds of 地域おこし協力隊 to the registry of kinds. */
public final class KyoryokutaiKinds implements KindProvider<KyoryokutaiParameters> {

    /** Makes the provider; the registry finds it by {@link java.util.ServiceLoader}. */
    public KyoryokutaiKinds() {}

    @Override
    public String module() {
        return "kyoryokutai";
    }

    @Override
    public Programme<KyoryokutaiParameters> programme() {
        return Kyoryokutai.programme();
    }

    @Override
    public List<KindDefinition<?, KyoryokutaiParameters, ?>> definitions() {
        return List.of(Kyoryokutai.PLACEMENTS, Kyoryokutai.CLAIMS);
    }
}
