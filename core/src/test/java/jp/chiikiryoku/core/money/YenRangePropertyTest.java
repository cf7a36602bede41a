package jp.chiikiryoku.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class YenRangePropertyTest {

    @Property
    void parse_is_the_inverse_of_to_string(@ForAll long one, @ForAll long other) {
        YenRange range = range(one, other);
        assertThat(YenRange.parse(range.toString())).isEqualTo(range);
        assertThat(YenRange.parse(YenRange.exactly(Yen.of(one)).toString())).isEqualTo(YenRange.exactly(Yen.of(one)));
    }

    @Property
    void contains_what_lies_between_its_ends(@ForAll long one, @ForAll long other, @ForAll long amount) {
        assertThat(range(one, other).contains(Yen.of(amount)))
                .isEqualTo(Math.min(one, other) <= amount && amount <= Math.max(one, other));
    }

    private static YenRange range(long one, long other) {
        return YenRange.of(Yen.of(Math.min(one, other)), Yen.of(Math.max(one, other)));
    }
}
