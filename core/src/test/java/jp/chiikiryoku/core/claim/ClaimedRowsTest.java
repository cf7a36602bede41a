package jp.chiikiryoku.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.money.Yen;
import org.junit.jupiter.api.Test;

class ClaimedRowsTest {

    private static List<String> claiming(Long... rows) {
        return ClaimedRows.of(List.of(rows), Yen::of, (index, row) -> index + ": " + row);
    }

    @Test
    void a_row_of_0_yen_states_nothing_and_the_others_keep_their_places() {
        assertThat(claiming(5L, 0L, 1L)).containsExactly("0: 5", "2: 1").isUnmodifiable();
    }

    @Test
    void a_list_may_claim_nothing() {
        assertThat(claiming(0L, 0L)).isEmpty();
        assertThat(claiming()).isEmpty();
    }
}
