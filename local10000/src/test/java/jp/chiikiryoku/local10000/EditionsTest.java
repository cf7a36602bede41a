package jp.chiikiryoku.local10000;

import static jp.chiikiryoku.local10000.scenario.Scenario.pointers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.edition.ParameterChange;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.kind.AnswerOptions;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.Local10000Amount;
import jp.chiikiryoku.local10000.edition.Local10000Parameters;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.scenario.Doors;
import jp.chiikiryoku.local10000.scenario.OwnEdition;
import jp.chiikiryoku.local10000.scenario.Scenario;
import jp.chiikiryoku.local10000.scenario.Scenario.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionsTest {

    private static Programme<Local10000Parameters> withH28() throws IOException {
        return Local10000.withEdition(OwnEdition.h28());
    }

    @Test
    void a_draft_speaks_in_a_note_and_a_stale_edition_too() {
        Assessment draft = Scenario.plain().edition(Scenario.R8).assess();
        assertThat(draft.notes()).extracting(Message::key).contains("note.draft");
        Application application = Scenario.plain().application();
        Kind<Application, Assessment> edition = Local10000.edition("r6-supplementary");
        assertThat(edition.assess(application, AnswerOptions.today(LocalDate.of(2027, 3, 31)))
                        .notes())
                .extracting(Message::key)
                .doesNotContain("note.recheck");
        assertThat(edition.assess(application, AnswerOptions.today(LocalDate.of(2027, 4, 1)))
                        .notes())
                .extracting(Message::key)
                .contains("note.recheck");
        assertThat(edition.assess(application.withAppliedOn(LocalDate.of(2026, 4, 1)))
                        .notes())
                .extracting(Message::key)
                .contains("note.outside-period");
    }

    // MOF-R8-DRAFT: published on 2025-12-26
    @Test
    void the_draft_is_not_known_before_its_day() {
        Kind<Application, Assessment> kind = Local10000.applications();
        Application named = Scenario.plain().application().withEdition("r8-draft");
        AnswerOptions known = AnswerOptions.NONE.withKnownOn(LocalDate.of(2025, 12, 26));
        assertThat(kind.assess(named, known).edition().id()).isEqualTo("r8-draft");
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> kind.assess(named, known.withKnownOn(LocalDate.of(2025, 12, 25))))
                .withMessage("Malformed payload: \"/edition\" unknown-edition");
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
        Assessment assessment = Scenario.assess(
                withH28().kind(Local10000.APPLICATIONS),
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
        Assessment assessment = Scenario.assess(
                withH28().kind(Local10000.APPLICATIONS),
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
        Scenario scenario =
                Scenario.plain().edition("h28").field("DIGITAL", "NOT_MET").field("WOMEN_AND_YOUTH", "MET");
        assertThat(Doors.problems(withH28().kind(Local10000.APPLICATIONS), scenario.json()))
                .containsExactly(
                        "\"/project/priorityFields/0/field\" not-in-edition",
                        "\"/project/priorityFields/1/field\" not-in-edition");
    }

    @Test
    void an_own_edition_is_chosen_by_day_and_leaves_the_shipped_programme_alone() throws Exception {
        Programme<Local10000Parameters> programme = withH28();
        Kind<Application, Assessment> kind = programme.kind(Local10000.APPLICATIONS);
        Application application = Scenario.plain().application();
        Application of2016 = new Application(
                null,
                LocalDate.of(2016, 4, 1),
                application.applicant(),
                application.project(),
                application.costs(),
                application.funding(),
                List.of());
        assertThat(kind.assess(of2016).edition().id()).isEqualTo("h28");
        assertThat(kind.edition("h28").assess(of2016)).isEqualTo(kind.assess(of2016));
        assertThat(pointers(Local10000.applications().check(of2016))).containsExactly("\"/appliedOn\" no-edition");
        assertThat(kind.check(of2016)).isEmpty();
        assertThat(programme.editions().all()).hasSize(3);
        assertThat(Local10000.editions().all()).hasSize(2);
    }

    @Test
    void the_editions_differ_where_the_sources_do() throws Exception {
        Editions<Local10000Parameters> editions = withH28().editions();
        assertThat(changes(editions.compare("r6-supplementary", "r8-draft")))
                .isEqualTo(Map.of(
                        "/tiers/0/cap", "25,000,000円 → 30,000,000円",
                        "/tiers/1/cap", "35,000,000円 → open",
                        "/tiers/3/ratio", "none → 4",
                        "/tiers/3/cap", "none → 55,000,000円",
                        "/budget/0/amount", "2,110,000,000円 → none",
                        "/budget/1/amount", "600,000,000円 → none"));
        assertThat(changes(editions.compare("h28", "r6-supplementary")))
                .containsEntry("/shareRounding", "DOWN 1,000円 → open")
                .containsAllEntriesOf(Map.of(
                        "/grantAssets", "none → ALLOWED",
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
                        change -> told(change.before()) + " → " + told(change.after())));
    }

    private static String told(Cited<?> cited) {
        if (cited == null) {
            return "none";
        }
        return cited instanceof Cited.Open ? "open" : cited.value().toString();
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
        // An assumed cap may repeat the one before, but is not below it.
        OwnEdition assumed = OwnEdition.ofH28().with("/parameters/tiers/1/cap/citation/authority", "ASSUMPTION");
        assertThat(assumed.with("/parameters/tiers/1/cap/value", 25_000_000).problems())
                .isEmpty();
        assertThat(assumed.with("/parameters/tiers/1/cap/value", 24_999_999).problems())
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
                .isThrownBy(() -> Local10000.withEdition(new ByteArrayInputStream(new byte[] {'{'})))
                .satisfies(
                        exception -> assertThat(pointers(exception.problems())).containsExactly("\"\" not-json"));
    }
}
