package jp.chiikiryoku.kyoryokutai;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.payload.PayloadKindProvider;
import jp.chiikiryoku.testkit.ProviderContract;
import org.junit.jupiter.api.Test;

class KyoryokutaiKindsTest extends ProviderContract {

    @Override
    protected PayloadKindProvider provider() {
        return new KyoryokutaiKinds();
    }

    @Test
    void the_kinds_are_those_of_the_programme() {
        assertThat(provider().names()).containsExactly("kyoryokutai-member", "kyoryokutai-claim");
        assertThat(provider().kind(Kyoryokutai.MEMBER))
                .isSameAs(Kyoryokutai.shipped().memberKind());
        assertThat(provider().kind(Kyoryokutai.CLAIM))
                .isSameAs(Kyoryokutai.shipped().claimKind());
    }
}
