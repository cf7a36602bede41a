package jp.chiikiryoku.miraicollege;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.payload.PayloadKindProvider;
import jp.chiikiryoku.testkit.ProviderContract;
import org.junit.jupiter.api.Test;

class MiraiCollegeKindsTest extends ProviderContract {

    @Override
    protected PayloadKindProvider provider() {
        return new MiraiCollegeKinds();
    }

    @Test
    void the_kind_is_that_of_the_programme() {
        assertThat(provider().module()).isEqualTo("mirai-college");
        assertThat(provider().names()).containsExactly("mirai-college");
        assertThat(provider().kind("mirai-college"))
                .isSameAs(MiraiCollege.shipped().kind());
    }
}
