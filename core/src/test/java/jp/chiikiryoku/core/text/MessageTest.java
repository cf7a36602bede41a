package jp.chiikiryoku.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class MessageTest {

    @Test
    void a_message_without_facts_has_empty_facts() {
        assertThat(Message.of("key")).isEqualTo(new Message("key", Facts.empty()));
        assertThat(Message.of("key", Facts.of("a", 1))).isEqualTo(new Message("key", Facts.of("a", 1)));
    }

    @Test
    void every_part_must_be_there() {
        assertThatNullPointerException().isThrownBy(() -> Message.of(null)).withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> Message.of("key", null))
                .withMessage("facts");
    }
}
