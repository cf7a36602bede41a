package jp.chiikiryoku.core.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.Ruleset;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.sample.SampleParameters;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.sample.SampleReport;
import org.junit.jupiter.api.Test;

class KindDefinitionTest {

    private static final KindDefinition<SampleReport, SampleParameters> REPORT = SampleProgramme.REPORT;

    /** The sample report whose edition a required member chooses, and which asks for a limit of seven yen or more. */
    private static final class Strict implements KindDefinition<SampleReport, SampleParameters> {

        @Override
        public String name() {
            return REPORT.name();
        }

        @Override
        public Class<SampleReport> payloadType() {
            return REPORT.payloadType();
        }

        @Override
        public List<? extends Rule> rules() {
            return REPORT.rules();
        }

        @Override
        public Reference<SampleReport> reference() {
            return Reference.year(Pointer.parse("/grant"), SampleReport::fiscalYear);
        }

        @Override
        public void checkParameters(SampleParameters parameters, Pointer place, Problems problems) {
            if (parameters.limit().value().value() < 7) {
                problems.add(place.member("limit"), Fault.of(ProblemCode.EMPTY));
            }
        }

        @Override
        public Ruleset<SampleReport> ruleset(Edition<SampleParameters> edition) {
            return REPORT.ruleset(edition);
        }
    }

    private static final Programme<SampleParameters> PROGRAMME = Programme.load(
            SampleParameters.class,
            List.of(SampleProgramme.SAMPLE, new Strict()),
            SampleProgramme.texts(),
            SampleProgramme.class::getResourceAsStream);

    private static ObjectNode reports(int limit) throws Exception {
        ObjectNode own = (ObjectNode) new ObjectMapper().readTree(SampleProgramme.resource("editions/reports.json"));
        own.put("id", "own");
        own.withObject("/parameters/limit").put("value", limit);
        return own;
    }

    private static List<String> problems(ObjectNode edition) {
        MalformedPayloadException refusal = catchThrowableOfType(
                MalformedPayloadException.class,
                () -> PROGRAMME.readEdition(edition.toString().getBytes(StandardCharsets.UTF_8)));
        assertThat(refusal).isNotNull();
        return refusal.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void a_kind_checks_the_parameters_of_an_edition_that_serves_it() throws Exception {
        assertThat(problems(reports(6))).contains("\"/parameters/limit\" empty");
        assertThat(problems(reports(7))).doesNotContain("\"/parameters/limit\" empty");
    }

    @Test
    void an_absent_member_that_is_required_leaves_the_edition_required_too() {
        PayloadKind<SampleReport, SampleParameters> kind = PROGRAMME.kind(new Strict());
        assertThat(kind.answer("{}".getBytes(StandardCharsets.UTF_8)).problems())
                .extracting(Problem::toString)
                .containsExactly("\"/edition\" required", "\"/grant\" required");
        assertThat(kind.answer("{\"grant\": -1}".getBytes(StandardCharsets.UTF_8))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("\"/grant\" out-of-range");
    }
}
