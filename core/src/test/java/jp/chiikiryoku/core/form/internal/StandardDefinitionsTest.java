package jp.chiikiryoku.core.form.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.form.Form;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The standard constraints that stated records use. */
class StandardDefinitionsTest {

    public record Days(@Min(0) @Max(366) @Nullable Integer number) {}

    public record CalendarYear(
            @Min(value = 1950, message = Messages.FIRST_YEAR) @Max(value = 2100, message = Messages.LAST_YEAR) @Nullable
            Integer year) {}

    public record Index(
            @DecimalMin("0") @DecimalMax("9.99") @Nullable BigDecimal number) {}

    public record Hours(
            @Digits(integer = 3, fraction = 2) @Nullable BigDecimal number) {}

    public record Name(@NotBlank @Nullable String text) {}

    public record Names(@NotEmpty @Nullable List<String> list) {}

    public record MinOnDecimal(@Min(0) BigDecimal number) {}

    public record MaxOnDecimal(@Max(0) BigDecimal number) {}

    public record DecimalMinOnInteger(@DecimalMin("0") Integer number) {}

    public record DecimalMaxOnInteger(@DecimalMax("0") Integer number) {}

    public record DigitsOnInteger(
            @Digits(integer = 1, fraction = 0) Integer number) {}

    public record NegativeDigits(
            @Digits(integer = 1, fraction = -1) BigDecimal number) {}

    public record NoNumber(@DecimalMin("none") BigDecimal number) {}

    public record Exclusive(
            @DecimalMin(value = "0", inclusive = false) BigDecimal number) {}

    public record ExclusiveMax(
            @DecimalMax(value = "1", inclusive = false) BigDecimal number) {}

    public record NotBlankOnList(@NotBlank List<String> list) {}

    public record NotEmptyOnText(@NotEmpty String text) {}

    public record Unknown(@Positive Integer number) {}

    @ParameterizedTest
    @CsvSource({
        "-1, Write 0 or more.",
        "0,",
        "366,",
        "367, Write 366 or less.",
        "-2147483648, Write 0 or more.",
        "2147483647, Write 366 or less."
    })
    void a_whole_number_lies_within_its_bounds(Integer number, @Nullable String text) {
        assertThat(Checked.texts(new Days(number))).isEqualTo(text == null ? List.of() : List.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "1949, Write the year 1950 or a later one.",
        "1950,",
        "2100,",
        "2101, Write the year 2100 or an earlier one."
    })
    void the_bounds_of_a_year_are_written_as_years(Integer year, @Nullable String text) {
        assertThat(Checked.texts(new CalendarYear(year))).isEqualTo(text == null ? List.of() : List.of(text));
    }

    @ParameterizedTest
    @CsvSource({"-0.01, Write 0 or more.", "0,", "-0.00,", "9.990,", "9.991, Write 9.99 or less."})
    void a_decimal_number_lies_within_its_bounds(BigDecimal number, @Nullable String text) {
        assertThat(Checked.texts(new Index(number))).isEqualTo(text == null ? List.of() : List.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "0,",
        "0.00,",
        "999.99,",
        "999.990,",
        "0.001, Write no more than 2 decimals.",
        "1000, The number is too great or has too many digits.",
        "1000.001, Write no more than 2 decimals."
    })
    void a_decimal_number_has_so_many_digits(BigDecimal number, @Nullable String text) {
        assertThat(Checked.texts(new Hours(number))).isEqualTo(text == null ? List.of() : List.of(text));
    }

    @Test
    void a_text_is_not_blank() {
        assertThat(Checked.problems(new Name("a"))).isEmpty();
        assertThat(Checked.problems(new Name(""))).containsExactly("\"/text\" empty");
        assertThat(Checked.problems(new Name("\u3000 "))).containsExactly("\"/text\" empty");
    }

    @Test
    void a_list_has_an_entry() {
        assertThat(Checked.problems(new Names(List.of("a")))).isEmpty();
        assertThat(Checked.problems(new Names(List.of()))).containsExactly("\"/list\" empty");
    }

    @Test
    void absent_values_are_valid_unless_they_are_required() {
        assertThat(Checked.problems(new Days(null))).isEmpty();
        assertThat(Checked.problems(new Index(null))).isEmpty();
        assertThat(Checked.problems(new Hours(null))).isEmpty();
        assertThat(Checked.problems(new Name(null))).isEmpty();
        // Not empty says as well that it must be there.
        assertThat(Checked.problems(new Names(null))).containsExactly("\"/list\" required");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                MinOnDecimal.class,
                MaxOnDecimal.class,
                DecimalMinOnInteger.class,
                DecimalMaxOnInteger.class,
                DigitsOnInteger.class,
                NotBlankOnList.class,
                NotEmptyOnText.class
            })
    void another_type_is_refused(Class<?> record) {
        assertThatIllegalArgumentException().isThrownBy(() -> Form.of(record)).withMessageContaining(" must stand on ");
    }

    @ParameterizedTest
    @ValueSource(classes = {NegativeDigits.class, NoNumber.class, Exclusive.class, ExclusiveMax.class})
    void a_declaration_that_makes_no_sense_is_refused(Class<?> record) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(record))
                .withMessageStartingWith("The constraint (");
    }

    @Test
    void a_constraint_without_a_definition_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(Unknown.class))
                .withMessageEndingWith(" must have a definition. Maybe name it by CheckedBy.");
    }
}
