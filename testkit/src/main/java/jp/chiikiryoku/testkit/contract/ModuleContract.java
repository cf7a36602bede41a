package jp.chiikiryoku.testkit.contract;

import java.util.List;
import java.util.stream.Stream;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.KindDefinition;
import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.core.kind.Kinds;

/** A contract that every kind of a module keeps. */
public abstract class ModuleContract {

    /** Makes the contract. */
    protected ModuleContract() {}

    /**
     * Returns the provider of the module.
     *
     * @return the provider
     */
    protected abstract KindProvider<?> provider();

    final List<String> names() {
        return provider().definitions().stream().map(KindDefinition::name).toList();
    }

    final Stream<Kind<?, ?>> kinds() {
        return names().stream().map(ModuleContract::kind);
    }

    static Kind<?, ?> kind(String name) {
        return Kinds.shipped().find(name).orElseThrow();
    }
}
