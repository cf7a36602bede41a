package jp.chiikiryoku.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import jp.chiikiryoku.core.form.RecordComponents.Component;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordComponentsTest {

    /** A record that nobody outside can see. */
    private record Cost(int yen, @Nullable String what) {}

    /** A record one of whose components cannot be read. */
    private record Broken(int yen) {

        Broken {
            assertThat(yen).isPositive();
        }

        @Override
        public int yen() {
            throw new UnsupportedOperationException("broken");
        }
    }

    @Test
    void tell_names_and_types_in_the_order_of_the_record() {
        List<Component> components = RecordComponents.of(Cost.class);
        assertThat(components).extracting(Component::name).containsExactly("yen", "what");
        assertThat(components).extracting(Component::type).containsExactly(int.class, String.class);
        assertThat(components).isUnmodifiable();
        assertThat(RecordComponents.of(Cost.class)).isSameAs(components);
    }

    @Test
    void read_each_component_even_of_a_hidden_record() {
        Cost cost = new Cost(5, null);
        assertThat(RecordComponents.of(Cost.class))
                .extracting(component -> component.accessor().read(cost))
                .containsExactly(5, null);
        assertThat(RecordComponents.accessor(Cost.class, "yen").read(cost)).isEqualTo(5);
        assertThat(RecordComponents.accessor(Cost.class, "what").read(new Cost(5, "lantern")))
                .isEqualTo("lantern");
    }

    @Test
    void a_component_that_is_none_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordComponents.accessor(Cost.class, "Yen"))
                .withMessage("The record (" + Cost.class + ") must have the component Yen.");
    }

    @Test
    void a_type_that_is_no_record_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordComponents.of(String.class))
                .withMessage("The type (class java.lang.String) must be a record.");
    }

    @Test
    void a_component_that_cannot_be_read_is_a_mistake_of_its_record() {
        Shape.Accessor accessor = RecordComponents.accessor(Broken.class, "yen");
        assertThatIllegalStateException()
                .isThrownBy(() -> accessor.read(new Broken(1)))
                .withMessageStartingWith("Cannot read the component (")
                .withRootCauseInstanceOf(UnsupportedOperationException.class);
    }
}
