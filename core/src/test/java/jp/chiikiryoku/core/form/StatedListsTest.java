package jp.chiikiryoku.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatedListsTest {

    @Test
    void an_absent_list_stays_absent_or_becomes_empty() {
        assertThat(StatedLists.copy(null)).isNull();
        assertThat(StatedLists.copyOrEmpty(null)).isEmpty();
    }

    @Test
    void a_copy_keeps_null_elements_and_the_order() {
        List<String> stated = new ArrayList<>(Arrays.asList("b", null, "a"));
        List<String> copy = StatedLists.copy(stated);
        List<String> other = StatedLists.copyOrEmpty(stated);
        stated.clear();
        assertThat(copy).containsExactly("b", null, "a");
        assertThat(other).containsExactly("b", null, "a");
        assertThatThrownBy(() -> copy.set(0, "c")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> other.set(0, "c")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void checked_elements_stand_in_the_order_of_the_stated_ones() {
        List<Integer> lengths = StatedLists.map(List.of("three", "a", "bb"), String::length);
        assertThat(lengths).containsExactly(5, 1, 2);
        assertThatThrownBy(() -> lengths.set(0, 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(StatedLists.map(List.of(), String::valueOf)).isEmpty();
    }
}
