package jp.chiikiryoku.kigyojin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.kind.AnswerOptions;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.kigyojin.engagement.Agreement;
import jp.chiikiryoku.kigyojin.engagement.Company;
import jp.chiikiryoku.kigyojin.engagement.Counterparty;
import jp.chiikiryoku.kigyojin.engagement.Duties;
import jp.chiikiryoku.kigyojin.engagement.Employment;
import jp.chiikiryoku.kigyojin.engagement.Engagement;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.kigyojin.engagement.Municipality;
import jp.chiikiryoku.kigyojin.engagement.Period;
import jp.chiikiryoku.kigyojin.engagement.Presence;
import jp.chiikiryoku.kigyojin.engagement.WorkField;
import jp.chiikiryoku.kigyojin.engagement.Worker;
import jp.chiikiryoku.kigyojin.samples.Documents;
import jp.chiikiryoku.kigyojin.samples.OwnEdition;
import jp.chiikiryoku.testkit.PayloadDocument;
import jp.chiikiryoku.testkit.contract.DoorsContract;
import org.junit.jupiter.api.Test;

class EngagementDoorsTest extends DoorsContract<Engagement> {

    @Override
    protected Kind<Engagement, Assessment> kind() {
        return Kigyojin.engagements();
    }

    private static Kind<Engagement, Assessment> r6() {
        return Kigyojin.engagements().edition("r6");
    }

