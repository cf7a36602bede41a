package jp.chiikiryoku.core.form.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import jp.chiikiryoku.core.constraint.DayWithinLimits;
import jp.chiikiryoku.core.form.Form;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DayWithinLimitsDefinitionTest {

    public record Days(
            @DayWithinLimits @Nullable LocalDate declared,
            @Nullable LocalDate undeclared,
            @DayWithinLimits @Nullable OffsetDateTime instant) {}

    public record OnText(@DayWithinLimits @Nullable String text) {}

    private static void expect(LocalDate day, String... problems) {
        OffsetDateTime instant = day.atTime(23, 0).atOffset(java.time.ZoneOffset.ofHours(9));
        assertThat(Checked.problems(new Days(day, day, instant))).containsExactly(problems);
    }

    @Test
    void a_day_is_from_1900_to_2100_whether_that_is_declared_or_not() {
        String[] outOfRange = {"\"/declared\" out-of-range", "\"/instant\" out-of-range", "\"/undeclared\" out-of-range"
        };
        expect(LocalDate.of(1899, 12, 31), outOfRange);
        expect(LocalDate.of(1900, 1, 1));
        expect(LocalDate.of(2100, 12, 31));
        expect(LocalDate.of(2101, 1, 1), outOfRange);
        assertThat(Checked.texts(new Days(LocalDate.of(2101, 1, 1), null, null)))
                .containsExactly("Write a day from 1900-01-01 to 2100-12-31.");
    }

    @Test
    void a_declaration_must_stand_on_a_day_or_an_instant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(OnText.class))
                .withMessageEndingWith("must stand on a day or an instant, not on java.lang.String.");
    }
}
