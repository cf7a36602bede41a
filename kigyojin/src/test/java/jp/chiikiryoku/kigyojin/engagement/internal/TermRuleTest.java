package jp.chiikiryoku.kigyojin.engagement.internal;

import static jp.chiikiryoku.kigyojin.engagement.internal.AskedRule.FIGURES;
import static jp.chiikiryoku.kigyojin.engagement.internal.AskedRule.R6;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kigyojin.edition.EngagementParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.samples.Documents;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermRuleTest {

    private static final AskedRule RULE = AskedRule.of(KigyojinRule.TERM, new TermRule(FIGURES, R6));
    private static final String PLACE = "/term/endsOn";
    private static final PayloadDocument SHORT = term("2024-10-01", "2025-03-30");
    private static final PayloadDocument LONG = term("2024-07-01", "2027-07-01");

    private static PayloadDocument term(String startsOn, String endsOn) {
        return Documents.engagement()
                .with("/agreement/signedOn", "2024-06-20")
                .with("/term/startsOn", startsOn)
                .with(PLACE, endsOn);
    }

    // MIC-R6-SUPPLEMENTARY: 任期 ６か月～３年; CIVIL-CODE 第143条: six months from 31 August end on the last of February
    @ParameterizedTest
    @CsvSource({
        "2024-10-01, 2025-03-30, VIOLATED",
        "2024-10-01, 2025-03-31, SATISFIED",
        "2024-10-01, 2025-04-01, SATISFIED",
        "2024-08-31, 2025-02-27, VIOLATED",
        "2024-08-31, 2025-02-28, SATISFIED",
        "2023-08-31, 2024-02-28, VIOLATED",
        "2023-08-31, 2024-02-29, SATISFIED",
        "2024-07-15, 2025-01-13, VIOLATED",
        "2024-07-15, 2025-01-14, SATISFIED",
        "2024-07-01, 2024-07-01, VIOLATED"
    })
    void lasts_six_months_or_more(String startsOn, String endsOn, Outcome outcome) {
        RULE.expect(term(startsOn, endsOn), outcome, PLACE);
    }

    // CIVIL-CODE 第143条: there is no 29 February 2027, so three years from that of 2024 end on the 28th
    @ParameterizedTest
    @CsvSource({
        "2024-07-01, 2027-06-29, SATISFIED",
        "2024-07-01, 2027-06-30, SATISFIED",
        "2024-07-01, 2027-07-01, VIOLATED",
        "2024-02-29, 2027-02-27, SATISFIED",
        "2024-02-29, 2027-02-28, SATISFIED",
        "2024-02-29, 2027-03-01, VIOLATED",
        "2025-02-28, 2028-02-27, SATISFIED",
        "2025-02-28, 2028-02-28, VIOLATED"
    })
    void lasts_three_years_or_less(String startsOn, String endsOn, Outcome outcome) {
        RULE.expect(term(startsOn, endsOn), outcome, PLACE);
    }

    @Test
    void the_last_day_is_moved_just_far_enough() {
        assertThat(RULE.changes(SHORT)).containsExactly("/term/endsOn=2025-03-31");
        RULE.expectRemedyIsTheSmallest(SHORT, day -> ((LocalDate) day).minusDays(1));
        assertThat(RULE.changes(LONG)).containsExactly("/term/endsOn=2027-06-30");
        RULE.expectRemedyIsTheSmallest(LONG, day -> ((LocalDate) day).plusDays(1));
    }

    @Test
    void no_remedy_names_a_day_that_a_payload_cannot_state() {
        RULE.expect(term("2100-07-02", "2100-12-31"), Outcome.VIOLATED, PLACE);
        assertThat(RULE.changes(term("2100-07-02", "2100-12-31"))).isEmpty();
        assertThat(RULE.changes(term("2100-07-01", "2100-12-30"))).containsExactly("/term/endsOn=2100-12-31");
        RULE.expectRemedyIsTheSmallest(term("2100-07-01", "2100-12-30"), day -> ((LocalDate) day).minusDays(1));
    }

    @Test
    void a_satisfied_term_needs_no_remedy() {
        assertThat(RULE.changes(Documents.engagement())).isEmpty();
    }

    @Test
    void says_how_long_the_term_is() {
        RULE.says(
                term("2024-10-01", "2025-03-31"),
                "任期は令和6年10月1日から令和7年3月31日までで、6か月以上36か月以下です。",
                "The term from 2024-10-01 to 2025-03-31 lasts from 6 to 36 months.");
        RULE.says(
                SHORT,
                "任期は令和6年10月1日から令和7年3月30日までで、6か月に足りません。",
                "The term from 2024-10-01 to 2025-03-30 is shorter than 6 months.");
        RULE.says(
                LONG,
                "任期は令和6年7月1日から令和9年7月1日までで、36か月を超えています。",
                "The term from 2024-07-01 to 2027-07-01 is longer than 36 months.");
    }

    @Test
    void says_what_to_do() {
        RULE.advises(SHORT, "任期の末日を令和7年3月31日まで延ばします。", "Extend the term to 2025-03-31.");
        RULE.advises(LONG, "任期の末日を令和9年6月30日に早めます。", "Shorten the term to 2027-06-30.");
    }

    private static Facts facts(String startsOn, String endsOn) {
        return Facts.of(
                "startsOn", LocalDate.parse(startsOn), "endsOn", LocalDate.parse(endsOn), "shortest", 6, "longest", 36);
    }

    @Test
    void compares_the_term_with_the_shortest_and_the_longest() {
        RULE.compares(term("2024-10-01", "2025-03-31"), "satisfied", facts("2024-10-01", "2025-03-31"));
        RULE.compares(SHORT, "violated", facts("2024-10-01", "2025-03-30"));
        RULE.compares(LONG, "violated-longer", facts("2024-07-01", "2027-07-01"));
    }

    @Test
    void the_shortest_may_be_the_longest_and_not_longer() {
        new TermRule(terms(36, 36), R6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TermRule(terms(37, 36), R6))
                .withMessage("The shortest term (37) must not be longer than the longest (36).");
    }

    private static EngagementParameters terms(int shortest, int longest) {
        return new EngagementParameters(
                FIGURES.companyArea(),
                FIGURES.presenceBasis(),
                FIGURES.sideJobDays(),
                FIGURES.sideJobHours(),
                FIGURES.sideJobStay(),
                FIGURES.tenureMonths(),
                Cited.of(shortest, FIGURES.shortestTerm().citation()),
                Cited.of(longest, FIGURES.longestTerm().citation()));
    }
}
