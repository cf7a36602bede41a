package jp.chiikiryoku.dxtalent;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.payload.PayloadKindProvider;
import jp.chiikiryoku.testkit.ProviderContract;
import org.junit.jupiter.api.Test;

class DxTalentKindsTest extends ProviderContract {

    @Override
    protected PayloadKindProvider provider() {
        return new DxTalentKinds();
    }

    @Test
    void the_kinds_are_those_of_the_programme() {
        assertThat(provider().module()).isEqualTo("dx-talent");
        assertThat(provider().names()).containsExactly("dx-accelerator", "dx-application", "dx-claim");
        assertThat(provider().kind("dx-accelerator"))
                .isSameAs(DxTalent.shipped().acceleratorKind());
        assertThat(provider().kind("dx-application"))
                .isSameAs(DxTalent.shipped().applicationKind());
        assertThat(provider().kind("dx-claim")).isSameAs(DxTalent.shipped().claimKind());
    }
}
