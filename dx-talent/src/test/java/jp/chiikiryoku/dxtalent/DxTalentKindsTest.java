package jp.chiikiryoku.dxtalent;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.testkit.contract.ProviderContract;
import org.junit.jupiter.api.Test;

class DxTalentKindsTest extends ProviderContract {

    @Override
    protected KindProvider<?> provider() {
        return new DxTalentKinds();
    }

    @Test
    void the_kinds_are_those_of_the_programme() {
        assertThat(provider().module()).isEqualTo("dx-talent");
        assertThat(provider().programme()).isSameAs(DxTalent.programme());
        assertThat(provider().definitions())
                .extracting(definition -> definition.name())
                .containsExactly("dx-accelerator", "dx-application", "dx-claim");
        assertThat(Kinds.shipped().find("dx-accelerator")).containsSame(DxTalent.candidacies());
        assertThat(Kinds.shipped().find("dx-application")).containsSame(DxTalent.applications());
        assertThat(Kinds.shipped().find("dx-claim")).containsSame(DxTalent.claims());
    }
}
