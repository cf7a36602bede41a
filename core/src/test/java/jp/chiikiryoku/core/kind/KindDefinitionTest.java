package jp.chiikiryoku.core.kind;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.AssessmentContext;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.report.AssessmentReport;
import jp.chiikiryoku.core.sample.OwnEdition;
import jp.chiikiryoku.core.sample.SampleParameters;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.sample.SampleReport;
import jp.chiikiryoku.core.sample.SampleSum;
import org.junit.jupiter.api.Test;

class KindDefinitionTest {

    private static final KindDefinition<SampleReport, SampleParameters, Assessment> REPORT = SampleProgramme.REPORT;

    /** The sample report whose edition a required member chooses. */
    private static final KindDefinition<SampleReport, SampleParameters, Assessment> BY_GRANT = KindDefinition.of(
            REPORT.name(),
            REPORT.payloadType(),
            REPORT.rules(),
            Reference.year(Pointer.parse("/grant"), SampleReport::fiscalYear),
            REPORT::answerer,
            REPORT.format());

    private static Programme<SampleParameters> programme(
            KindDefinition<SampleReport, SampleParameters, Assessment> report) {
        return Programme.load(
                SampleParameters.class,
                List.of(SampleProgramme.SAMPLE, report, SampleSum.DEFINITION),
                SampleProgramme.texts(),
                SampleProgramme.class::getResourceAsStream);
    }

    /** The problems of an own edition with a limit. */
    private static List<String> problems(
            KindDefinition<SampleReport, SampleParameters, Assessment> report, long limit) {
        byte[] own = OwnEdition.text("own")
                .replaceFirst("(\"limit\": \\{\\s*\"value\": )\\d+", "$1" + limit)
                .getBytes(UTF_8);
        MalformedPayloadException refusal = catchThrowableOfType(
                MalformedPayloadException.class, () -> programme(report).withEdition(own));
        return refusal == null
                ? List.of()
                : refusal.problems().stream().map(Problem::toString).toList();
    }

    /** Asks for a limit of seven yen or more. */
    private static void checkLimit(SampleParameters parameters, Pointer place, Problems problems) {
        if (parameters.limit().value().value() < 7) {
            problems.add(place.member("limit"), Fault.of(ProblemCode.EMPTY));
        }
    }

    @Test
    void tells_its_name_and_the_rules_that_an_edition_must_cite() {
        assertThat(REPORT.name()).isEqualTo("sample-report");
        assertThat(REPORT.ruleIds()).containsExactly("SMP-LIMIT");
        assertThat(SampleProgramme.SAMPLE.ruleIds())
                .containsExactly("SMP-LIMIT", "SMP-NOVELTY", "SMP-SMALL", "SMP-COLOUR");
    }

    @Test
    void a_kind_checks_the_parameters_of_an_edition_that_serves_it() {
        KindDefinition<SampleReport, SampleParameters, Assessment> strict =
                REPORT.checking(KindDefinitionTest::checkLimit);
        assertThat(problems(strict, 6)).containsExactly("\"/parameters/limit\" empty");
        assertThat(problems(strict, 7)).isEmpty();
        assertThat(problems(REPORT, 6)).isEmpty();
    }

    @Test
    void a_part_that_a_kind_requires_is_required_of_the_parameters() {
        assertThat(problems(REPORT.requiring("extra", SampleParameters::extra), 7))
                .containsExactly("\"/parameters/extra\" required");
        assertThat(problems(REPORT.requiring("limit", SampleParameters::limit), 7))
                .isEmpty();
    }

    @Test
    void the_checks_of_a_kind_add_up() {
        assertThat(problems(
                        REPORT.requiring("extra", SampleParameters::extra).checking(KindDefinitionTest::checkLimit), 6))
                .containsExactly("\"/parameters/extra\" required", "\"/parameters/limit\" empty");
    }

    @Test
    void an_edition_under_which_a_kind_cannot_be_answered_is_in_conflict() {
        assertThat(problems(REPORT, 0)).containsExactly("\"/parameters\" conflict");
        KindDefinition<SampleReport, SampleParameters, Assessment> never = KindDefinition.of(
                REPORT.name(),
                REPORT.payloadType(),
                REPORT.rules(),
                REPORT.reference(),
                edition -> {
                    throw new ArithmeticException(edition.id());
                },
                REPORT.format());
        assertThat(problems(never, 7)).containsExactly("\"/parameters\" conflict");
    }

    @Test
    void an_absent_member_that_is_required_leaves_the_edition_required_too() {
        Kind<SampleReport, Assessment> kind = programme(BY_GRANT).kind(BY_GRANT);
        assertThat(kind.answer("{}".getBytes(UTF_8)).problems())
                .extracting(Problem::toString)
                .containsExactly("\"/edition\" required", "\"/grant\" required");
        assertThat(kind.answer("{\"grant\": -1}".getBytes(UTF_8)).problems())
                .extracting(Problem::toString)
                .containsExactly("\"/grant\" out-of-range");
    }

    @Test
    void an_assessed_kind_is_answered_and_reported_as_an_assessment() {
        assertThat(REPORT.format()).isSameAs(AssessmentReport.FORMAT);
        Edition<SampleParameters> edition =
                SampleProgramme.programme().editions().get("reports");
        SampleReport report = SampleReport.of(Yen.of(1)).withEdition("reports");
        Assessment assessment = REPORT.answerer(edition).answer(report, AssessmentContext.NONE);
        assertThat(assessment.kind()).isEqualTo("sample-report");
        assertThat(assessment).isEqualTo(SampleProgramme.report().assess(report));
    }

    @Test
    void there_must_be_what_answers() {
        KindDefinition<SampleReport, SampleParameters, Assessment> none = KindDefinition.of(
                REPORT.name(),
                REPORT.payloadType(),
                REPORT.rules(),
                REPORT.reference(),
                edition -> null,
                REPORT.format());
        Edition<SampleParameters> edition =
                SampleProgramme.programme().editions().get("reports");
        assertThatNullPointerException().isThrownBy(() -> none.prepare(edition)).withMessage("answerer");
    }
}
