package jp.chiikiryoku.kigyojin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.testkit.contract.ProviderContract;
import org.junit.jupiter.api.Test;

class KigyojinKindsTest extends ProviderContract {

    @Override
    protected KindProvider<?> provider() {
        return new KigyojinKinds();
    }

    @Test
    void the_kinds_are_those_of_the_programme() {
        assertThat(provider().definitions()).isEqualTo(List.of(Kigyojin.ENGAGEMENTS, Kigyojin.CLAIMS));
        assertThat(Kinds.shipped().names()).containsExactly("kigyojin", "kigyojin-claim");
        assertThat(Kinds.shipped().find("kigyojin")).containsSame(Kigyojin.engagements());
        assertThat(Kinds.shipped().find("kigyojin-claim")).containsSame(Kigyojin.claims());
        assertThat(provider().programme()).isSameAs(Kigyojin.programme());
        assertThat(provider().module()).isEqualTo("kigyojin");
    }

    @Test
    void another_module_answers_the_matching() {
        assertThat(Kigyojin.editions().get("r6").serves("kigyojin-matching")).isTrue();
        assertThat(Kinds.shipped().find("kigyojin-matching")).isEmpty();
    }
}
