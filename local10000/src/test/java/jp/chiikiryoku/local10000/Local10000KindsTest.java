package jp.chiikiryoku.local10000;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.kind.KindDefinition;
import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.settlement.Settlement;
import jp.chiikiryoku.testkit.contract.ProviderContract;
import org.junit.jupiter.api.Test;

class Local10000KindsTest extends ProviderContract {

    @Override
    protected KindProvider<?> provider() {
        return new Local10000Kinds();
    }

    @Test
    void the_kinds_are_those_of_the_programme() {
        assertThat(provider().module()).isEqualTo("local10000");
        assertThat(provider().definitions())
                .extracting(KindDefinition::name)
                .containsExactly("local10000", "local10000-settlement");
        assertThat(Kinds.shipped().find(Application.KIND).orElseThrow()).isSameAs(Local10000.applications());
        assertThat(Kinds.shipped().find(Settlement.KIND).orElseThrow()).isSameAs(Local10000.settlements());
    }
}
