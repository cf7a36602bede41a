package jp.chiikiryoku.local10000;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.payload.PayloadKindProvider;
import jp.chiikiryoku.testkit.ProviderContract;
import org.junit.jupiter.api.Test;

class Local10000KindsTest extends ProviderContract {

    @Override
    protected PayloadKindProvider provider() {
        return new Local10000Kinds();
    }

    @Test
    void the_kind_is_that_of_the_programme() {
        assertThat(provider().names()).containsExactly("local10000");
        assertThat(provider().kind(Local10000.KIND))
                .isSameAs(Local10000.shipped().kind());
    }
}
