package jp.chiikiryoku.kaimono;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.testkit.contract.ProviderContract;
import org.junit.jupiter.api.Test;

class KaimonoKindsTest extends ProviderContract {

    @Override
    protected KindProvider<?> provider() {
        return new KaimonoKinds();
    }

    @Test
    void the_kind_is_that_of_the_programme() {
        assertThat(provider().module()).isEqualTo("kaimono");
        assertThat(provider().definitions()).hasSize(1).first().isSameAs(Kaimono.SHOPPING_CASES);
        assertThat(provider().programme()).isSameAs(Kaimono.programme());
        assertThat(Kinds.shipped().find("kaimono")).containsSame(Kaimono.shoppingCases());
        assertThat(Kinds.shipped().find("kaimon")).isEmpty();
    }
}
