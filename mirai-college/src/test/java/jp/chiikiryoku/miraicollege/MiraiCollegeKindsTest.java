package jp.chiikiryoku.miraicollege;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.testkit.contract.ProviderContract;
import org.junit.jupiter.api.Test;

class MiraiCollegeKindsTest extends ProviderContract {

    @Override
    protected KindProvider<?> provider() {
        return new MiraiCollegeKinds();
    }

    @Test
    void the_kind_is_that_of_the_programme() {
        assertThat(provider().module()).isEqualTo("mirai-college");
        assertThat(provider().definitions()).hasSize(1).first().isSameAs(MiraiCollege.PROPOSALS);
        assertThat(provider().programme()).isSameAs(MiraiCollege.programme());
        assertThat(Kinds.shipped().find("mirai-college")).containsSame(MiraiCollege.proposals());
    }
}
