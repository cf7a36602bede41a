package jp.chiikiryoku.miraicollege;

import java.util.List;
import jp.chiikiryoku.core.payload.Kind;
import jp.chiikiryoku.core.payload.PayloadKindProvider;

/** Brings the kind {@code mirai-college} to the registry of kinds. */
public final class MiraiCollegeKinds implements PayloadKindProvider {

    /** Makes the provider; the registry finds it by {@link java.util.ServiceLoader}. */
    public MiraiCollegeKinds() {}

    @Override
    public String module() {
        return "mirai-college";
    }

    @Override
    public List<String> names() {
        return List.of(MiraiCollege.KIND);
    }

    @Override
    public Kind<?> kind(String name) {
        if (!name.equals(MiraiCollege.KIND)) {
            throw new IllegalArgumentException("The kind (" + name + ") must be " + MiraiCollege.KIND + ".");
        }
        return MiraiCollege.shipped().kind();
    }
}
