package jp.chiikiryoku.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.kind.Kinds;
import org.junit.jupiter.api.Test;

/** The registry finds the kinds of a module, and its provider knows no other. */
public abstract class ProviderContract extends ModuleContract {

    @Test
    void the_registry_finds_the_kinds_of_this_module() {
        assertThat(names()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(Kinds.shipped().names()).containsAll(names());
        assertThat(Kinds.shipped().modules().contains(provider().module()))
                .isEqualTo(provider().shipsEditions());
        assertThat(Kinds.shipped().find("no-such-kind")).isEmpty();
    }

    @Test
    void every_kind_is_there_once() {
        for (String name : names()) {
            assertThat(kind(name).name()).isEqualTo(name);
            assertThat(Kinds.shipped().find(name).orElseThrow()).isSameAs(kind(name));
        }
    }
}
