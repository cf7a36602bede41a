package jp.chiikiryoku.local10000;

import static jp.chiikiryoku.local10000.Scenario.pointers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Note;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.edition.ParameterChange;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.local10000.Local10000Parameters.BudgetFact;
import jp.chiikiryoku.local10000.Scenario.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionsTest {

    private static final Edition<Local10000Parameters> R6 =
            Local10000.edition("r6-supplementary").edition();
    private static final Edition<Local10000Parameters> R8 =
            Local10000.edition("r8-draft").edition();

    @Test
    void the_supplementary_budget_is_in_force_from_the_call_to_the_end_of_the_next_year() {
        // PRESS 2024-12-18, MUNICIPAL-ORDINANCES 2026-03-31
        assertThat(R6.inForceFrom().value()).isEqualTo("2024-12-18");
        assertThat(R6.inForceFrom().citation().authority()).isEqualTo(Authority.PRESS);
        assertThat(R6.inForceUntil().value()).isEqualTo("2026-03-31");
        assertThat(R6.inForceUntil().citation().authority()).isEqualTo(Authority.MUNICIPALITY);
        assertThat(R6.fiscalYears()).containsExactly(FiscalYear.of(2024), FiscalYear.of(2025));
        assertThat(R6.draft()).isFalse();
    }

    @Test
    void the_budget_is_told_with_its_source() {
        // MIC-R6-SUPPLEMENTARY: 2,110百万円 (等), 当初 600百万円の内数
        assertThat(R6.parameters().budget())
                .extracting(fact -> fact.amount().value())
                .containsExactly(Yen.of(2_110_000_000L), Yen.of(600_000_000L));
        assertThat(R6.parameters().budget())
                .extracting(fact -> fact.amount().citation().source())
                .containsOnly("MIC-R6-SUPPLEMENTARY");
        assertThat(R6.parameters().budget())
                .extracting(BudgetFact::title)
                .extracting(title -> title.in(Language.JA))
                .allMatch(title -> title.contains("等") || title.contains("内数"));
    }

    @Test
    void every_parameter_of_the_supplementary_budget_is_that_of_the_source() {
        assertThat(values(R6))
                .isEqualTo(Map.ofEntries(
                        Map.entry("/tiers/0/ratio", "1"),
                        Map.entry("/tiers/0/cap", "25,000,000円"),
                        Map.entry("/tiers/1/ratio", "3/2"),
                        Map.entry("/tiers/1/cap", "35,000,000円"),
                        Map.entry("/tiers/2/ratio", "2"),
                        Map.entry("/tiers/2/cap", "50,000,000円"),
                        Map.entry("/baseRate", "1/2"),
                        Map.entry("/weakFinanceRates/0/below", "0.25"),
                        Map.entry("/weakFinanceRates/0/rate", "3/4"),
                        Map.entry("/weakFinanceRates/1/below", "0.5"),
                        Map.entry("/weakFinanceRates/1/rate", "2/3"),
                        Map.entry("/priorityRates/DIGITAL", "3/4"),
                        Map.entry("/priorityRates/DECARBONISATION", "3/4"),
                        Map.entry("/priorityRates/WOMEN_AND_YOUTH", "3/4"),
                        Map.entry("/shareRounding", "DOWN 1,000円")));
    }

    // Every parameter by its place, read without the library's own walk.
    private static Map<String, String> values(Edition<Local10000Parameters> edition) {
        Local10000Parameters parameters = edition.parameters();
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < parameters.tiers().size(); i++) {
            values.put(
                    "/tiers/" + i + "/ratio",
                    parameters.tiers().get(i).ratio().value().toString());
            values.put(
                    "/tiers/" + i + "/cap",
                    parameters.tiers().get(i).cap().value().toString());
        }
        for (int i = 0; i < parameters.weakFinanceRates().size(); i++) {
            values.put(
                    "/weakFinanceRates/" + i + "/below",
                    parameters.weakFinanceRates().get(i).below().value().toPlainString());
            values.put(
                    "/weakFinanceRates/" + i + "/rate",
                    parameters.weakFinanceRates().get(i).rate().value().toString());
        }
        parameters
                .priorityRates()
                .forEach(each -> values.put(
                        "/priorityRates/" + each.field(), each.rate().value().toString()));
        values.put("/baseRate", parameters.baseRate().value().toString());
        values.put(
                "/shareRounding",
                parameters.shareRounding().value().mode() + " "
                        + parameters.shareRounding().value().unit());
        return values;
    }

    @Test
    void the_index_thresholds_rest_on_the_older_page_and_the_rounding_on_an_assumption() {
        R6.parameters().weakFinanceRates().forEach(each -> {
            assertThat(each.below().citation().source()).isEqualTo("MIC-LOCAL10000-PAGE");
            assertThat(each.rate().citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
        });
        Citation rounding = R6.parameters().shareRounding().citation();
        assertThat(rounding.source()).isEqualTo("MUNICIPAL-ORDINANCES");
        assertThat(rounding.authority()).isEqualTo(Authority.ASSUMPTION);
    }

    @Test
    void the_draft_is_shipped_as_a_draft() {
        // MOF-R8-DRAFT: 2026-04-01 to 2027-03-31
        assertThat(R8.inForceFrom().value()).isEqualTo("2026-04-01");
        assertThat(R8.inForceUntil().value()).isEqualTo("2027-03-31");
        assertThat(R8.draft()).isTrue();
        assertThat(R8.fiscalYears()).containsExactly(FiscalYear.of(2026));
        assertThat(R8.notEncoded()).anyMatch(text -> text.in(Language.JA).contains("中間の上限"));
        assertThat(R8.parameters().tiers())
                .extracting(tier -> tier.cap().citation().authority())
                .containsExactly(Authority.MINISTRY, Authority.ASSUMPTION, Authority.MINISTRY);
    }

    @Test
    void a_draft_speaks_in_a_note_and_a_stale_edition_too() {
        Assessment draft = Scenario.plain().edition(Scenario.R8).assess();
        assertThat(draft.notes()).extracting(Note::text).containsExactly("note.draft");
        Application application = Doors.read(Scenario.plain());
        Local10000Edition edition = Local10000.edition("r6-supplementary");
        assertThat(edition.assess(application, LocalDate.of(2027, 3, 31)).notes())
                .isEmpty();
        assertThat(edition.assess(application, LocalDate.of(2027, 4, 1)).notes())
                .extracting(Note::text)
                .containsExactly("note.recheck");
        assertThat(edition.assess(application.withAppliedOn(LocalDate.of(2026, 4, 1)))
                        .notes())
                .extracting(Note::text)
                .containsExactly("note.outside-period");
    }

    @Test
    void every_edition_lists_what_is_not_encoded() {
        // 採択の順位, 着手, 重複, 関連会社, 保証, 財産の処分, 消費税, 市町村の上限
        List<String> expected = List.of("順位", "着手", "重複", "関連会社", "保証", "処分", "消費税", "より低い上限額");
        for (Edition<Local10000Parameters> edition :
                Local10000.shipped().editions().all()) {
            assertThat(expected)
                    .allMatch(word -> edition.notEncoded().stream()
                            .anyMatch(text -> text.in(Language.JA).contains(word)));
        }
    }

    @Test
    void a_name_without_an_edition_lists_those_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Local10000.edition("h28"))
                .withMessageContaining("r6-supplementary")
                .withMessageContaining("r8-draft");
    }

    // MIC-LOCAL10000-PAGE (平成28年度): 25,000,000 at 1, 40,000,000 at 2
    @ParameterizedTest
    @CsvSource({
        "25000000, 25000000, SATISFIED",
        "25000001, 50000001, VIOLATED",
        "25000001, 50000002, SATISFIED",
        "40000000, 79999999, VIOLATED",
        "40000000, 80000000, SATISFIED",
        "40000001, 80000002, VIOLATED"
    })
    void an_own_edition_has_its_own_caps(long publicMoney, long loan, Outcome outcome) throws Exception {
        Local10000 programme = Local10000.shipped().withEdition(OwnEdition.h28());
        Assessment assessment = Scenario.assess(
                programme,
                Scenario.plain()
                        .edition("h28")
                        .publicMoney(publicMoney)
                        .finance(Money.loan(loan))
                        .json());
        assertThat(assessment.finding(Local10000Rule.CAP).outcome()).isEqualTo(outcome);
        assertThat(assessment.finding(Local10000Rule.CAP).citation().source()).isEqualTo("MIC-LOCAL10000-PAGE");
    }

    @ParameterizedTest
    @CsvSource({"0.24, 18000000", "0.25, 16000000", "0.49, 16000000", "0.50, 12000000"})
    void an_own_edition_has_its_own_rates(String index, long share) throws Exception {
        Local10000 programme = Local10000.shipped().withEdition(OwnEdition.h28());
        Assessment assessment = Scenario.assess(
                programme,
                Scenario.plain()
                        .edition("h28")
                        .area(true)
                        .index(index)
                        .publicMoney(24_000_000)
                        .json());
        assertThat(assessment.amount(Local10000Amount.NATIONAL_SHARE)).isEqualTo(YenRange.exactly(Yen.of(share)));
        assertThat(assessment.edition().notEncoded())
                .anyMatch(text -> text.in(Language.JA).contains("10/10"));
    }

    @Test
    void a_field_that_an_edition_does_not_have_is_a_problem() throws Exception {
        Local10000 programme = Local10000.shipped().withEdition(OwnEdition.h28());
        Scenario scenario =
                Scenario.plain().edition("h28").field("DIGITAL", "NOT_MET").field("WOMEN_AND_YOUTH", "MET");
        assertThat(Doors.problems(programme, scenario.json()))
                .containsExactly(
                        "\"/project/priorityFields/0/field\" not-in-edition",
                        "\"/project/priorityFields/1/field\" not-in-edition");
    }

    @Test
    void an_own_edition_is_chosen_by_day_and_leaves_the_shipped_programme_alone() throws Exception {
        Local10000 programme = Local10000.shipped().withEdition(OwnEdition.h28());
        Application application = Doors.read(Scenario.plain());
        Application of2016 = new Application(
                null,
                LocalDate.of(2016, 4, 1),
                application.applicant(),
                application.project(),
                application.costs(),
                application.funding(),
                List.of());
        assertThat(programme.assess(of2016).edition().id()).isEqualTo("h28");
        assertThat(programme.get("h28").assess(of2016)).isEqualTo(programme.assess(of2016));
        assertThat(pointers(Local10000.shipped().check(of2016))).containsExactly("\"/appliedOn\" no-edition");
        assertThat(programme.check(of2016)).isEmpty();
        assertThat(programme.editions().all()).hasSize(3);
        assertThat(Local10000.shipped().editions().all()).hasSize(2);
    }

    @Test
    void the_editions_differ_where_the_sources_do() throws Exception {
        Editions<Local10000Parameters> editions =
                Local10000.shipped().withEdition(OwnEdition.h28()).editions();
        assertThat(changes(editions.compare("r6-supplementary", "r8-draft")))
                .isEqualTo(Map.of(
                        "/tiers/0/cap", "25,000,000円 → 30,000,000円",
                        "/tiers/1/ratio", "3/2 → 2",
                        "/tiers/1/cap", "35,000,000円 → 50,000,000円",
                        "/tiers/2/ratio", "2 → 4",
                        "/tiers/2/cap", "50,000,000円 → 55,000,000円",
                        "/budget/0/amount", "2,110,000,000円 → none",
                        "/budget/1/amount", "600,000,000円 → none"));
        assertThat(changes(editions.compare("h28", "r6-supplementary")))
                .isEqualTo(Map.of(
                        "/tiers/1/ratio", "2 → 3/2",
                        "/tiers/1/cap", "40,000,000円 → 35,000,000円",
                        "/tiers/2/ratio", "none → 2",
                        "/tiers/2/cap", "none → 50,000,000円",
                        "/priorityRates/DIGITAL/rate", "none → 3/4",
                        "/priorityRates/DECARBONISATION/rate", "none → 3/4",
                        "/priorityRates/WOMEN_AND_YOUTH/rate", "none → 3/4",
                        "/budget/0/amount", "none → 2,110,000,000円",
                        "/budget/1/amount", "none → 600,000,000円"));
        assertThat(editions.compare("h28", "h28")).isEmpty();
    }

    private static Map<String, String> changes(List<ParameterChange> changes) {
        return changes.stream()
                .collect(Collectors.toMap(
                        change -> change.parameter().toString(),
                        change -> (change.before() == null
                                        ? "none"
                                        : change.before().value()) + " → "
                                + (change.after() == null
                                        ? "none"
                                        : change.after().value())));
    }

    @Test
    void a_malformed_edition_tells_every_place() throws Exception {
        assertThat(OwnEdition.ofH28()
                        .with("/parameters/tiers/1/ratio/value", "1")
                        .problems())
                .containsExactly("\"/parameters/tiers/1/ratio\" conflict");
        assertThat(OwnEdition.ofH28()
                        .with("/parameters/tiers/1/cap/value", 25_000_000)
                        .problems())
                .containsExactly("\"/parameters/tiers/1/cap\" conflict");
        assertThat(OwnEdition.ofH28()
                        .with("/parameters/weakFinanceRates/1/below/value", new BigDecimal("0.25"))
                        .problems())
                .containsExactly("\"/parameters/weakFinanceRates/1/below\" conflict");
        assertThat(OwnEdition.ofH28()
                        .with("/parameters/tiers/0/ratio/value", "0")
                        .problems())
                .containsExactly("\"/parameters/tiers/0/ratio/value\" out-of-range");
        assertThat(OwnEdition.ofH28().with("/parameters/tiers", List.of()).problems())
                .containsExactly("\"/parameters/tiers\" empty");
        assertThat(OwnEdition.ofH28()
                        .with("/parameters/baseRate/value", "0.5")
                        .without("/parameters/tiers/0/cap/citation")
                        .without("/rules/L10K-CAP")
                        .problems())
                .contains("\"/parameters/baseRate/value\" format", "\"/parameters/tiers/0/cap/citation\" required");
        assertThat(OwnEdition.ofH28().without("/rules/L10K-CAP").problems())
                .containsExactly("\"/rules/L10K-CAP\" required");
        assertThat(OwnEdition.ofH28()
                        .with("/rules/L10K-COP", Map.of("source", "PRESS", "place", "p", "authority", "PRESS"))
                        .problems())
                .containsExactly("\"/rules/L10K-COP\" unknown-value");
        assertThat(OwnEdition.ofH28()
                        .with("/parameters/baseRate/citation/source", "HEARSAY")
                        .problems())
                .containsExactly("\"/parameters/baseRate/citation/source\" unknown-value");
        assertThat(OwnEdition.ofH28().with("/kinds/0", "kigyojin").problems()).contains("\"/kinds/0\" unknown-value");
        assertThat(OwnEdition.ofH28().with("/inForceUntil/value", "2016-03-31").problems())
                .containsExactly("\"/inForceUntil/value\" date-order");
        assertThat(OwnEdition.ofR6("own")
                        .with("/parameters/priorityRates/1/field", "DIGITAL")
                        .problems())
                .containsExactly("\"/parameters/priorityRates/1/field\" conflict");
    }

    @Test
    void an_own_edition_must_not_take_a_name_or_a_day() throws Exception {
        assertThat(OwnEdition.ofR6("r6-supplementary").problems()).containsExactly("\"/id\" conflict");
        assertThat(OwnEdition.ofR6("own")
                        .with("/inForceFrom/value", "2026-03-31")
                        .problems())
                .containsExactly("\"/inForceFrom\" conflict");
        assertThat(OwnEdition.ofR6("own")
                        .with("/inForceFrom/value", "2026-03-31")
                        .with("/draft", true)
                        .problems())
                .isEmpty();
        assertThat(OwnEdition.ofR6("own")
                        .with("/inForceFrom/value", "2026-04-01")
                        .problems())
                .isEmpty();
    }

    @Test
    void a_file_that_is_not_json_is_malformed() {
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> Local10000.shipped().withEdition(new ByteArrayInputStream(new byte[] {'{'})))
                .satisfies(
                        exception -> assertThat(pointers(exception.problems())).containsExactly("\"\" not-json"));
    }
}
