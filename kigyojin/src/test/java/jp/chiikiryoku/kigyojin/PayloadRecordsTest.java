package jp.chiikiryoku.kigyojin;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.kind.AnswerOptions;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.kigyojin.claim.Assignment;
import jp.chiikiryoku.kigyojin.claim.KigyojinClaim;
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
import org.junit.jupiter.api.Test;

/** Payloads as a program builds them: each step keeps what the others set, and every way to ask answers alike. */
class PayloadRecordsTest {

    private static final Kind<Engagement, Assessment> ENGAGEMENTS = Kigyojin.engagements();
    private static final Kind<KigyojinClaim, Assessment> CLAIMS = Kigyojin.claims();
    private static final LocalDate SIGNED = LocalDate.of(2024, 4, 1);
    private static final LocalDate ENDS = LocalDate.of(2025, 3, 31);
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 1);
    private static final Municipality AMA = Municipality.of("325287");

    @Test
    void a_municipality() {
        assertThat(AMA.withName("海士町")
                        .withDisadvantagedArea(true)
                        .withSettlementAutonomyRegion(false)
                        .withHighPopulationDecline(true))
                .isEqualTo(new Municipality("325287", "海士町", true, false, true));
    }

    @Test
    void a_company_and_a_worker() {
        assertThat(Company.of("13")
                        .withName("株式会社 甲")
                        .withCorporateNumber("5010001112221")
                        .withOffices(List.of("27")))
                .isEqualTo(new Company("株式会社 甲", "5010001112221", "13", List.of("27")));
        assertThat(Worker.of(Employment.EMPLOYEE).withWorksInMunicipality(false).withMonthsEmployed(24))
                .isEqualTo(new Worker(Employment.EMPLOYEE, false, 24));
    }

    @Test
    void an_engagement_of_parts() {
        Engagement engagement = sideJob();
        assertThat(engagement)
                .isEqualTo(new Engagement(
                        "r6",
                        null,
                        AMA,
                        Mode.SIDE_JOB,
                        Company.of("13"),
                        new Worker(Employment.EMPLOYEE, false, 24),
                        new Duties(WorkField.DIGITAL, Judgement.MET, "仕様書"),
                        new Agreement(Counterparty.INDIVIDUAL, SIGNED),
                        new Period(SIGNED, ENDS),
                        new Presence(null, null, null, 4, new BigDecimal("20"), 1),
                        List.of(Ruling.of("KGJ-TENURE", Judgement.MET))));
    }

    @Test
    void an_engagement_of_a_year_and_a_dispatch_of_a_month() {
        FiscalYear year = FiscalYear.of(2024);
        assertThat(sideJob().withFiscalYear(year))
                .isEqualTo(new Engagement(
                        "r6",
                        year,
                        AMA,
                        Mode.SIDE_JOB,
                        Company.of("13"),
                        new Worker(Employment.EMPLOYEE, false, 24),
                        new Duties(WorkField.DIGITAL, Judgement.MET, "仕様書"),
                        new Agreement(Counterparty.INDIVIDUAL, SIGNED),
                        new Period(SIGNED, ENDS),
                        new Presence(null, null, null, 4, new BigDecimal("20"), 1),
                        List.of(Ruling.of("KGJ-TENURE", Judgement.MET))));
        assertThat(Presence.dispatch(10).withWorkingDaysOfMonth(20).withMonth("2024-06"))
                .isEqualTo(new Presence(10, 20, "2024-06", null, null, null));
    }

    @Test
    void a_month_outside_the_term_is_noted() {
        Presence june = Presence.dispatch(16).withWorkingDaysOfMonth(20);
        for (String within : List.of("2024-04", "2025-03")) {
            assertThat(notes(june.withMonth(within))).doesNotContain("note.month-outside-term");
        }
        for (String outside : List.of("2024-03", "2025-04")) {
            assertThat(notes(june.withMonth(outside))).contains("note.month-outside-term");
        }
        assertThat(notes(june)).doesNotContain("note.month-outside-term");
    }

    private static List<String> notes(Presence presence) {
        Engagement dispatch = Engagement.of(
                        AMA,
                        Mode.DISPATCH,
                        Company.of("13"),
                        Worker.of(Employment.EMPLOYEE),
                        new Agreement(Counterparty.COMPANY, SIGNED),
                        new Period(SIGNED, ENDS),
                        presence)
                .withEdition("r6");
        return ENGAGEMENTS.assess(dispatch).notes().stream().map(Message::key).toList();
    }

    @Test
    void an_engagement_is_answered_alike_however_it_is_asked() {
        Engagement engagement = sideJob();
        Assessment assessment = ENGAGEMENTS.assess(engagement);
        assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(ENGAGEMENTS.assess(engagement, AnswerOptions.today(TODAY))).isEqualTo(assessment);
        assertThat(ENGAGEMENTS.edition("r6").assess(engagement)).isEqualTo(assessment);
        assertThat(ENGAGEMENTS.edition("r6").assess(engagement, AnswerOptions.today(TODAY)))
                .isEqualTo(assessment);
        assertThat(ENGAGEMENTS.check(engagement)).isEmpty();
        assertThat(ENGAGEMENTS.edition("r6").check(engagement)).isEmpty();
    }

    @Test
    void a_claim_is_answered_alike_however_it_is_asked() {
        KigyojinClaim claim = KigyojinClaim.of(
                        AMA, List.of(Assignment.dispatch(Yen.of(5_600_000)).withId("a-1")))
                .withFiscalYear(FiscalYear.of(2024))
                .withPreparationCost(Yen.of(1_000_000));
        Assessment assessment = CLAIMS.assess(claim);
        assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(CLAIMS.assess(claim, AnswerOptions.today(TODAY))).isEqualTo(assessment);
        assertThat(CLAIMS.edition("r6").assess(claim)).isEqualTo(assessment);
        assertThat(CLAIMS.edition("r6").assess(claim, AnswerOptions.today(TODAY)))
                .isEqualTo(assessment);
        assertThat(CLAIMS.check(claim)).isEmpty();
        assertThat(CLAIMS.edition("r6").check(claim)).isEmpty();
        assertThat(Kigyojin.programme().editions()).isSameAs(Kigyojin.editions());
    }

    @Test
    void a_side_job_states_its_hours() {
        Engagement engagement = Engagement.of(
                AMA,
                Mode.SIDE_JOB,
                Company.of("13"),
                Worker.of(Employment.EMPLOYEE),
                Agreement.of(Counterparty.INDIVIDUAL, SIGNED),
                Period.of(SIGNED, ENDS),
                Presence.sideJob(4).withDaysStayed(1));
        assertThat(places(ENGAGEMENTS.check(engagement))).containsExactly("required /presence/workingHours");
        assertThat(places(ENGAGEMENTS.edition("r6").check(engagement)))
                .containsExactly("required /presence/workingHours");
    }

    @Test
    void an_assignment_has_the_costs_of_its_mode_and_no_others() {
        Assignment dispatch = Assignment.dispatch(Yen.of(1)).withProposalCost(Yen.of(2));
        Assignment sideJob = Assignment.sideJob(Yen.of(1), Yen.of(2)).withId("b");
        assertThat(dispatch).isEqualTo(new Assignment(null, Mode.DISPATCH, Yen.of(1), null, null, Yen.of(2)));
        assertThat(sideJob).isEqualTo(new Assignment("b", Mode.SIDE_JOB, null, Yen.of(1), Yen.of(2), null));
        Assignment mixed = new Assignment(null, Mode.DISPATCH, null, Yen.of(1), Yen.of(2), null);
        Assignment bare = new Assignment(null, Mode.SIDE_JOB, Yen.of(1), null, null, null);
        KigyojinClaim claim =
                KigyojinClaim.of(AMA, List.of(dispatch, sideJob, mixed, bare)).withFiscalYear(FiscalYear.of(2024));
        List<String> expected = List.of(
                "required /assignments/2/acceptanceCost",
                "conflict /assignments/2/remuneration",
                "conflict /assignments/2/travel",
                "conflict /assignments/3/acceptanceCost",
                "required /assignments/3/remuneration",
                "required /assignments/3/travel");
        assertThat(places(CLAIMS.check(claim))).containsExactlyElementsOf(expected);
        assertThat(places(CLAIMS.edition("r6").check(claim.withEdition("r6")))).containsExactlyElementsOf(expected);
    }

    private static Engagement sideJob() {
        return Engagement.of(
                        AMA,
                        Mode.SIDE_JOB,
                        Company.of("13"),
                        Worker.of(Employment.EMPLOYEE)
                                .withWorksInMunicipality(false)
                                .withMonthsEmployed(24),
                        Agreement.of(Counterparty.INDIVIDUAL, SIGNED),
                        Period.of(SIGNED, ENDS),
                        Presence.sideJob(4)
                                .withWorkingHours(new BigDecimal("20"))
                                .withDaysStayed(1))
                .withEdition("r6")
                .withDuties(Duties.of(WorkField.DIGITAL, Judgement.MET).withEvidence("仕様書"))
                .withRulings(List.of(Ruling.of("KGJ-TENURE", Judgement.MET)));
    }

    private static List<String> places(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code().code() + " " + problem.pointer())
                .toList();
    }
}
