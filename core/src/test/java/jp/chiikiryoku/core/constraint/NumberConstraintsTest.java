package jp.chiikiryoku.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberConstraintsTest {

    /** A place by its number, further places, and the number of a corporation. */
    public record Subject(
            @PrefectureNumber @Nullable String place,
            @Nullable List<@PrefectureNumber @Nullable String> places,
            @CorporateNumberDigits @Nullable String corporation) {}

    private static List<Problem> problems(Subject subject) {
        return Form.of(Subject.class, Texts.core()).check(subject);
    }

    private static List<String> ofPlace(String number) {
        return problems(new Subject(number, null, null)).stream()
                .map(Problem::toString)
                .toList();
    }

    private static List<String> ofCorporation(String digits) {
        return problems(new Subject(null, null, digits)).stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void absent_numbers_are_valid() {
        assertThat(problems(new Subject(null, null, null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "09", "13", "47"})
    void a_prefecture_has_a_number_from_01_to_47(String number) {
        assertThat(ofPlace(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "00, out-of-range",
        "48, out-of-range",
        "99, out-of-range",
        "1, format",
        "013, format",
        "１３, format",
        "1a, format",
        "' 1', format",
        "'', format",
        "東京, format"
    })
    void a_number_of_a_prefecture_has_one_fault_at_most(String number, String fault) {
        assertThat(ofPlace(number)).containsExactly("\"/place\" " + fault);
    }

    @Test
    void the_fault_of_an_element_stands_at_the_element() {
        assertThat(problems(new Subject(null, List.of("13", "48", "1"), null)))
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder("\"/places/1\" out-of-range", "\"/places/2\" format");
    }

    // 9 − (Σ P_n × Q_n mod 9) over the twelve digits from the right, Q_n = 1 for odd n and 2 for even n
    @ParameterizedTest
    @CsvSource({
        "7000012050002,",
        "9000000000000,",
        "8000000000001,",
        "7000000000010,",
        "8000012050002, check-digit",
        "0000000000000, check-digit",
        "7000012050020, check-digit",
        "700001205000, format",
        "70000120500020, format",
        "７000012050002, format",
        "700001205000x, format",
        "'', format"
    })
    void a_corporate_number_has_one_fault_at_most(String digits, @Nullable String fault) {
        assertThat(ofCorporation(digits)).isEqualTo(fault == null ? List.of() : List.of("\"/corporation\" " + fault));
    }

    @Test
    void the_faults_say_what_is_required() {
        List<Problem> problems = problems(new Subject("48", List.of("1"), "1"));
        assertThat(problems)
                .extracting(problem -> problem.message(Language.JA))
                .containsExactlyInAnyOrder("都道府県の番号は01から47までです。", "都道府県の番号は半角数字2桁で書いてください。", "法人番号は半角数字13桁で書いてください。");
        assertThat(problems)
                .extracting(problem -> problem.message(Language.EN))
                .doesNotHaveDuplicates()
                .allMatch(message -> message.contains("01")
                        || message.contains("two")
                        || message.contains("13")
                        || message.contains("thirteen"));
    }
}
