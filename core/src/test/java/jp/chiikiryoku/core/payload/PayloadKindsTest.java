package jp.chiikiryoku.core.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class PayloadKindsTest {

    @Test
    void finds_the_kinds_that_modules_announce() {
        assertThat(PayloadKinds.find("sample").orElseThrow().name()).isEqualTo("sample");
        assertThat(PayloadKinds.find("sample-report").orElseThrow().name()).isEqualTo("sample-report");
        assertThat(PayloadKinds.find("Sample")).isEmpty();
        assertThatNullPointerException()
                .isThrownBy(() -> PayloadKinds.find(null))
                .withMessage("name");
    }

    @Test
    void lists_the_kinds_in_alphabetical_order() {
        assertThat(PayloadKinds.names()).containsExactly("sample", "sample-report", "sample-sum");
    }
}
