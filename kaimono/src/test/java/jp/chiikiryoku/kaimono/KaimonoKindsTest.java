package jp.chiikiryoku.kaimono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jp.chiikiryoku.core.payload.PayloadKindProvider;
import jp.chiikiryoku.testkit.ProviderContract;
import org.junit.jupiter.api.Test;

class KaimonoKindsTest extends ProviderContract {

    @Override
    protected PayloadKindProvider provider() {
        return new KaimonoKinds();
    }

    @Test
    void the_kind_is_that_of_the_programme() {
        assertThat(provider().module()).isEqualTo("kaimono");
        assertThat(provider().names()).containsExactly("kaimono");
        assertThat(provider().kind("kaimono")).isSameAs(Kaimono.shipped().kind());
    }

    @Test
    void another_name_is_told_the_one_there_is() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provider().kind("kaimon"))
                .withMessage("The kind (kaimon) must be kaimono.");
    }
}