    @Test
    void a_typed_agreement_that_is_malformed_throws_with_all_its_problems() {
        Engagement malformed = Engagement.of(
                        Municipality.of("325288"),
                        Mode.SIDE_JOB,
                        Company.of("48").withOffices(List.of("27", "27")),
                        Worker.of(Employment.EMPLOYEE).withMonthsEmployed(-1),
                        Agreement.of(Counterparty.INDIVIDUAL, LocalDate.of(2024, 6, 20)),
                        Period.of(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 6, 30)),
                        Presence.sideJob(4).withDaysStayed(1))
                .withRulings(List.of(Ruling.of("KGJ-X", Judgement.MET)));
        List<String> expected = List.of(
                "\"/company/headquarters\" out-of-range",
                "\"/company/offices/1\" conflict",
                "\"/municipality/code\" check-digit",
                "\"/presence/workingHours\" required",
                "\"/rulings/0/rule\" unknown-value",
                "\"/term/endsOn\" date-order",
                "\"/worker/monthsEmployed\" out-of-range");
        assertThat(PayloadDocument.problems(kind().check(malformed))).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(PayloadDocument.problems(r6().check(malformed))).containsExactlyInAnyOrderElementsOf(expected);
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> kind().assess(malformed))
                .satisfies(exception -> assertThat(exception.problems()).isEqualTo(kind().check(malformed)));
    }

    @Test
    void a_typed_agreement_may_lack_anything() {
        Engagement empty = new Engagement(null, null, null, null, null, null, null, null, null, null, null);
        assertThat(PayloadDocument.problems(kind().check(empty)))
                .containsExactlyInAnyOrder(
                        "\"/agreement\" required",
                        "\"/company\" required",
                        "\"/edition\" required",
                        "\"/mode\" required",
                        "\"/municipality\" required",
                        "\"/presence\" required",
                        "\"/term\" required",
                        "\"/worker\" required");
        Engagement hollow = new Engagement(
                "r6",
                null,
                new Municipality(null, null, null, null, null),
                Mode.SIDE_JOB,
                new Company(null, null, null, Arrays.asList((String) null)),
                new Worker(null, null, null),
                new Duties(null, null, null),
                new Agreement(null, null),
                new Period(null, null),
                new Presence(null, null, null, null, null, null),
                Arrays.asList((Ruling) null));
        assertThat(PayloadDocument.problems(kind().check(hollow)))
                .containsExactlyInAnyOrder(
                        "\"/agreement/counterparty\" required",
                        "\"/agreement/signedOn\" required",
                        "\"/company/headquarters\" required",
                        "\"/company/offices/0\" required",
                        "\"/duties/field\" required",
                        "\"/duties/judgement\" required",
                        "\"/municipality/code\" required",
                        "\"/presence/daysStayed\" required",
                        "\"/presence/workingDays\" required",
                        "\"/presence/workingHours\" required",
                        "\"/rulings/0\" required",
                        "\"/term/endsOn\" required",
                        "\"/term/startsOn\" required",
                        "\"/worker/employment\" required");
    }

    @Test
    void an_agreement_is_built_step_by_step() {
        Engagement built = Engagement.of(
                        Municipality.of("215015")
                                .withName("坂祝町")
                                .withDisadvantagedArea(false)
                                .withSettlementAutonomyRegion(true)
                                .withHighPopulationDecline(false),
                        Mode.SIDE_JOB,
                        Company.of("01")
                                .withName("旅行会社")
                                .withCorporateNumber("7000012050002")
                                .withOffices(List.of("13")),
                        Worker.of(Employment.OFFICER)
                                .withWorksInMunicipality(false)
                                .withMonthsEmployed(60),
                        Agreement.of(Counterparty.INDIVIDUAL, LocalDate.of(2024, 6, 20)),
                        Period.of(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 12, 31)),
                        Presence.sideJob(4)
                                .withWorkingHours(new BigDecimal("20.00"))
                                .withDaysStayed(1))
                .withDuties(Duties.of(WorkField.TOURISM, Judgement.MET).withEvidence("計画書"))
                .withRulings(List.of(
                        Ruling.of("KGJ-COMPANY-LOCATION", Judgement.MET),
                        Ruling.of("KGJ-EMPLOYMENT", Judgement.MET).withEvidence("回答")));
        assertThat(built.municipality()).isEqualTo(new Municipality("215015", "坂祝町", false, true, false));
        assertThat(built.company()).isEqualTo(new Company("旅行会社", "7000012050002", "01", List.of("13")));
        assertThat(built.worker()).isEqualTo(new Worker(Employment.OFFICER, false, 60));
        assertThat(built.duties()).isEqualTo(new Duties(WorkField.TOURISM, Judgement.MET, "計画書"));
        assertThat(built.presence()).isEqualTo(new Presence(null, null, null, 4, new BigDecimal("20.00"), 1));
        assertThat(kind().assess(built).verdict()).hasToString("ELIGIBLE");
        assertThat(kind().assess(built.withEdition("r6"))).isEqualTo(kind().assess(built));
    }

    @Test
    void lists_are_copied_and_an_absent_one_is_empty() {
        assertThat(new Company(null, null, "13", null).offices()).isEmpty();
        assertThat(new Engagement(null, null, null, null, null, null, null, null, null, null, null).rulings())
                .isEmpty();
    }

    @Test
    void another_edition_than_the_one_that_is_asked_is_a_conflict() throws Exception {
        Engagement named = kind().read(Documents.engagement().json()).withEdition("r6");
        Kind<Engagement, Assessment> own =
                OwnEdition.of2030("own").load().kind(Kigyojin.ENGAGEMENTS).edition("own");
        assertThat(PayloadDocument.problems(own.check(named))).containsExactly("\"/edition\" conflict");
        assertThatExceptionOfType(MalformedPayloadException.class).isThrownBy(() -> own.assess(named));
    }

    @Test
    void today_adds_a_note_and_changes_no_answer() {
        // checked until 2027-03-31
        Engagement engagement = kind().read(Documents.engagement().json());
        assertThat(r6().assess(engagement, AnswerOptions.today(LocalDate.of(2027, 3, 31))))
                .isEqualTo(r6().assess(engagement));
        Assessment late = kind().assess(engagement, AnswerOptions.today(LocalDate.of(2027, 4, 1)));
        assertThat(late).isEqualTo(r6().assess(engagement, AnswerOptions.today(LocalDate.of(2027, 4, 1))));
        assertThat(late.notes())
                .extracting(Message::key)
                .containsExactly("note.recheck", "note.later-years", "note.open-parameter");
        assertThat(late.findings()).isEqualTo(kind().assess(engagement).findings());
    }

    @Test
    void a_name_without_an_edition_lists_those_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kind().edition("r5"))
                .withMessageContaining("r6");
    }

    // r6 ends on 2025-03-31
    @Test
    void a_term_that_goes_on_after_the_edition_says_that_later_years_follow_later_editions() {
        PayloadDocument payload = Documents.engagement().with("/term/startsOn", "2024-07-01");
        assertThat(notes(payload.with("/term/endsOn", "2025-03-31"))).doesNotContain("note.later-years");
        assertThat(notes(payload.with("/term/endsOn", "2025-04-01"))).contains("note.later-years");
        PayloadDocument begun = payload.with("/term/startsOn", "2023-04-01").with("/fiscalYear", 2024);
        assertThat(notes(begun.with("/term/endsOn", "2026-03-31"))).contains("note.later-years");
        assertThat(notes(begun.with("/term/endsOn", "2025-03-31"))).doesNotContain("note.later-years");
    }

    @Test
    void a_fiscal_year_without_a_day_of_the_term_contradicts_it() {
        PayloadDocument asked = Documents.engagement().with("/fiscalYear", 2024);
        for (String edition : new String[] {"r6", null}) {
            PayloadDocument payload = edition == null ? asked : asked.with("/edition", edition);
            for (String[] term : new String[][] {
                {"2022-04-01", "2023-03-31"}, {"2023-04-01", "2024-03-31"}, {"2026-04-01", "2027-03-31"}
            }) {
                assertThat(PayloadDocument.problems(kind().answer(payload.with("/term/startsOn", term[0])
                                        .with("/term/endsOn", term[1])
                                        .json())
                                .problems()))
                        .containsExactly("\"/fiscalYear\" conflict");
            }
        }
    }

    // The contract's vectors have a month before the term, so that it is a note and no problem.
    @Test
    void a_month_outside_the_term_has_a_note() {
        PayloadDocument payload =
                Documents.engagement().with("/term/startsOn", "2024-07-15").with("/term/endsOn", "2025-03-15");
        assertThat(notes(payload.with("/presence/month", "2024-07"))).doesNotContain("note.month-outside-term");
        assertThat(notes(payload.with("/presence/month", "2025-03"))).doesNotContain("note.month-outside-term");
        assertThat(notes(payload.with("/presence/month", "2024-06"))).contains("note.month-outside-term");
        assertThat(notes(payload.with("/presence/month", "2025-04"))).contains("note.month-outside-term");
        Assessment outside = kind().assess(
                        kind().read(payload.with("/presence/month", "2020-02").json()));
        assertThat(kind().renderer(Language.JA).render(note(outside)))
                .isEqualTo("勤務日数の月（令和2年2月1日から令和2年2月29日まで）は、任期（令和6年7月15日から令和7年3月15日まで）に含まれません。任期中の月の日数かどうか、確認してください。");
        assertThat(kind().renderer(Language.EN).render(note(outside)))
                .isEqualTo(
                        "The month of the working days, 2020-02-01 to 2020-02-29, lies outside the term, 2024-07-15 to 2025-03-15. Check that the days are those of a month of the term.");
    }

    private static Message note(Assessment assessment) {
        return assessment.notes().stream()
                .filter(note -> note.key().equals("note.month-outside-term"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> notes(PayloadDocument payload) {
        return kind().assess(kind().read(payload.json())).notes().stream()
                .map(Message::key)
                .toList();
    }
}
