package jp.chiikiryoku.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.form.LeafShape;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextsTest {

    private static final String JAPANESE = "経費は12,000円です。";
    private static final String ENGLISH = "The costs are 12,000 yen in fiscal year 2024, from 2024-04-01.";

    @Test
    void a_plain_text_passes() {
        assertThatCode(() -> PlainTexts.check(JAPANESE, ENGLISH)).doesNotThrowAnyException();
    }

    @Test
    void decimals_have_no_groups() {
        assertThatCode(() -> PlainTexts.check("0.000000001秒です。", "After 0.000000001 seconds."))
                .doesNotThrowAnyException();
    }

    @Test
    void a_year_has_no_groups() {
        assertThatCode(() -> PlainTexts.check("2020年の人口です。", "In the year 2020."))
                .doesNotThrowAnyException();
        assertThatCode(() -> PlainTexts.check("令和5年度から令和7年度までです。", "Of fiscal years 2023 to 2025."))
                .doesNotThrowAnyException();
        assertThatCode(() -> PlainTexts.check("2015年の人口です。", "5,120 in 2015.")).doesNotThrowAnyException();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> PlainTexts.check(JAPANESE, "The costs lie in 2015 yen."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "経費はOTHERです。",
                "経費は/costsです。",
                "経費は12000円です。",
                "経費は2020円です。",
                "12020年です。",
                "the costs経費",
                "costs",
                "経費は{amount}です。",
                "経費はnullです。"
            })
    void a_japanese_text_that_is_not_plain_fails(String text) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> PlainTexts.check(text, ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The 経費.",
                "OTHER_COSTS count.",
                "The costs are 12000 yen.",
                "The costs are 2020 yen.",
                "In the year 12020.",
                "Costs  count.",
                "{amount} counts."
            })
    void an_english_text_that_is_not_plain_fails(String text) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> PlainTexts.check(JAPANESE, text));
    }

    @Test
    void a_problem_may_name_what_must_be_written_exactly_so() {
        for (Fault fault : List.of(
                Fault.of(ProblemCode.NOT_JSON),
                Fault.of(ProblemCode.DATE, "instant", Facts.empty()),
                Fault.of(ProblemCode.OUT_OF_RANGE, "fiscal-year", Facts.empty()))) {
            PlainTexts.check(new Problem(Pointer.ROOT, fault), Texts.core());
        }
        LeafShape judgement =
                (LeafShape) Form.of(Criterion.class).shape().members().get(0).shape();
        PlainTexts.check(new Problem(Pointer.ROOT, judgement.unknownValue()), Texts.core());
    }
}
