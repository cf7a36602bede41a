package jp.chiikiryoku.local10000;

import java.util.List;
import jp.chiikiryoku.core.payload.Kind;
import jp.chiikiryoku.core.payload.PayloadKindProvider;

/** Brings the kind {@code local10000} to the registry of kinds. */
public final class Local10000Kinds implements PayloadKindProvider {

    /** Makes the provider; the registry finds it by {@link java.util.ServiceLoader}. */
    public Local10000Kinds() {}

    @Override
    public String module() {
        return "local10000";
    }

    @Override
    public List<String> names() {
        return List.of(Local10000.KIND);
    }

    @Override
    public Kind<?> kind(String name) {
        if (!name.equals(Local10000.KIND)) {
            throw new IllegalArgumentException("The kind (" + name + ") must be " + Local10000.KIND + ".");
        }
        return Local10000.shipped().kind();
    }
}
