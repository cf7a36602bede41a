package jp.chiikiryoku.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void keep_their_order() {
        Facts facts = Facts.of("d", 1, "c", 2, "b", 3, "a", 4).with("e", 5);
        assertThat(facts.size()).isEqualTo(5);
        assertThat(facts.name(1)).isEqualTo("c");
        assertThat(facts.value(1)).isEqualTo(2);
        assertThat(facts.asMap()).hasToString("{d=1, c=2, b=3, a=4, e=5}").isUnmodifiable();
        assertThat(facts).hasToString("{d=1, c=2, b=3, a=4, e=5}");
        assertThat(Facts.of("a", 1, "b", 2, "c", 3).asMap()).containsOnlyKeys("a", "b", "c");
        assertThat(Facts.empty().size()).isZero();
    }

    @Test
    void are_found_by_name() {
        Facts facts = Facts.of("a", 1, "b", "a");
        assertThat(facts.find("a")).isEqualTo(1);
        assertThat(facts.find("b")).isEqualTo("a");
        assertThat(facts.find("c")).isNull();
    }

    @Test
    void are_equal_by_names_and_values() {
        assertThat(Facts.of("a", 1, "b", 2)).isEqualTo(Facts.of("a", 1).with("b", 2));
        assertThat(Facts.of("a", 1)).hasSameHashCodeAs(Facts.empty().with("a", 1));
        assertThat(Facts.of("a", 1)).isNotEqualTo(Facts.of("a", 2)).isNotEqualTo("{a=1}");
        assertThat(Facts.of("a", 1).hashCode()).isNotEqualTo(Facts.of("a", 2).hashCode());
    }

    @Test
    void refuse_null_and_a_name_that_is_taken() {
        assertThatNullPointerException().isThrownBy(() -> Facts.of("a", null)).withMessage("fact");
        assertThatNullPointerException()
                .isThrownBy(() -> Facts.of("a", 1).with("b", null))
                .withMessage("fact");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Facts.of("a", 1).with("a", 2))
                .withMessage("The name (a) must not be taken.");
    }
}
