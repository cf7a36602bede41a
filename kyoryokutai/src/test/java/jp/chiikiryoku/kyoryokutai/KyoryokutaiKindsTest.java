package jp.chiikiryoku.kyoryokutai;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.kind.KindDefinition;
import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.testkit.contract.ProviderContract;
import org.junit.jupiter.api.Test;

class KyoryokutaiKindsTest extends ProviderContract {

    @Override
    protected KindProvider<?> provider() {
        return new KyoryokutaiKinds();
    }

    @Test
    void the_kinds_are_those_of_the_programme() {
        assertThat(new KyoryokutaiKinds().definitions())
                .extracting(KindDefinition::name)
                .containsExactly("kyoryokutai-member", "kyoryokutai-claim");
        assertThat(provider().module()).isEqualTo("kyoryokutai");
        assertThat(Kinds.shipped().find("kyoryokutai-member").orElseThrow()).isSameAs(Kyoryokutai.placements());
        assertThat(Kinds.shipped().find("kyoryokutai-claim").orElseThrow()).isSameAs(Kyoryokutai.claims());
    }
}
