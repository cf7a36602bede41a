package jp.chiikiryoku.local10000;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.kind.KindDefinition;
import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.testkit.contract.ProviderContract;
import org.junit.jupiter.api.Test;

class Local10000KindsTest extends ProviderContract {

    @Override
    protected KindProvider<?> provider() {
        return new Local10000Kinds();
    }

    @Test
    void the_kind_is_that_of_the_programme() {
        assertThat(provider().module()).isEqualTo("local10000");
        assertThat(provider().definitions()).extracting(KindDefinition::name).containsExactly("local10000");
        assertThat(Kinds.shipped().find(Application.KIND).orElseThrow()).isSameAs(Local10000.applications());
    }
}
