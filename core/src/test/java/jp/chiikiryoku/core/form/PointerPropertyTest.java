package jp.chiikiryoku.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PointerPropertyTest {

    @Property
    void parse_is_the_inverse_of_to_string(@ForAll("pointers") Pointer pointer) {
        Pointer parsed = Pointer.parse(pointer.toString());
        assertThat(parsed).isEqualTo(pointer).hasSameHashCodeAs(pointer).hasToString(pointer.toString());
        assertThat(parsed.steps()).isEqualTo(pointer.steps());
    }

    @Property
    void prints_what_others_read(@ForAll("pointers") Pointer pointer) {
        JsonPointer other = JsonPointer.compile(pointer.toString());
        for (String step : pointer.steps()) {
            assertThat(other.getMatchingProperty()).isEqualTo(step);
            other = other.tail();
        }
        assertThat(other.matches()).isTrue();
    }

    @Property
    void the_order_is_total_and_agrees_with_equality(
            @ForAll("pointers") Pointer a, @ForAll("pointers") Pointer b, @ForAll("pointers") Pointer c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a.compareTo(c)).isLessThanOrEqualTo(0);
        }
    }

    @Property
    void what_lies_below_comes_after(@ForAll("pointers") Pointer pointer, @ForAll("pointers") Pointer other) {
        assertThat(pointer.member("x").compareTo(pointer)).isPositive();
        assertThat(pointer.at(3).isAtOrBelow(pointer)).isTrue();
        if (other.isAtOrBelow(pointer)) {
            assertThat(other.compareTo(pointer)).isNotNegative();
            assertThat(other.toString()).startsWith(pointer.toString());
        }
    }

    // Names of digits alone are left out: a pointer takes them for indices.
    @Provide
    Arbitrary<Pointer> pointers() {
        Arbitrary<Object> name = Arbitraries.strings()
                .withChars('a', 'b', '~', '/', '0', '1', '灯')
                .ofMaxLength(3)
                .filter(text -> !text.matches("[0-9]+"))
                .map(text -> text);
        Arbitrary<Object> index = Arbitraries.integers().between(0, 999_999_999).map(number -> number);
        return Arbitraries.oneOf(List.of(name, index)).list().ofMaxSize(4).map(PointerPropertyTest::pointer);
    }

    private static Pointer pointer(List<Object> steps) {
        Pointer pointer = Pointer.ROOT;
        for (Object step : steps) {
            pointer = step instanceof Integer index ? pointer.at(index) : pointer.member((String) step);
        }
        return pointer;
    }
}
