package jp.chiikiryoku.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.edition.ReadValue;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.ExactYen;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.sample.Colour;
import jp.chiikiryoku.core.sample.SampleRule;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import org.junit.jupiter.api.Test;

class PlainValuesTest {

    @Test
    void numbers_stay_numbers() {
        assertThat(PlainValues.of(Yen.of(5))).isEqualTo(5L);
        assertThat(PlainValues.of(5)).isEqualTo(5);
        assertThat(PlainValues.of(5L)).isEqualTo(5L);
        assertThat(PlainValues.of(Year.of(2020))).isEqualTo(2020);
        assertThat(PlainValues.of(new BigDecimal("0.50"))).isEqualTo(new BigDecimal("0.50"));
        assertThat(PlainValues.of(true)).isEqualTo(true);
    }

    @Test
    void an_interval_keeps_the_order_of_its_ends() {
        assertThat(PlainValues.of(YenRange.of(Yen.of(1), Yen.of(2))))
                .isEqualTo(Map.of("yen", 1L, "atMost", 2L))
                .hasToString("{yen=1, atMost=2}");
    }

    @Test
    void constants_fractions_and_lists_are_texts() {
        assertThat(PlainValues.of(Colour.RED)).isEqualTo("RED");
        assertThat(PlainValues.of(SampleRule.LIMIT)).isEqualTo("LIMIT");
        assertThat(PlainValues.of(Rate.of(2, 3))).isEqualTo("2/3");
        assertThat(PlainValues.of(ExactYen.of(1, 1, 2)))
                .isEqualTo(ExactYen.of(1, 1, 2).toString());
        assertThat(PlainValues.of(List.of(Colour.RED, Yen.of(1)))).isEqualTo(List.of("RED", 1L));
        assertThat(PlainValues.of("text")).isEqualTo("text");
    }

    @Test
    void a_map_keeps_its_names_in_their_order() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("limit", Yen.of(3));
        facts.put("colour", Colour.RED);
        assertThat(PlainValues.of(facts)).hasToString("{limit=3, colour=RED}");
    }

    @Test
    void facts_keep_their_names_and_a_measured_value_is_the_value_alone() {
        Facts facts = Facts.of("limit", Yen.of(3), "read", new ReadValue(Pointer.parse("/term"), 6));
        assertThat(PlainValues.of(facts)).hasToString("{limit=3, read=6}");
        assertThat(PlainValues.of(Message.of("SMP-LIMIT.violated", facts)))
                .hasToString("{key=SMP-LIMIT.violated, facts={limit=3, read=6}}");
    }

    // OffsetDateTime prints itself without seconds that are zero.
    @Test
    void an_instant_is_written_with_its_seconds_and_its_offset() {
        assertThat(PlainValues.of(OffsetDateTime.parse("2025-04-10T12:00+09:00")))
                .isEqualTo("2025-04-10T12:00:00+09:00");
        assertThat(PlainValues.of(OffsetDateTime.parse("2025-04-10T03:00:00Z"))).isEqualTo("2025-04-10T03:00:00Z");
        assertThat(PlainValues.of(OffsetDateTime.parse("2025-04-10T11:59:59.999999999-11:00")))
                .isEqualTo("2025-04-10T11:59:59.999999999-11:00");
    }
}
