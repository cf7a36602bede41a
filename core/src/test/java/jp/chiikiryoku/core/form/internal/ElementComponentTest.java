package jp.chiikiryoku.core.form.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ElementComponentTest {

    public record Line(@Nullable String id) {}

    public record Price(Integer price, String id) {}

    private final ElementComponent id = new ElementComponent("id");

    @Test
    void reads_a_component_by_its_name_from_records_of_any_type() {
        assertThat(id.name()).isEqualTo("id");
        assertThat(id.read(new Line("a"))).isEqualTo("a");
        assertThat(id.read(new Price(1, "b"))).isEqualTo("b");
    }

    @Test
    void an_absent_record_has_an_absent_component() {
        assertThat(id.read(null)).isNull();
        assertThat(id.read(new Line(null))).isNull();
    }

    @Test
    void what_has_no_such_component_is_refused() {
        ElementComponent none = new ElementComponent("none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> none.read(new Line("a")))
                .withMessageEndingWith(" must have the component none.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> none.read("text"))
                .withMessageEndingWith(" must be a record.");
    }
}
