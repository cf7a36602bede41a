package jp.chiikiryoku.local10000;

import java.util.List;
import jp.chiikiryoku.core.kind.KindDefinition;
import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.local10000.edition.Local10000Parameters;

/** Registers the kinds {@code local10000} and {@code local10000-settlement}. */
public final class Local10000Kinds implements KindProvider<Local10000Parameters> {

    /** Makes the provider; {@link java.util.ServiceLoader} calls this. */
    public Local10000Kinds() {}

    @Override
    public String module() {
        return "local10000";
    }

    @Override
    public Programme<Local10000Parameters> programme() {
        return Local10000.programme();
    }

    @Override
    public List<KindDefinition<?, Local10000Parameters, ?>> definitions() {
        return List.of(Local10000.APPLICATIONS, Local10000.SETTLEMENTS);
    }
}
