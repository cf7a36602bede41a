package jp.chiikiryoku.core.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;
import org.junit.jupiter.api.Test;

class OpenParameterTest {

    private static final Texts TEXTS = Texts.of(name -> new ByteArrayInputStream(String.join(
                    "\n",
                    name.contains("en")
                            ? List.of(
                                    "parameter.term=Term",
                                    "parameter.term.unit={value:month|months}",
                                    "parameter.tiers.cap=Cap",
                                    "parameter.tiers.element=tier {value}",
                                    "parameter.rates.rate=Rate")
                            : List.of(
                                    "parameter.term=期間",
                                    "parameter.term.unit={value}か月",
                                    "parameter.tiers.cap=上限",
                                    "parameter.tiers.element=第{value}段階",
                                    "parameter.rates.rate=率"))
            .getBytes(UTF_8)));

    private static OpenParameter open(String pointer, Object... values) {
        Citation citation = new Citation("SOURCE", "p. 1", Authority.MINISTRY);
        return new OpenParameter(
                Pointer.parse(pointer),
                List.of(values).stream()
                        .<Reading<?>>map(value -> new Reading<>(value, citation, null))
                        .toList());
    }

    private static void checkSaid(Object value, String japanese, String english) {
        assertThat(TEXTS.renderValue(Language.JA, value)).isEqualTo(japanese);
        assertThat(TEXTS.renderValue(Language.EN, value)).isEqualTo(english);
    }

    @Test
    void it_is_called_by_its_title() {
        checkSaid(open("/term"), "期間", "Term");
        assertThat(open("/tiers/1/cap").titleKey()).isEqualTo("parameter.tiers.cap");
    }

    @Test
    void one_without_a_title_is_called_by_its_pointer() {
        checkSaid(open("/other"), "/other", "/other");
    }

    @Test
    void one_in_a_list_says_which_element_counted_from_1() {
        checkSaid(open("/tiers/0/cap"), "上限（第1段階）", "Cap (tier 1)");
        checkSaid(open("/tiers/1/cap"), "上限（第2段階）", "Cap (tier 2)");
        checkSaid(open("/tiers/10/cap"), "上限（第11段階）", "Cap (tier 11)");
    }

    @Test
    void elements_without_a_text_are_said_by_their_number() {
        checkSaid(open("/rates/0/rate"), "率（1）", "Rate (1)");
        checkSaid(open("/rates/0/2/rate"), "率（1、3）", "Rate (1, 3)");
    }

    @Test
    void a_value_is_said_with_the_unit_of_its_parameter() {
        OpenParameter term = open("/term", 1, 6);
        checkSaid(term.value(0), "1か月", "1 month");
        checkSaid(term.value(1), "6か月", "6 months");
        checkSaid(open("/rates/0/rate", 6).value(0), "6", "6");
        assertThat(term.value(1)).isEqualTo(new ReadValue(Pointer.parse("/term"), 6));
    }
}
