package jp.chiikiryoku.core.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.report.AssessmentReport;
import jp.chiikiryoku.core.report.ProblemReport;
import jp.chiikiryoku.core.report.Renderer;
import jp.chiikiryoku.core.sample.Colour;
import jp.chiikiryoku.core.sample.Lantern;
import jp.chiikiryoku.core.sample.SamplePayload;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.sample.SampleReport;
import jp.chiikiryoku.core.sample.SampleRule;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindTest {

    private static final Kind<SamplePayload, Assessment> KIND = SampleProgramme.sample();
    private static final Kind<SampleReport, Assessment> REPORT = SampleProgramme.report();
    private static final SamplePayload ELIGIBLE = SamplePayload.eligible();
    private static final String REST = "\"code\": \"032077\", \"index\": 0.62, \"grant\": 9000000,"
            + " \"lanterns\": [{\"colour\": \"GREEN\", \"amount\": 9000000}], \"novelty\": {\"judgement\": \"MET\"}}";

    @Test
    void tells_its_name_rules_form_texts_and_editions() {
        assertThat(KIND.name()).isEqualTo("sample");
        assertThat(KIND.rules()).isEqualTo(List.of(SampleRule.values()));
        assertThat(KIND.form().type()).isEqualTo(SamplePayload.class);
        assertThat(KIND.texts().has(Language.EN, "SMP-LIMIT.title")).isTrue();
        assertThat(KIND.editions().all()).extracting(Edition::id).containsExactly("r6", "r7", "r8-draft", "reports");
    }

    @Test
    void a_named_edition_is_used() {
        assertThat(edition(ELIGIBLE)).isEqualTo("r6");
        assertThat(edition(ELIGIBLE.withEdition("r7"))).isEqualTo("r7");
        assertThat(notes(KIND.assess(ELIGIBLE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-04-01, r6", "2025-03-31, r6", "2025-04-01, r7", "2026-03-31, r7"})
    void the_day_chooses_the_edition_and_never_a_draft(LocalDate day, String edition) {
        Assessment assessment = KIND.assess(ELIGIBLE.withEdition(null).withAppliedOn(day));
        assertThat(assessment.edition().id()).isEqualTo(edition);
        assertThat(notes(assessment)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31", "2026-04-01"})
    void a_day_without_an_edition_is_a_problem_that_lists_those_there_are(LocalDate day) {
        Problem problem = only(KIND.check(ELIGIBLE.withEdition(null).withAppliedOn(day)));
        assertThat(problem).hasToString("\"/appliedOn\" no-edition");
        assertThat(told(problem, Language.EN))
                .isEqualTo(
                        "No edition is in force on that day or in that year. You can name one of these instead: r6 (2024-04-01 to"
                                + " 2025-03-31), r7 (2025-04-01 to 2026-03-31), r8-draft (2026-03-01 to 2027-03-31, draft)");
        assertThat(told(problem, Language.JA))
                .contains("r6（令和6年4月1日から令和7年3月31日まで）")
                .contains("r8-draft（令和8年3月1日から令和9年3月31日まで、案）");
    }

    @Test
    void neither_edition_nor_day_asks_for_the_edition() {
        assertThat(problems(ELIGIBLE.withEdition(null))).containsExactly("\"/edition\" required");
        assertThat(answer("{" + REST)).containsExactly("\"/edition\" required");
        assertThat(answer("{\"appliedOn\": null, " + REST)).containsExactly("\"/edition\" required");
    }

    @Test
    void a_faulty_reference_member_asks_for_no_edition() {
        assertThat(answer("{\"appliedOn\": \"2024-2-3\", " + REST)).containsExactly("\"/appliedOn\" date");
        assertThat(answer("{\"appliedOn\": 5, " + REST)).containsExactly("\"/appliedOn\" wrong-type");
    }

    @Test
    void a_faulty_edition_is_asked_for_once() {
        assertThat(answer("{\"edition\": 5, " + REST)).containsExactly("\"/edition\" wrong-type");
    }

    @Test
    void an_unknown_edition_is_a_problem_that_lists_those_there_are() {
        Problem problem = only(KIND.check(ELIGIBLE.withEdition("r5")));
        assertThat(problem).hasToString("\"/edition\" unknown-edition");
        assertThat(told(problem, Language.EN))
                .contains("There are: r6 (")
                .contains("r7 (")
                .contains("r8-draft (");
        assertThat(problems(ELIGIBLE.withEdition("reports"))).containsExactly("\"/edition\" unknown-edition");
        assertThat(problems(ELIGIBLE.withEdition("R6"))).containsExactly("\"/edition\" unknown-edition");
        assertThat(problems(ELIGIBLE.withEdition(""))).containsExactly("\"/edition\" unknown-edition");
    }

    @Test
    void a_problem_of_the_edition_stands_beside_those_of_the_form() {
        assertThat(problems(ELIGIBLE.withEdition("r5").withGrant(Yen.ZERO)))
                .containsExactly("\"/edition\" unknown-edition", "\"/grant\" out-of-range");
        assertThat(problems(ELIGIBLE.withColours(List.of(Colour.BLUE)).withDays(-1)))
                .containsExactly("\"/colours/0\" not-in-edition", "\"/days\" out-of-range");
        assertThat(answer("{\"appliedOn\": \"2024-03-31\", \"note\": 1, " + REST))
                .containsExactly("\"/appliedOn\" no-edition", "\"/note\" unknown-member");
    }

    @Test
    void a_draft_is_used_when_it_is_named_and_says_so() {
        Assessment assessment = KIND.assess(ELIGIBLE.withEdition("r8-draft"));
        assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(notes(assessment)).containsExactly("note.draft");
        assertThat(KIND.assess(ELIGIBLE.withEdition("r8-draft").withAppliedOn(LocalDate.of(2026, 3, 1)))
                        .notes())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31, 1", "2024-04-01, 0", "2025-03-31, 0", "2025-04-01, 1"})
    void a_named_edition_is_used_outside_its_period_with_a_note(LocalDate day, int notes) {
        Assessment assessment = KIND.assess(ELIGIBLE.withAppliedOn(day));
        assertThat(assessment.edition().id()).isEqualTo("r6");
        assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(notes(assessment)).hasSize(notes).allMatch("note.outside-period"::equals);
        if (notes > 0) {
            assertThat(reportedNotes(assessment))
                    .contains("The edition \"fiscal year 2024\" is in force from 2024-04-01 to 2025-03-31."
                            + " The reference date " + day + " lies outside.");
        }
    }

    @Test
    void a_draft_outside_its_period_has_both_notes() {
        SamplePayload payload = ELIGIBLE.withEdition("r8-draft").withAppliedOn(LocalDate.of(2026, 2, 28));
        assertThat(notes(KIND.assess(payload))).containsExactly("note.draft", "note.outside-period");
    }

    @ParameterizedTest
    @CsvSource({"2024, r6", "2025, r7", "2026, reports", "2027, reports"})
    void the_fiscal_year_chooses_the_edition_and_never_a_draft(int year, String edition) {
        SampleReport report = SampleReport.of(Yen.of(1)).withFiscalYear(FiscalYear.of(year));
        assertThat(REPORT.assess(report).edition().id()).isEqualTo(edition);
        assertThat(REPORT.assess(report).notes()).isEmpty();
    }

    @Test
    void a_year_without_an_edition_is_a_problem_at_the_year() {
        SampleReport report = SampleReport.of(Yen.of(1));
        assertThat(texts(REPORT.check(report.withFiscalYear(FiscalYear.of(2023)))))
                .containsExactly("\"/fiscalYear\" no-edition");
        assertThat(texts(REPORT.check(report))).containsExactly("\"/edition\" required");
    }

    @Test
    void an_edition_and_a_year_that_disagree_are_in_conflict() {
        SampleReport report = SampleReport.of(Yen.of(1)).withEdition("r6");
        assertThat(REPORT.check(report)).isEmpty();
        assertThat(REPORT.check(report.withFiscalYear(FiscalYear.of(2024)))).isEmpty();
        assertThat(texts(REPORT.check(report.withFiscalYear(FiscalYear.of(2025)))))
                .containsExactly("\"/fiscalYear\" conflict");
        assertThat(REPORT.check(report.withEdition("r8-draft").withFiscalYear(FiscalYear.of(2026))))
                .isEmpty();
    }

    @Test
    void a_year_that_the_edition_does_not_cover_is_told_with_the_years_that_it_covers() {
        SampleReport report = SampleReport.of(Yen.of(1)).withEdition("r6").withFiscalYear(FiscalYear.of(2025));
        Problem only = REPORT.check(report).get(0);
        assertThat(SampleProgramme.texts().render(Language.JA, only.message()))
                .isEqualTo("「令和6年度」の対象は令和6年度です。年度を合わせるか、別の要綱・募集を指定してください。");
        assertThat(SampleProgramme.texts().render(Language.EN, only.message()))
                .isEqualTo(
                        "The edition \"fiscal year 2024\" covers fiscal year 2024 alone. Write the year to match, or name"
                                + " another edition.");
    }

    @Test
    void what_the_edition_does_not_know_is_a_problem() {
        SamplePayload blue = ELIGIBLE.withColours(List.of(Colour.RED, Colour.BLUE));
        assertThat(problems(blue)).containsExactly("\"/colours/1\" not-in-edition");
        assertThat(problems(blue.withEdition("r7"))).isEmpty();
        assertThat(told(only(KIND.check(blue)), Language.JA))
                .isEqualTo("「令和6年度」には、この値についての定めがありません。別の値を選ぶか、別の要綱・募集を指定してください。");
    }

    @Test
    void a_ruling_on_an_unknown_rule_is_a_problem() {
        assertThat(problems(ELIGIBLE.withRulings(
                        List.of(Ruling.of("SMP-LIMIT", Judgement.MET), Ruling.of("SMP-UNKNOWN", Judgement.MET)))))
                .containsExactly("\"/rulings/1/rule\" unknown-value");
        assertThat(problems(ELIGIBLE.withRulings(List.of(Ruling.of("smp-limit", Judgement.MET)))))
                .containsExactly("\"/rulings/0/rule\" unknown-value");
    }

    @Test
    void a_second_ruling_on_a_rule_is_in_conflict() {
        Ruling met = Ruling.of("SMP-NOVELTY", Judgement.MET);
        assertThat(problems(ELIGIBLE.withRulings(List.of(met, met.withEvidence("p. 2"), met))))
                .containsExactly("\"/rulings/1/rule\" conflict", "\"/rulings/2/rule\" conflict");
    }

    @Test
    void a_ruling_without_rule_or_judgement_is_required_to_have_them() {
        assertThat(problems(ELIGIBLE.withRulings(List.of(new Ruling(null, Judgement.MET, null)))))
                .containsExactly("\"/rulings/0/rule\" required");
        assertThat(problems(ELIGIBLE.withRulings(List.of(new Ruling("SMP-LIMIT", null, null)))))
                .containsExactly("\"/rulings/0/judgement\" required");
        assertThat(problems(ELIGIBLE.withRulings(Arrays.asList((Ruling) null))))
                .containsExactly("\"/rulings/0\" required");
    }

    @ParameterizedTest
    @CsvSource({
        "MET, SATISFIED, ELIGIBLE",
        "NOT_MET, VIOLATED, INELIGIBLE",
        "PENDING, UNDETERMINED, NEEDS_REVIEW",
    })
    void a_ruling_settles_a_rule_that_the_facts_leave_undetermined(
            Judgement judgement, Outcome outcome, Verdict verdict) {
        SamplePayload open = ELIGIBLE.withNovelty(null);
        assertThat(KIND.assess(open).verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
        Ruling ruling = Ruling.of("SMP-NOVELTY", judgement);
        Assessment assessment =
                KIND.assess(open.withRulings(List.of(Ruling.of("SMP-LIMIT", Judgement.PENDING), ruling)));
        Finding finding = assessment.finding(SampleRule.NOVELTY);
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(assessment.verdict()).isEqualTo(verdict);
        boolean settled = judgement != Judgement.PENDING;
        assertThat(finding.ruling()).isEqualTo(settled ? ruling : null);
        assertThat(finding.pointer()).hasToString(settled ? "/rulings/1" : "/novelty");
        assertThat(assessment.openQuestions()).hasSize(settled ? 0 : 1);
        assertThat(assessment.notes()).isEmpty();
    }

    @Test
    void a_ruling_never_changes_a_decided_rule_and_a_note_says_so() {
        SamplePayload above = ELIGIBLE.withGrant(Yen.of(10_000_001));
        Assessment assessment = KIND.assess(above.withRulings(List.of(Ruling.of("SMP-LIMIT", Judgement.MET))));
        assertThat(assessment.finding(SampleRule.LIMIT))
                .isEqualTo(KIND.assess(above).finding(SampleRule.LIMIT));
        assertThat(assessment.verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(reportedNotes(assessment))
                .containsExactly(
                        "The programme is invented.",
                        "The stated facts decide \"Limit of the grant\", so the answer of the authority is not used.");
        Assessment agreed = KIND.assess(ELIGIBLE.withRulings(List.of(Ruling.of("SMP-LIMIT", Judgement.NOT_MET))));
        assertThat(agreed.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(notes(agreed)).containsExactly("note.ruling-unused");
    }

    @Test
    void a_ruling_settles_a_rule_that_a_weak_source_left_undetermined() {
        SamplePayload red = ELIGIBLE.withLanterns(List.of(Lantern.of(Colour.RED, 9_000_000)));
        assertThat(KIND.assess(red).finding(SampleRule.COLOUR).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(KIND.assess(red.withRulings(List.of(Ruling.of("SMP-COLOUR", Judgement.NOT_MET))))
                        .verdict())
                .isEqualTo(Verdict.INELIGIBLE);
    }

    @Test
    void a_note_of_the_ruleset_stands_after_those_of_the_edition() {
        Assessment assessment = KIND.answer(bytes("{\"edition\": \"r8-draft\", \"name\": \"灯籠\", " + REST))
                .match(found -> found, problems -> {
                    throw new AssertionError(problems);
                });
        assertThat(notes(assessment)).containsExactly("note.draft", "note.sample");
    }

    @Test
    void the_callers_day_adds_a_note_and_never_changes_the_answer() {
        Kind<SamplePayload, Assessment> r6 = KIND.edition("r6");
        Assessment without = r6.assess(ELIGIBLE);
        Assessment onTheDay = r6.assess(ELIGIBLE, AnswerOptions.today(LocalDate.of(2026, 12, 31)));
        Assessment after = r6.assess(ELIGIBLE, AnswerOptions.today(LocalDate.of(2027, 1, 1)));
        assertThat(onTheDay).isEqualTo(without).isEqualTo(r6.assess(ELIGIBLE, AnswerOptions.NONE));
        assertThat(without.notes()).isEmpty();
        assertThat(notes(after)).containsExactly("note.recheck");
        assertThat(after.verdict()).isEqualTo(without.verdict());
        assertThat(after.amounts()).isEqualTo(without.amounts());
        assertThat(after.findings()).isEqualTo(without.findings());
        assertThat(after.steps()).isEqualTo(without.steps());
        assertThat(reportedNotes(after))
                .contains("The edition \"fiscal year 2024\" was to be looked at again by 2026-12-31."
                        + " Check the latest sources.");
    }

    @Test
    void an_answer_to_json_takes_the_callers_day_too() {
        byte[] json = bytes("{\"edition\": \"r6\", " + REST);
        assertThat(noted(KIND.answer(json))).isEmpty();
        assertThat(noted(KIND.answer(json, AnswerOptions.NONE))).isEmpty();
        assertThat(noted(KIND.answer(json, AnswerOptions.today(LocalDate.of(2026, 12, 31)))))
                .isEmpty();
        assertThat(noted(KIND.answer(json, AnswerOptions.today(LocalDate.of(2027, 1, 1)))))
                .containsExactly("note.recheck");
    }

    @Test
    void the_typed_door_gives_the_answer_of_the_json_door() {
        byte[] json = bytes("{\"edition\": \"r6\", " + REST);
        assertThat(KIND.read(json)).isEqualTo(ELIGIBLE);
        assertThat(KIND.check(ELIGIBLE)).isEmpty();
        Answer<Assessment> answer = KIND.answer(json);
        assertThat(answer.<Object>match(found -> found.verdict(), problems -> problems))
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(answer.<Object>match(found -> found.findings(), problems -> problems))
                .isEqualTo(KIND.assess(ELIGIBLE).findings());
    }

    @Test
    void the_typed_check_finds_what_the_reading_finds() {
        SamplePayload wrong = ELIGIBLE.withCode("032078")
                .withIndex(new BigDecimal("0.496"))
                .withGrant(Yen.of(1_000_000_000_000_001L))
                .withDays(367)
                .withColours(List.of(Colour.RED, Colour.RED, Colour.BLUE))
                .withNovelty(new Criterion(null, null))
                .withLanterns(List.of(new Lantern(null, null, Yen.of(-1)), new Lantern(Colour.RED, null, null)))
                .withRulings(List.of(new Ruling("SMP-X", null, null)));
        assertThat(problems(wrong)).isEqualTo(answer("""
                {"edition": "r6", "code": "032078", "index": 0.496, "grant": 1000000000000001, "days": 367,
                 "colours": ["RED", "RED", "BLUE"], "novelty": {},
                 "lanterns": [{"amount": -1}, {"colour": "RED"}], "rulings": [{"rule": "SMP-X"}]}"""));
        assertThat(problems(wrong))
                .containsExactly(
                        "\"/code\" check-digit",
                        "\"/colours/1\" conflict",
                        "\"/colours/2\" not-in-edition",
                        "\"/days\" out-of-range",
                        "\"/grant\" out-of-range",
                        "\"/index\" out-of-range",
                        "\"/lanterns/0/amount\" out-of-range",
                        "\"/lanterns/0/colour\" required",
                        "\"/lanterns/1/amount\" required",
                        "\"/novelty/judgement\" required",
                        "\"/rulings/0/judgement\" required",
                        "\"/rulings/0/rule\" unknown-value");
        assertThat(problems(ELIGIBLE.withLanterns(null))).containsExactly("\"/lanterns\" required");
        assertThat(problems(ELIGIBLE.withLanterns(List.of()))).containsExactly("\"/lanterns\" empty");
    }

    @Test
    void a_malformed_record_or_text_is_an_exception_that_carries_all_problems() {
        SamplePayload wrong = ELIGIBLE.withGrant(null).withDays(-1);
        assertThatThrownBy(() -> KIND.assess(wrong))
                .hasMessage("Malformed payload: \"/days\" out-of-range, \"/grant\" required")
                .asInstanceOf(type(MalformedPayloadException.class))
                .satisfies(exception -> assertThat(exception.problems()).isEqualTo(KIND.check(wrong)));
        assertThatThrownBy(() -> KIND.read(bytes("{}")))
                .isInstanceOf(MalformedPayloadException.class)
                .hasMessageContaining("\"/edition\" required");
        assertThatThrownBy(() -> KIND.read(bytes("{")))
                .isInstanceOf(MalformedPayloadException.class)
                .hasMessage("Malformed payload: \"\" not-json");
        assertThatThrownBy(() -> KIND.assess(ELIGIBLE.withEdition("r5"))).isInstanceOf(MalformedPayloadException.class);
        assertThatNullPointerException().isThrownBy(() -> KIND.assess(null)).withMessage("payload");
        assertThatNullPointerException().isThrownBy(() -> KIND.check(null)).withMessage("payload");
    }

    @Test
    void one_edition_refuses_a_payload_that_names_another_one() {
        Kind<SamplePayload, Assessment> r6 = KIND.edition("r6");
        assertThat(r6.assess(ELIGIBLE.withEdition(null)).edition().id()).isEqualTo("r6");
        assertThat(r6.check(ELIGIBLE)).isEmpty();
        assertThat(r6.check(ELIGIBLE.withEdition(null))).isEmpty();
        assertThat(texts(r6.check(ELIGIBLE.withEdition("r7")))).containsExactly("\"/edition\" conflict");
        assertThat(texts(r6.check(ELIGIBLE.withEdition(null).withColours(List.of(Colour.BLUE)))))
                .containsExactly("\"/colours/0\" not-in-edition");
        assertThatThrownBy(() -> r6.assess(ELIGIBLE.withEdition("r7"))).isInstanceOf(MalformedPayloadException.class);
        assertThat(r6.assess(ELIGIBLE.withEdition(null)).verdict()).isEqualTo(Verdict.ELIGIBLE);
        SampleReport ofYear = SampleReport.of(Yen.of(1)).withFiscalYear(FiscalYear.of(2025));
        assertThat(texts(REPORT.edition("r6").check(ofYear))).containsExactly("\"/fiscalYear\" conflict");
        assertThat(REPORT.edition("r7").check(ofYear)).isEmpty();
    }

    @Test
    void there_is_no_edition_of_an_unknown_id_or_of_another_kind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KIND.edition("r5"))
                .withMessage("The edition (r5) must be one of [r6, r7, r8-draft, reports].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KIND.edition("reports"))
                .withMessage("The edition (reports) must serve the kind sample.");
    }

    @Test
    void under_one_edition_a_kind_is_the_same_otherwise() {
        Kind<SamplePayload, Assessment> r6 = KIND.edition("r6");
        assertThat(r6.name()).isEqualTo(KIND.name());
        assertThat(r6.form()).isSameAs(KIND.form());
        assertThat(r6.rules()).isEqualTo(KIND.rules());
        assertThat(r6.texts()).isSameAs(KIND.texts());
        assertThat(r6.editions()).isSameAs(KIND.editions());
        assertThat(r6.reference()).isEqualTo(KIND.reference());
        assertThat(r6.reportTypes()).isEqualTo(KIND.reportTypes());
        Assessment other = r6.edition("r7").assess(ELIGIBLE.withEdition(null));
        assertThat(other.edition().id()).isEqualTo("r7");
    }

    @Test
    void one_edition_answers_texts_whatever_edition_their_day_would_choose() {
        Kind<SamplePayload, Assessment> r6 = KIND.edition("r6");
        byte[] json = bytes("{\"appliedOn\": \"2025-04-01\", " + REST);
        assertThat(noted(r6.answer(json))).containsExactly("note.outside-period");
        assertThat(r6.read(json).edition()).isNull();
        assertThat(r6.answer(bytes("{" + REST)).problems()).isEmpty();
        assertThat(texts(r6.answer(bytes("{\"edition\": \"r7\", " + REST)).problems()))
                .containsExactly("\"/edition\" conflict");
        assertThat(texts(r6.answer(bytes("{\"edition\": 5, " + REST)).problems()))
                .containsExactly("\"/edition\" wrong-type");
    }

    @Test
    void a_ruling_is_checked_under_one_edition_too() {
        assertThat(texts(KIND.edition("r6")
                        .check(ELIGIBLE.withRulings(List.of(Ruling.of("SMP-UNKNOWN", Judgement.MET))))))
                .containsExactly("\"/rulings/0/rule\" unknown-value");
    }

    @Test
    void tells_which_member_chooses_the_edition() {
        assertThat(KIND.reference()).hasToString("/appliedOn");
        assertThat(KIND.mustNameEdition()).isFalse();
        assertThat(REPORT.reference()).hasToString("/fiscalYear");
        assertThat(REPORT.mustNameEdition()).isFalse();
    }

    @Test
    void a_report_is_that_of_the_answer_or_of_the_problems() {
        assertThat(KIND.reportTypes()).isEqualTo(List.of(AssessmentReport.class, ProblemReport.class));
        for (Language language : Language.values()) {
            assertThat(KIND.renderer(language)).isEqualTo(new Renderer(KIND.texts(), language));
            byte[] json = bytes("{\"edition\": \"r6\", " + REST);
            assertThat(KIND.report(json, language))
                    .isEqualTo(KIND.report(KIND.answer(json), language))
                    .isEqualTo(KIND.report(KIND.assess(ELIGIBLE), language))
                    .isEqualTo(AssessmentReport.FORMAT.report(KIND.assess(ELIGIBLE), KIND.renderer(language)));
            byte[] wrong = bytes("{" + REST);
            assertThat(KIND.report(wrong, language))
                    .isEqualTo(KIND.report(KIND.answer(wrong), language))
                    .isEqualTo(ProblemReport.of("sample", KIND.answer(wrong).problems(), KIND.renderer(language)));
        }
    }

    @Test
    void a_report_takes_the_callers_day() {
        byte[] json = bytes("{\"edition\": \"r6\", " + REST);
        AnswerOptions day = AnswerOptions.today(LocalDate.of(2027, 1, 1));
        assertThat(KIND.report(json, day, Language.EN))
                .isEqualTo(KIND.report(KIND.assess(ELIGIBLE, day), Language.EN))
                .isNotEqualTo(KIND.report(json, Language.EN));
    }

    @Test
    void a_kind_needs_a_text() {
        assertThatNullPointerException().isThrownBy(() -> KIND.answer(null)).withMessage("json");
        assertThatNullPointerException().isThrownBy(() -> KIND.read(null)).withMessage("json");
    }

    private static List<String> reportedNotes(Assessment assessment) {
        return ((AssessmentReport) KIND.report(assessment, Language.EN)).notes();
    }

    private static String told(Problem problem, Language language) {
        return KIND.renderer(language).render(problem);
    }

    private static String edition(SamplePayload payload) {
        return KIND.assess(payload).edition().id();
    }

    private static List<String> notes(Assessment assessment) {
        return assessment.notes().stream().map(Message::key).toList();
    }

    private static List<String> noted(Answer<Assessment> answer) {
        return answer.match(KindTest::notes, KindTest::texts);
    }

    private static List<String> problems(SamplePayload payload) {
        return texts(KIND.check(payload));
    }

    private static List<String> texts(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }

    private static Problem only(List<Problem> problems) {
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static @Nullable List<String> answer(String json) {
        return KIND.answer(bytes(json)).match(assessment -> List.of(), KindTest::texts);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
