package jp.chiikiryoku.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jp.chiikiryoku.core.payload.PayloadKindProvider;
import jp.chiikiryoku.core.payload.PayloadKinds;
import org.junit.jupiter.api.Test;

/** The registry finds the kinds of a module, and its provider knows no other. */
public abstract class ProviderContract {

    /**
     * Returns the module's provider of kinds.
     *
     * @return the provider
     */
    protected abstract PayloadKindProvider provider();

    @Test
    void the_registry_knows_the_kinds_of_this_module_alone() {
        assertThat(PayloadKinds.modules()).containsExactly(provider().module());
        assertThat(PayloadKinds.names())
                .containsExactlyInAnyOrderElementsOf(provider().names());
        assertThat(PayloadKinds.find("no-such-kind")).isEmpty();
    }

    @Test
    void every_kind_is_there_once() {
        assertThat(provider().names()).isNotEmpty().doesNotHaveDuplicates();
        for (String name : provider().names()) {
            assertThat(provider().kind(name).name()).isEqualTo(name);
            assertThat(PayloadKinds.find(name).orElseThrow())
                    .isSameAs(provider().kind(name));
        }
    }

    @Test
    void another_kind_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provider().kind("no-such-kind"))
                .withMessageContaining("no-such-kind");
    }
}
