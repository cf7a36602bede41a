package jp.chiikiryoku.miraicollege;

import java.util.List;
import jp.chiikiryoku.core.kind.KindDefinition;
import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeParameters;

/** Brings the kind {@code mirai-college} to the registry of kinds. */
public final class MiraiCollegeKinds implements KindProvider<MiraiCollegeParameters> {

    /** Makes the provider; the registry finds it by {@link java.util.ServiceLoader}. */
    public MiraiCollegeKinds() {}

    @Override
    public String module() {
        return "mirai-college";
    }

    @Override
    public Programme<MiraiCollegeParameters> programme() {
        return MiraiCollege.programme();
    }

    @Override
    public List<KindDefinition<?, MiraiCollegeParameters, ?>> definitions() {
        return List.of(MiraiCollege.PROPOSALS);
    }
}
