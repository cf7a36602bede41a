package jp.chiikiryoku.core.kind;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Answerer;
import jp.chiikiryoku.core.assessment.AssessmentContext;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.report.ProblemReport;
import jp.chiikiryoku.core.report.Renderer;
import jp.chiikiryoku.core.report.ReportFormat;
import jp.chiikiryoku.core.sample.SampleParameters;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.sample.SampleRule;
import jp.chiikiryoku.core.sample.SampleStay;
import jp.chiikiryoku.core.sample.SampleSum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fiscal year that may be left out where a day chooses the edition. */
class ReferenceTest {

    /** What answers and on which day. */
    private record Told(String edition, @Nullable LocalDate day) {}

    private record Telling(Edition<SampleParameters> edition) implements Answerer<SampleStay, Told> {

        @Override
        public void checkEdition(SampleStay payload, Problems problems) {}

        @Override
        public Told answer(SampleStay payload, AssessmentContext context) {
            return new Told(edition.id(), context.referenceDate());
        }
    }

    private static final class Plain implements ReportFormat<Told> {

        @Override
        public Class<ProblemReport> type() {
            return ProblemReport.class;
        }

        @Override
        public ProblemReport report(Told told, Renderer renderer) {
            return new ProblemReport(told.edition(), List.of(), null);
        }
    }

    private static final Pointer YEAR = Pointer.parse("/fiscalYear");
    private static final Pointer FROM = Pointer.parse("/from");
    private static final Reference<SampleStay> DAY = Reference.date(FROM, SampleStay::from);
    private static final KindDefinition<SampleStay, SampleParameters, Told> DEFINITION = KindDefinition.of(
            "sample",
            SampleStay.class,
            List.of(SampleRule.values()),
            Reference.yearOr(YEAR, SampleStay::fiscalYear, DAY),
            Telling::new,
            new Plain());
    private static final Kind<SampleStay, Told> KIND = Programme.load(
                    SampleParameters.class,
                    List.of(DEFINITION, SampleProgramme.REPORT, SampleSum.DEFINITION),
                    SampleProgramme.texts(),
                    SampleProgramme.class::getResourceAsStream)
            .kind(DEFINITION);

    private static Answer<Told> answer(String json) {
        return KIND.answer(json.getBytes(UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        // the year that is asked about, whatever the day
        "'\"fiscalYear\": 2024, \"from\": \"2022-05-01\"', r6, ",
        "'\"fiscalYear\": 2025, \"from\": \"2024-05-01\"', r7, ",
        // else the day
        "'\"from\": \"2025-03-31\"', r6, 2025-03-31",
        "'\"fiscalYear\": null, \"from\": \"2025-04-01\"', r7, 2025-04-01",
        // a named edition, in its own year
        "'\"edition\": \"r6\", \"fiscalYear\": 2024, \"from\": \"2022-05-01\"', r6, ",
        "'\"edition\": \"r6\", \"from\": \"2022-05-01\"', r6, 2022-05-01",
        "'\"edition\": \"r8-draft\", \"fiscalYear\": 2026, \"from\": \"2022-05-01\"', r8-draft, ",
    })
    void a_stated_year_takes_the_place_of_the_day(String members, String edition, @Nullable LocalDate day) {
        assertThat(answer("{" + members + "}")).isEqualTo(new Answer.Answered<>(new Told(edition, day)));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"edition\": \"r6\", \"fiscalYear\": 2025, \"from\": \"2024-05-01\"', '\"/fiscalYear\" conflict'",
        "'\"fiscalYear\": 2023, \"from\": \"2024-05-01\"', '\"/fiscalYear\" no-edition'",
        // only a draft
        "'\"fiscalYear\": 2026, \"from\": \"2024-05-01\"', '\"/fiscalYear\" no-edition'",
        "'\"from\": \"2024-03-31\"', '\"/from\" no-edition'",
        // a year that cannot be read is not passed over
        "'\"fiscalYear\": \"2024\", \"from\": \"2024-03-31\"', '\"/fiscalYear\" wrong-type'",
        "'\"fiscalYear\": 1988, \"from\": \"2024-03-31\"', '\"/fiscalYear\" out-of-range'",
        "'\"from\": \"2024-3-31\"', '\"/from\" date'",
        "'', '\"/edition\" required, \"/from\" required'",
        "'\"fiscalYear\": 2024', '\"/from\" required'",
    })
    void what_cannot_choose_is_a_problem_where_it_stands(String members, String problems) {
        assertThat(answer("{" + members + "}").problems())
                .extracting(Problem::toString)
                .containsExactly(problems.split(", ", -1));
    }

    @Test
    void a_kind_under_one_edition_refuses_another_year() {
        Kind<SampleStay, Told> r6 = KIND.edition("r6");
        assertThat(r6.check(new SampleStay(null, FiscalYear.of(2025), LocalDate.of(2024, 5, 1))))
                .extracting(Problem::toString)
                .containsExactly("\"/fiscalYear\" conflict");
        assertThat(r6.assess(new SampleStay(null, FiscalYear.of(2024), LocalDate.of(2022, 5, 1))))
                .isEqualTo(new Told("r6", null));
    }

    @Test
    void tells_the_member_that_chooses_where_all_others_are_left_out() {
        assertThat(KIND.reference()).isEqualTo(FROM);
        assertThat(KIND.mustNameEdition()).isFalse();
    }

    @Test
    void there_must_be_what_chooses_otherwise() {
        assertThatNullPointerException()
                .isThrownBy(() -> Reference.yearOr(YEAR, SampleStay::fiscalYear, null))
                .withMessage("otherwise");
    }
}
