package jp.chiikiryoku.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointerTest {

    @Test
    void prints_its_steps_with_escapes() {
        assertThat(Pointer.ROOT).hasToString("");
        assertThat(Pointer.ROOT.member("costs").at(0).member("amount")).hasToString("/costs/0/amount");
        assertThat(Pointer.ROOT.member("a/b~c~1")).hasToString("/a~1b~0c~01");
        assertThat(Pointer.ROOT.member("")).hasToString("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//",
                "/a",
                "/a/0/b",
                "/0",
                "/00",
                "/01",
                "/999999999",
                "/9999999999",
                "/~0~1",
                "/~01",
                "/-1",
                "/1a",
                "/１"
            })
    void parses_what_it_prints(String text) {
        assertThat(Pointer.parse(text)).hasToString(text);
    }

    @Test
    void a_step_of_digits_is_an_index_unless_it_begins_with_zero_or_is_too_long() {
        assertThat(Pointer.parse("/0")).isEqualTo(Pointer.ROOT.at(0));
        assertThat(Pointer.parse("/10")).isEqualTo(Pointer.ROOT.at(10));
        assertThat(Pointer.parse("/999999999")).isEqualTo(Pointer.ROOT.at(999_999_999));
        assertThat(Pointer.parse("/01")).isEqualTo(Pointer.ROOT.member("01"));
        assertThat(Pointer.parse("/1000000000")).isEqualTo(Pointer.ROOT.member("1000000000"));
        assertThat(Pointer.parse("/:")).isEqualTo(Pointer.ROOT.member(":"));
        assertThat(Pointer.parse("/")).isEqualTo(Pointer.ROOT.member(""));
        assertThat(Pointer.parse("")).isSameAs(Pointer.ROOT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b", " /a", "0"})
    void refuses_a_text_that_does_not_begin_with_a_slash(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pointer.parse(text))
                .withMessage("The text (" + text
                        + ") must be empty or begin with a slash. Maybe write it like /costs/0/amount.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/~", "/a~", "/~2", "/a~0~", "/~0/~a"})
    void refuses_a_tilde_that_is_not_escaped(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pointer.parse(text))
                .withMessage("The text (" + text + ") must escape a tilde as ~0 and a slash within a name as ~1.");
    }

    @Test
    void refuses_null_and_negative_elements() {
        assertThatNullPointerException().isThrownBy(() -> Pointer.parse(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Pointer.ROOT.member(null))
                .withMessage("member");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pointer.ROOT.at(-1))
                .withMessage("The element (-1) must not be negative.");
    }

    @Test
    void tells_its_steps_unescaped() {
        assertThat(Pointer.parse("/a~1b/0/~0").steps()).containsExactly("a/b", "0", "~");
        assertThat(Pointer.ROOT.steps()).isEmpty();
    }

    @Test
    void lies_at_or_below_each_of_its_beginnings() {
        Pointer amount = Pointer.parse("/costs/0/amount");
        assertThat(amount.isAtOrBelow(amount)).isTrue();
        assertThat(amount.isAtOrBelow(Pointer.parse("/costs/0"))).isTrue();
        assertThat(amount.isAtOrBelow(Pointer.ROOT)).isTrue();
        assertThat(amount.isAtOrBelow(Pointer.parse("/costs/1"))).isFalse();
        assertThat(amount.isAtOrBelow(Pointer.parse("/cost"))).isFalse();
        assertThat(amount.isAtOrBelow(Pointer.parse("/costs/0/amount/x"))).isFalse();
        assertThat(Pointer.ROOT.isAtOrBelow(amount)).isFalse();
    }

    @Test
    void is_ordered_step_by_step_with_indices_as_numbers_and_before_names() {
        List<Pointer> ordered = List.of(
                Pointer.ROOT,
                Pointer.parse("/2"),
                Pointer.parse("/10"),
                Pointer.parse("/a"),
                Pointer.parse("/a/2"),
                Pointer.parse("/a/2/z"),
                Pointer.parse("/a/10"),
                Pointer.parse("/a/10/a"),
                Pointer.parse("/a/b"),
                Pointer.parse("/ab"),
                Pointer.parse("/b"));
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = 0; j < ordered.size(); j++) {
                assertThat(Integer.signum(ordered.get(i).compareTo(ordered.get(j))))
                        .isEqualTo(Integer.compare(i, j));
                assertThat(ordered.get(i).equals(ordered.get(j))).isEqualTo(i == j);
            }
        }
    }

    @Test
    void is_equal_to_a_pointer_of_the_same_steps_alone() {
        assertThat(Pointer.parse("/a/0")).isEqualTo(Pointer.ROOT.member("a").at(0));
        assertThat(Pointer.parse("/a/0"))
                .hasSameHashCodeAs(Pointer.ROOT.member("a").at(0));
        assertThat(Pointer.parse("/a").hashCode())
                .isNotEqualTo(Pointer.parse("/b").hashCode());
        assertThat(Pointer.parse("/a")).isNotEqualTo("/a").isNotEqualTo(null);
        assertThat(Pointer.ROOT.at(0)).isNotEqualTo(Pointer.ROOT.member("0"));
    }

    @Test
    void is_a_text_in_json() throws JsonProcessingException {
        ObjectMapper plain = new ObjectMapper();
        assertThat(plain.writeValueAsString(Pointer.parse("/a/0"))).isEqualTo("\"/a/0\"");
        assertThat(plain.readValue("\"/a/0\"", Pointer.class)).isEqualTo(Pointer.parse("/a/0"));
    }
}
