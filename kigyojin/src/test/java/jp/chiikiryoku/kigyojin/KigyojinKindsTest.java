package jp.chiikiryoku.kigyojin;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.payload.PayloadKindProvider;
import jp.chiikiryoku.core.payload.PayloadKinds;
import jp.chiikiryoku.testkit.ProviderContract;
import org.junit.jupiter.api.Test;

class KigyojinKindsTest extends ProviderContract {

    @Override
    protected PayloadKindProvider provider() {
        return new KigyojinKinds();
    }

    @Test
    void the_kinds_are_those_of_the_programme() {
        assertThat(provider().names()).containsExactly("kigyojin", "kigyojin-claim");
        assertThat(provider().kind("kigyojin")).isSameAs(Kigyojin.shipped().engagementKind());
        assertThat(provider().kind("kigyojin-claim"))
                .isSameAs(Kigyojin.shipped().claimKind());
    }

    @Test
    void another_module_answers_the_matching() {
        assertThat(Kigyojin.edition("r6").edition().serves("kigyojin-matching")).isTrue();
        assertThat(PayloadKinds.find("kigyojin-matching")).isEmpty();
    }
}
