package jp.chiikiryoku.core.kind;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.sample.SampleKinds;
import jp.chiikiryoku.core.sample.SampleSumKinds;
import org.junit.jupiter.api.Test;

class KindProviderTest {

    @Test
    void a_module_ships_editions_unless_it_says_otherwise() {
        assertThat(new SampleKinds().shipsEditions()).isTrue();
        assertThat(new SampleSumKinds().shipsEditions()).isFalse();
    }
}
