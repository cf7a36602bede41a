package jp.chiikiryoku.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.ReadingFinding;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.government.Body;
import jp.chiikiryoku.core.money.ExactYen;
import jp.chiikiryoku.core.money.ExactYenRange;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Rounding;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.report.AssessmentReport;
import jp.chiikiryoku.core.report.ProblemReport;
import jp.chiikiryoku.core.sample.Colour;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.sample.SampleRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

    private static final Texts CORE = Texts.core();
    private static final Texts SAMPLE = SampleProgramme.texts();

    /** A fact for every name that core's texts mention. */
    private static final Map<String, Object> EXAMPLES = Map.ofEntries(
            Map.entry("greatest", Yen.of(1_000)),
            Map.entry("bound", 366),
            Map.entry("decimals", 2),
            Map.entry("allowed", List.of(Judgement.MET, Judgement.PENDING)),
            Map.entry("name", "GREEN"),
            Map.entry("funding", Yen.of(1)),
            Map.entry("difference", Yen.of(1)),
            Map.entry("costs", Yen.of(2)),
            Map.entry("editions", List.of(new LocalizedText("令和6年度", "fiscal year 2024"))),
            Map.entry("edition", new LocalizedText("令和6年度", "fiscal year 2024")),
            Map.entry("other", new LocalizedText("令和7年度", "fiscal year 2025")),
            Map.entry("years", List.of(FiscalYear.of(2024))),
            Map.entry("published", LocalDate.of(2025, 12, 26)),
            Map.entry("members", List.of("value", "citation")),
            Map.entry("ruling", Judgement.NOT_MET),
            Map.entry("authority", Authority.ASSUMPTION),
            Map.entry("from", LocalDate.of(2024, 4, 1)),
            Map.entry("until", LocalDate.of(2025, 3, 31)),
            Map.entry("date", LocalDate.of(2025, 4, 1)),
            Map.entry("recheckBy", LocalDate.of(2026, 12, 31)),
            Map.entry("rule", new LocalizedText("上限", "limit")),
            Map.entry("amount", new LocalizedText("交付額", "grant")),
            Map.entry("atMost", Yen.of(9)),
            Map.entry("item", new LocalizedText("経費", "cost")),
            Map.entry("number", 2),
            Map.entry("sum", YenRange.upTo(Yen.of(3))),
            Map.entry("rate", Rate.of(1, 2)),
            Map.entry("exact", ExactYenRange.of(ExactYen.ZERO, ExactYen.of(1, 1, 2))),
            Map.entry("shown", YenRange.upTo(Yen.of(1))),
            Map.entry("unit", Yen.of(1_000)),
            Map.entry("mode", Rounding.Mode.HALF_UP),
            Map.entry("total", YenRange.ZERO),
            Map.entry("value", Rounding.of(Rounding.Mode.DOWN, Yen.of(1_000))),
            Map.entry("outcome", Outcome.VIOLATED),
            Map.entry("verdict", Verdict.NEEDS_REVIEW),
            Map.entry("range", YenRange.upTo(Yen.of(3))),
            Map.entry("amounts", List.of(new LocalizedText("交付額", "grant"))),
            Map.entry("remedy", new LocalizedText("交付額を下げてください。", "Lower the grant.")),
            Map.entry("parameter", new LocalizedText("端数処理", "rounding")),
            Map.entry("parameters", List.of(new LocalizedText("端数処理", "rounding"))),
            Map.entry(
                    "readings",
                    List.of(new ReadingFinding(Yen.of(1), Outcome.SATISFIED, Message.of("problem.date"), null))),
            Map.entry("title", new LocalizedText("端数処理", "rounding")),
            Map.entry("element", new LocalizedText("第2段階", "tier 2")),
            Map.entry("least", Yen.of(1)),
            Map.entry("values", List.of(new LocalizedText("端数処理", "rounding"))),
            Map.entry("step", new LocalizedText("1円 + 1円 = 2円", "1 yen + 1 yen = 2 yen")),
            Map.entry("finding", new LocalizedText("額は足ります。", "The amount is enough.")),
            Map.entry("weakness", new LocalizedText("日も足ります。", "The days are enough too.")));

    @ParameterizedTest
    @EnumSource
    void every_problem_code_has_a_text(ProblemCode code) {
        assertThat(CORE.has(Language.JA, "problem." + code.code())).isTrue();
        assertThat(CORE.has(Language.EN, "problem." + code.code())).isTrue();
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(CORE.keys(Language.JA)).isEqualTo(CORE.keys(Language.EN)).hasSizeGreaterThan(50);
        assertThat(SAMPLE.keys(Language.JA)).isEqualTo(SAMPLE.keys(Language.EN)).doesNotContain("problem.date");
    }

    @Test
    void both_languages_mention_the_same_facts() {
        for (String key : CORE.keys(Language.JA)) {
            Set<String> japanese = new TreeSet<>(CORE.factNames(Language.JA, key));
            Set<String> english = new TreeSet<>(CORE.factNames(Language.EN, key));
            if (key.equals("choice")) {
                // English is near to what is written, Japanese also says what it means.
                assertThat(japanese).containsExactly("name", "title");
                assertThat(english).containsExactly("name");
            } else {
                assertThat(japanese).as(key).isEqualTo(english);
            }
        }
    }

    @Test
    void every_text_can_be_rendered_and_shows_nothing_of_the_machine() {
        for (String key : CORE.keys(Language.JA)) {
            String japanese = CORE.render(Language.JA, key, examples(Language.JA, key));
            String english = CORE.render(Language.EN, key, examples(Language.EN, key));
            assertThat(japanese)
                    .as(key)
                    .isNotBlank()
                    .isNotEqualTo(english)
                    .doesNotContain("null", "{", "}", "\"/")
                    .doesNotContainPattern("[A-Z]{2,}_[A-Z]|\\bMET\\b|\\bPENDING\\b|(^|[^0-9A-Za-z])/[a-z]")
                    .containsPattern("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
            assertThat(english)
                    .as(key)
                    .isNotBlank()
                    .doesNotContain("null", "{", "}")
                    .doesNotContainPattern("_[A-Z]|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
            if (key.startsWith("problem.") || key.startsWith("note.") || key.startsWith("finding.")) {
                assertThat(japanese).as(key).matches(".*(。|: .*)");
                assertThat(english).as(key).matches("[A-Z].*(\\.|: .*)");
            }
        }
    }

    @Test
    void every_constant_of_core_has_a_name() {
        for (Enum<?>[] constants : List.<Enum<?>[]>of(Authority.values(), Judgement.values(), Rounding.Mode.values())) {
            assertThat(Arrays.asList(constants)).allSatisfy(constant -> {
                assertThat(CORE.has(Language.JA, Texts.keyOf(constant))).isTrue();
                assertThat(CORE.has(Language.EN, Texts.keyOf(constant))).isTrue();
            });
        }
        assertThat(Texts.keyOf(Rounding.Mode.HALF_UP)).isEqualTo("Rounding.Mode.HALF_UP");
    }

    /** A record within another type. */
    record Step(String cost) {}

    @Test
    void a_member_is_called_by_its_record() {
        assertThat(Texts.keyOfMember(Criterion.class, "evidence")).isEqualTo("member.Criterion.evidence");
        assertThat(Texts.keyOfMember(Step.class, "cost")).isEqualTo("member.TextsTest.Step.cost");
        assertThat(Texts.keyOfKind("sample")).isEqualTo("kind.sample");
    }

    @Test
    void every_member_of_a_record_of_core_that_payloads_or_results_share_has_a_title_and_no_other() {
        Set<String> expected = new TreeSet<>();
        for (Class<?> shared : List.of(
                Criterion.class,
                Ruling.class,
                AssessmentReport.class,
                AssessmentReport.FindingLine.class,
                AssessmentReport.RemedyLine.class,
                AssessmentReport.ChangeLine.class,
                AssessmentReport.StepLine.class,
                AssessmentReport.ParameterLine.class,
                AssessmentReport.ReadingLine.class,
                ProblemReport.class,
                ProblemReport.Line.class,
                Body.class,
                Citation.class,
                YenRange.class)) {
            for (RecordComponent component : shared.getRecordComponents()) {
                expected.add(Texts.keyOfMember(shared, component.getName()));
            }
        }
        assertThat(CORE.keys(Language.JA))
                .filteredOn(key -> key.startsWith("member."))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void a_module_has_the_texts_of_core_beneath_its_own() {
        assertThat(SAMPLE.has(Language.EN, "problem.date")).isTrue();
        assertThat(SAMPLE.has(Language.EN, "SMP-LIMIT.title")).isTrue();
        assertThat(CORE.has(Language.EN, "SMP-LIMIT.title")).isFalse();
        assertThat(SAMPLE.factNames(Language.EN, "note.recheck")).containsExactly("edition", "recheckBy");
        assertThat(SAMPLE.factNames(Language.EN, "none")).isEmpty();
    }

    @Test
    void writes_every_type_of_value() {
        assertThat(both(Yen.of(25_000_000))).containsExactly("25,000,000円", "25,000,000 yen");
        assertThat(both(YenRange.exactly(Yen.of(1_000)))).containsExactly("1,000円", "1,000 yen");
        assertThat(both(YenRange.of(Yen.ZERO, Yen.of(1_000)))).containsExactly("0円～1,000円", "0 yen to 1,000 yen");
        assertThat(both(ExactYen.of(1, 1, 2))).containsExactly("1 1/2円", "1 1/2 yen");
        assertThat(both("text")).containsExactly("text", "text");
        assertThat(both(Rate.of(2, 3))).containsExactly("2/3", "2/3");
        assertThat(both(1_234)).containsExactly("1,234", "1,234");
        assertThat(both(1_234_567L)).containsExactly("1,234,567", "1,234,567");
        assertThat(both(new BigDecimal("1E-7"))).containsExactly("0.0000001", "0.0000001");
        assertThat(both(LocalDate.of(2024, 12, 18))).containsExactly("令和6年12月18日", "2024-12-18");
        assertThat(both(LocalDate.of(1989, 1, 8))).containsExactly("平成元年1月8日", "1989-01-08");
        assertThat(both(LocalDate.of(1989, 1, 7))).containsExactly("昭和64年1月7日", "1989-01-07");
        assertThat(both(FiscalYear.of(2024))).containsExactly("令和6年度", "fiscal year 2024");
        assertThat(both(Year.of(2020))).containsExactly("2020年", "2020");
        assertThat(both(new LocalizedText("上限", "limit"))).containsExactly("上限", "limit");
        assertThat(both(SampleRule.LIMIT)).containsExactly("交付額の上限", "Limit of the grant");
        assertThat(both(Colour.RED)).containsExactly("赤", "red");
        assertThat(both(List.of(Colour.RED, Colour.BLUE))).containsExactly("赤、青", "red, blue");
        assertThat(both(List.of())).containsExactly("", "");
        assertThatIllegalStateException()
                .isThrownBy(() -> both(1.5))
                .withMessage("The value (1.5) of class java.lang.Double has no text.");
    }

    @Test
    void a_missing_text_or_fact_is_a_mistake_of_the_module() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CORE.render(Language.JA, "none", Facts.empty()))
                .withMessage("The text (none) must exist in ja.");
        assertThatIllegalStateException()
                .isThrownBy(() -> CORE.render(Language.JA, "problem.out-of-range.least", Facts.of("other", 1)))
                .withMessage("The text problem.out-of-range.least mentions bound, which must be one of {other=1}");
    }

    @Test
    void a_template_must_close_its_braces() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> texts("key=a {open").render(Language.JA, "key", Facts.empty()))
                .withMessage("The text (a {open) of key must close its braces.");
        assertThat(texts("key={a}{b} c {a}").render(Language.EN, "key", Facts.of("a", 1, "b", 2)))
                .isEqualTo("12 c 1");
        assertThat(texts("key={b}{a}{b}").factNames(Language.EN, "key")).containsExactly("a", "b");
    }

    @Test
    void texts_must_be_there_and_readable() {
        Texts missing = Texts.of(name -> null);
        assertThatIllegalStateException()
                .isThrownBy(() -> missing.has(Language.EN, "key"))
                .withMessage("The resource (texts_ja.properties) must stand beside the module's classes.");
        Texts broken = Texts.of(name -> new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        });
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> broken.has(Language.EN, "key"))
                .withMessage("The resource (texts_ja.properties) must be readable.");
    }

    @Test
    void texts_are_read_once_and_only_when_they_are_asked_for() {
        int[] opened = {0};
        Texts texts = Texts.of(name -> {
            opened[0]++;
            return stream("key=" + name);
        });
        assertThat(opened[0]).isZero();
        assertThat(texts.render(Language.EN, "key", Facts.empty())).isEqualTo("texts_en.properties");
        assertThat(texts.render(Language.JA, "key", Facts.empty())).isEqualTo("texts_ja.properties");
        assertThat(opened[0]).isEqualTo(2);
    }

    @Test
    void languages_are_found_by_their_tags() {
        assertThat(Language.find("ja")).contains(Language.JA);
        assertThat(Language.find("en")).contains(Language.EN);
        assertThat(Language.find("JA")).isEmpty();
        assertThat(Language.find("fr")).isEmpty();
        assertThat(Language.EN.tag()).isEqualTo("en");
        assertThatNullPointerException()
                .isThrownBy(() -> new LocalizedText(null, "e"))
                .withMessage("ja");
        assertThatNullPointerException()
                .isThrownBy(() -> new LocalizedText("j", null))
                .withMessage("en");
    }

    private static List<String> both(Object value) {
        Texts texts = Texts.of(name -> {
            String own = new String(SampleProgramme.resource(name), StandardCharsets.UTF_8);
            return stream(own + "\nkey={value}\n");
        });
        Facts facts = Facts.of("value", value);
        return List.of(texts.render(Language.JA, "key", facts), texts.render(Language.EN, "key", facts));
    }

    private static Texts texts(String properties) {
        return Texts.of(name -> stream(properties));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Facts examples(Language language, String key) {
        Facts facts = Facts.empty();
        for (String name : CORE.factNames(language, key)) {
            assertThat(EXAMPLES).as(key).containsKey(name);
            facts = facts.with(name, EXAMPLES.get(name));
        }
        return facts;
    }
}
