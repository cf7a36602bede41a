package jp.chiikiryoku.kigyojin.engagement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.schema.PayloadSchema;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kigyojin.Kigyojin;
import jp.chiikiryoku.kigyojin.edition.KigyojinTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarMonthDefinitionTest {

    private static final Form<Presence> FORM = Form.of(Presence.class);

    private static List<String> problems(String month) {
        return FORM.check(Presence.dispatch(1).withMonth(month)).stream()
                .map(problem -> problem.pointer() + " " + problem.code().code())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01", "2024-01", "2024-06", "2024-09", "2024-12", "2100-12", "1999-10"})
    void a_month_of_1900_to_2100_is_valid(String month) {
        assertThat(problems(month)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12", "2101-01", "0000-01", "9999-12"})
    void a_month_before_1900_or_after_2100_is_out_of_range(String month) {
        assertThat(problems(month)).containsExactly("/month out-of-range");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "2024-6",
                "2024-00",
                "2024-13",
                "2024/06",
                "2024-006",
                "202-406",
                "2024-0:",
                "2024-0/",
                "2024-:6",
                "2024-/6",
                ":024-06",
                "/024-06",
                "202:-06",
                "２０２４-０６",
                "2024-06-01"
            })
    void whatever_is_written_otherwise_is_no_month(String month) {
        assertThat(problems(month)).containsExactly("/month date");
    }

    @Test
    void its_texts_are_those_of_the_programme_and_the_schema_says_how_it_is_written() {
        assertThat(new CalendarMonthDefinition().texts()).isSameAs(KigyojinTexts.TEXTS);
        String schema = new String(PayloadSchema.json(Kigyojin.engagements(), Language.EN), UTF_8);
        assertThat(schema).contains("\"^(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2])$\"");
        assertThat(schema).contains("A month, written like \\\"2024-06\\\".");
    }
}
