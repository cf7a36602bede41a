package jp.chiikiryoku.local10000.internal;

import static java.util.Objects.requireNonNull;
import static jp.chiikiryoku.local10000.scenario.Scenario.pointers;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Step;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.core.text.Texts;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.Local10000Amount;
import jp.chiikiryoku.local10000.edition.Local10000Texts;
import jp.chiikiryoku.local10000.scenario.OwnEdition;
import jp.chiikiryoku.local10000.scenario.Scenario;
import jp.chiikiryoku.local10000.scenario.Scenario.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalShareTest {

    // The texts of the steps begin with the end to which they lead; an exact share has none.
    @ParameterizedTest
    @EnumSource(IntervalEnd.class)
    void every_end_has_a_text_in_both_languages(IntervalEnd end) {
        for (Language language : Language.values()) {
            assertThat(Local10000Texts.TEXTS
                            .render(language, Texts.keyOf(end), Facts.empty())
                            .isEmpty())
                    .isEqualTo(end == IntervalEnd.ONLY);
        }
    }

    private static final Scenario WEAK =
            Scenario.plain().publicMoney(24_000_000).area(true);

    private static void expect(Scenario scenario, long from, long to, String... questions) {
        Assessment assessment = scenario.assess();
        assertThat(assessment.amount(Local10000Amount.PUBLIC_MONEY))
                .isEqualTo(YenRange.exactly(Yen.of(scenario.publicMoney())));
        assertThat(assessment.amount(Local10000Amount.NATIONAL_SHARE)).isEqualTo(YenRange.of(Yen.of(from), Yen.of(to)));
        assertThat(assessment.amount(Local10000Amount.LOCAL_SHARE))
                .isEqualTo(YenRange.of(Yen.of(scenario.publicMoney() - to), Yen.of(scenario.publicMoney() - from)));
        assertThat(pointers(assessment.openQuestions())).containsExactly(questions);
    }

    // MIC-R6-SUPPLEMENTARY: 原則1/2; 2/3, 3/4 (財政力の弱い市町村); MIC-LOCAL10000-PAGE: 0.25, 0.5
    @ParameterizedTest
    @CsvSource({
        "0, 18000000",
        "0.24, 18000000",
        "0.25, 16000000",
        "0.26, 16000000",
        "0.49, 16000000",
        "0.5, 12000000",
        "0.50, 12000000",
        "0.51, 12000000",
        "9.99, 12000000"
    })
    void the_index_of_a_disadvantaged_area_decides_the_rate(String index, long share) {
        expect(WEAK.index(index), share, share);
        expect(WEAK.index(index).area(false), 12_000_000, 12_000_000);
        expect(WEAK.index(index).code(Scenario.PREFECTURE), 12_000_000, 12_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DIGITAL", "DECARBONISATION", "WOMEN_AND_YOUTH"})
    void every_priority_field_has_three_quarters(String field) {
        Scenario plain = Scenario.plain().publicMoney(24_000_000);
        // MIC-R6-SUPPLEMENTARY: 重点支援 国費3/4
        expect(plain.field(field, "MET"), 18_000_000, 18_000_000);
        expect(plain.field(field, "NOT_MET"), 12_000_000, 12_000_000);
        expect(plain.field(field, "PENDING"), 12_000_000, 18_000_000, "/project/priorityFields/0/judgement");
        expect(plain.field(field, "MET").code(Scenario.PREFECTURE), 18_000_000, 18_000_000);
    }

    @Test
    void rates_never_add_up() {
        Scenario both = WEAK.index("0.24").field("DIGITAL", "MET").field("DECARBONISATION", "MET");
        expect(both, 18_000_000, 18_000_000);
        expect(WEAK.index("0.36").field("DIGITAL", "MET"), 18_000_000, 18_000_000);
    }

    @Test
    void an_unknown_index_is_open_only_in_an_area_that_is_or_may_be_disadvantaged() {
        expect(WEAK.index(null), 12_000_000, 18_000_000, "/applicant/fiscalStrengthIndex");
        expect(WEAK.index(null).area(false), 12_000_000, 12_000_000);
        expect(
                WEAK.index(null).area(null),
                12_000_000,
                18_000_000,
                "/applicant/disadvantagedArea",
                "/applicant/fiscalStrengthIndex");
        expect(WEAK.index(null).area(null).code(Scenario.PREFECTURE), 12_000_000, 12_000_000);
    }

    @Test
    void an_unknown_area_is_open_only_while_the_index_is_weak() {
        expect(WEAK.area(null).index("0.24"), 12_000_000, 18_000_000, "/applicant/disadvantagedArea");
        expect(WEAK.area(null).index("0.49"), 12_000_000, 16_000_000, "/applicant/disadvantagedArea");
        expect(WEAK.area(null).index("0.50"), 12_000_000, 12_000_000);
        expect(WEAK.area(null).index("0.24").code(Scenario.PREFECTURE), 12_000_000, 12_000_000);
    }

    @Test
    void a_question_without_effect_is_not_asked() {
        Scenario digital = WEAK.field("DIGITAL", "MET");
        expect(digital.area(null).index(null), 18_000_000, 18_000_000);
        expect(digital.field("DECARBONISATION", "PENDING"), 18_000_000, 18_000_000);
        expect(WEAK.index("0.20").field("DIGITAL", "PENDING"), 18_000_000, 18_000_000);
    }

    @Test
    void open_questions_stand_beside_each_other() {
        expect(
                WEAK.index("0.36").field("DIGITAL", "NOT_MET").field("WOMEN_AND_YOUTH", "PENDING"),
                16_000_000,
                18_000_000,
                "/project/priorityFields/1/judgement");
        expect(
                WEAK.area(null).index("0.36").field("DIGITAL", "PENDING").field("DECARBONISATION", "PENDING"),
                12_000_000,
                18_000_000,
                "/applicant/disadvantagedArea",
                "/project/priorityFields/0/judgement",
                "/project/priorityFields/1/judgement");
    }

    @Test
    void an_ineligible_application_asks_nothing_about_its_amounts() {
        Scenario refused =
                WEAK.area(null).index(null).field("DIGITAL", "PENDING").criterion("novelty", "NOT_MET");
        assertThat(refused.assess().openQuestions()).isEmpty();
        assertThat(refused.assess().amount(Local10000Amount.NATIONAL_SHARE)).isEqualTo(YenRange.ZERO);
    }

    @Test
    void under_review_only_the_possible_amounts_remain() {
        Assessment assessment = WEAK.index(null).criterion("novelty", "PENDING").assess();
        assertThat(assessment.amounts())
                .extracting(amount -> amount.range().toString())
                .containsExactly("0円～24,000,000円", "0円～18,000,000円", "0円～12,000,000円");
        assertThat(pointers(assessment.openQuestions()))
                .containsExactly("/project/criteria/novelty", "/applicant/fiscalStrengthIndex");
    }

    // ASSUMPTION: 1,000円未満切捨て (MUNICIPAL-ORDINANCES), or 1円未満 (AUDIT-L10K-H29: 66,485,992円)
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0",
        "2, 0, 1",
        "1499, 0, 999",
        "1500, 1000, 1000",
        "1501, 1000, 1000",
        "2998, 1000, 1998",
        "3000, 2000, 2000",
        "12001000, 8000000, 8000666",
        "25000000, 16666000, 16666666"
    })
    void two_thirds_run_between_the_readings_of_the_rounding(long publicMoney, long from, long to) {
        expect(WEAK.index("0.36").publicMoney(publicMoney), from, to);
    }

    @Test
    void a_doubtful_rate_is_no_question_where_no_reading_shows_it() {
        expect(WEAK.index(null).publicMoney(1), 0, 0);
        expect(WEAK.index(null).publicMoney(1_333), 0, 999, "/applicant/fiscalStrengthIndex");
        expect(WEAK.index(null).publicMoney(1_334), 0, 1_000, "/applicant/fiscalStrengthIndex");
    }

    @Test
    void a_doubtful_rate_below_the_unit_is_no_question_once_the_rounding_is_settled() throws Exception {
        Kind<Application, Assessment> kind = roundedTo("DOWN", 1_000, "ASSUMPTION");
        Scenario open = WEAK.index(null).edition("own");
        assertThat(Scenario.assess(kind, open.publicMoney(1_333).json()).openQuestions())
                .isEmpty();
        assertThat(pointers(
                        Scenario.assess(kind, open.publicMoney(1_334).json()).openQuestions()))
                .containsExactly("/applicant/fiscalStrengthIndex");
    }

    private static Kind<Application, Assessment> roundedTo(String mode, int unit, String authority) throws IOException {
        return OwnEdition.ofR6("own")
                .with(
                        "/parameters/shareRounding",
                        Map.of(
                                "value",
                                Map.of("mode", mode, "unit", unit),
                                "citation",
                                Map.of("source", "MUNICIPAL-ORDINANCES", "place", "test", "authority", authority)))
                .kind();
    }

    @Test
    void every_step_names_its_parameter_and_its_source() {
        List<Step> steps = WEAK.index("0.36").publicMoney(25_000_000).assess().steps();
        assertThat(steps)
                .extracting(step -> step.message().key())
                .containsExactly(
                        "step.public-money",
                        "step.tier-of-one",
                        "step.cap",
                        "step.threshold",
                        "step.rate.weak-finance",
                        "step.national-share.exact",
                        "step.by-reading",
                        "step.by-reading",
                        "step.readings",
                        "step.by-reading",
                        "step.by-reading",
                        "step.readings");
        assertThat(steps.get(0).citation()).isNull();
        assertThat(steps.get(4).citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
        assertThat(steps.get(3).citation().source()).isEqualTo("MIC-LOCAL10000-PAGE");
        assertThat(steps.get(6).citation().source()).isEqualTo("MUNICIPAL-ORDINANCES");
        assertThat(steps.get(6).citation().authority()).isEqualTo(Authority.ASSUMPTION);
        assertThat(byReading(steps.get(6)).facts().find("unit")).isEqualTo(Yen.of(1_000));
        assertThat(byReading(steps.get(6)).facts().find("share")).isEqualTo(Yen.of(16_666_000));
        assertThat(steps.get(7).citation().source()).isEqualTo("AUDIT-L10K-H29");
        assertThat(byReading(steps.get(7)).facts().find("unit")).isEqualTo(Yen.of(1));
        assertThat(byReading(steps.get(7)).facts().find("share")).isEqualTo(Yen.of(16_666_666));
        assertThat(steps.get(3).message().facts().find("below")).hasToString("0.5");
        assertThat(steps.get(4).message().facts().find("rate")).hasToString("2/3");
        assertThat(byReading(steps.get(6)).key()).isEqualTo("step.national-share.rounded");
        assertThat(steps.get(8).citation()).isNull();
        assertThat(byReading(steps.get(9)).key()).isEqualTo("step.local-share");
        assertThat(steps).extracting(Step::amount).startsWith(Local10000Amount.PUBLIC_MONEY);
    }

    private static Message byReading(Step step) {
        return (Message) requireNonNull(step.message().facts().find("step"));
    }

    @Test
    void an_exact_share_is_rounded_to_itself_by_either_reading() {
        assertThat(texts(Scenario.plain()))
                .containsExactly(
                        "step.public-money",
                        "step.tier-of-one",
                        "step.cap",
                        "step.rate.base",
                        "step.national-share.exact",
                        "step.by-reading",
                        "step.by-reading",
                        "step.local-share");
        assertThat(texts(Scenario.plain().field("DIGITAL", "MET"))).contains("step.rate.priority");
    }

    @Test
    void an_open_rate_has_the_steps_of_both_ends() throws Exception {
        Assessment assessment = Scenario.assess(
                roundedTo("DOWN", 1, "MINISTRY"),
                WEAK.index(null).publicMoney(24_000_000).edition("own").json());
        assertThat(assessment.steps())
                .extracting(step -> step.message().key())
                .containsExactly(
                        "step.public-money",
                        "step.tier-of-one",
                        "step.cap",
                        "step.rate.base",
                        "step.national-share.exact",
                        "step.national-share.rounded",
                        "step.threshold",
                        "step.rate.weak-finance",
                        "step.national-share.exact",
                        "step.national-share.rounded",
                        "step.local-share");
    }

    @Test
    void a_tier_that_is_not_reached_is_told() {
        assertThat(texts(Scenario.plain()
                        .finance(Money.loan(25_000_000), Money.equity(1))
                        .criterion("novelty", null)))
                .contains("step.tier-of-one");
        assertThat(texts(Scenario.plain().finance(Money.loan(24_999_999), Money.equity(1))))
                .contains("step.tier-of-one-not-reached");
    }

    @Test
    void the_steps_end_in_the_verdict() {
        assertThat(texts(WEAK.criterion("novelty", "PENDING"))).endsWith("step.needs-review", "step.needs-review");
        assertThat(texts(WEAK.criterion("novelty", "NOT_MET")))
                .containsExactly("step.ineligible", "step.ineligible", "step.ineligible");
    }

    private static List<String> texts(Scenario scenario) {
        return scenario.assess().steps().stream()
                .map(step -> step.message().key())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_split_does_not_depend_on_the_tier(boolean equity) {
        long amount = 100_000_000;
        Scenario scenario =
                Scenario.plain().publicMoney(50_000_000).finance(equity ? Money.equity(amount) : Money.loan(amount));
        expect(scenario, 25_000_000, 25_000_000);
    }

    @ParameterizedTest
    @CsvSource({"DOWN, 1000, 16666000", "DOWN, 2, 16666666", "DOWN, 1, 16666666", "HALF_UP, 1000, 16667000"})
    void an_edition_that_settles_the_rounding_closes_the_interval(String mode, int unit, long share) throws Exception {
        Assessment assessment = Scenario.assess(
                roundedTo(mode, unit, "MINISTRY"),
                WEAK.index("0.36").publicMoney(25_000_000).edition("own").json());
        assertThat(assessment.amount(Local10000Amount.NATIONAL_SHARE)).isEqualTo(YenRange.exactly(Yen.of(share)));
        assertThat(assessment.openParameters()).isEmpty();
    }

    @Test
    void another_edition_may_round_in_another_way() throws Exception {
        Kind<Application, Assessment> kind = roundedTo("UP", 10_000, "ASSUMPTION");
        Stream.of(new long[] {1, 1}, new long[] {5_000, 5_000}, new long[] {20_001, 20_000}, new long[] {40_000, 20_000
                })
                .forEach(pair -> {
                    Assessment assessment = Scenario.assess(
                            kind,
                            Scenario.plain().edition("own").publicMoney(pair[0]).json());
                    // Never more than there is: the half of 1 yen rounded up to 10,000 yen is 1 yen.
                    assertThat(assessment.amount(Local10000Amount.NATIONAL_SHARE))
                            .isEqualTo(YenRange.exactly(Yen.of(pair[1])));
                });
        Assessment assessment = Scenario.assess(
                kind, Scenario.plain().edition("own").publicMoney(20_001).json());
        assertThat(assessment.steps())
                .extracting(step -> step.message().key())
                .contains("step.national-share.rounded")
                .doesNotContain("step.national-share.limited");
        assertThat(Scenario.assess(
                                kind,
                                Scenario.plain().edition("own").publicMoney(9).json())
                        .steps())
                .extracting(step -> step.message().key())
                .contains("step.national-share.limited");
    }
}
