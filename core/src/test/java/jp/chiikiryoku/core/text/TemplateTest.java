package jp.chiikiryoku.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateTest {

    private static final String TEXT = "At least {months:month|months} before {day}.";

    private static String render(String text, Facts facts) {
        StringBuilder out = new StringBuilder();
        Template.parse("k", text).render(facts, new ValueFormat(Language.EN, Texts.core()), out);
        return out.toString();
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                Arguments.of(0, "0 months"),
                Arguments.of(1, "1 month"),
                Arguments.of(2, "2 months"),
                Arguments.of(1L, "1 month"),
                Arguments.of(1_001L, "1,001 months"),
                Arguments.of(new BigDecimal("1.0"), "1.0 month"),
                Arguments.of(new BigDecimal("1.5"), "1.5 months"),
                Arguments.of(new BigDecimal("0.1"), "0.1 months"));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void a_word_after_a_number_is_in_the_singular_or_the_plural(Object number, String said) {
        assertThat(render(TEXT, Facts.of("months", number, "day", "Monday")))
                .isEqualTo("At least " + said + " before Monday.");
    }

    @Test
    void names_and_text_are_those_of_the_file() {
        assertThat(Template.parse("k", TEXT).names()).containsExactly("day", "months");
        assertThat(Template.parse("k", TEXT)).hasToString(TEXT);
        assertThat(Template.parse("k", TEXT).fixed()).isNull();
        assertThat(Template.parse("k", "No place").fixed()).isEqualTo("No place");
    }

    @Test
    void braces_must_close_and_a_word_must_have_both_forms() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.parse("k", "{months"))
                .withMessage("The text ({months) of k must close its braces.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.parse("k", "{months:months}"))
                .withMessage("The place (months:months) of k must have a word for one and a word for many.");
    }
}
