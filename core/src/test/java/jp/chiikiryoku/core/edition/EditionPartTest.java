package jp.chiikiryoku.core.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.core.sample.SampleParameters;
import jp.chiikiryoku.core.sample.SamplePayload;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.sample.SampleRule;
import org.junit.jupiter.api.Test;

/** An edition may serve a kind that another module answers. */
class EditionPartTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A part that wants the figure that may be left out, and remembers what it was prepared for. */
    private static final class ForeignPart implements EditionPart<SampleParameters> {

        private final List<String> prepared = new ArrayList<>();
        private boolean refusing;

        @Override
        public String name() {
            return "sample-foreign";
        }

        @Override
        public List<String> ruleIds() {
            return List.of(SampleRule.LIMIT.id());
        }

        @Override
        public void checkParameters(SampleParameters parameters, Pointer place, Problems problems) {
            if (parameters.extra() == null) {
                problems.add(place.member("extra"), Fault.of(ProblemCode.REQUIRED));
            }
        }

        @Override
        public void prepare(Edition<SampleParameters> edition) {
            prepared.add(edition.id());
            if (refusing) {
                throw new IllegalArgumentException("The edition (" + edition.id() + ") must be another.");
            }
        }
    }

    private final ForeignPart part = new ForeignPart();
    private final Programme<SampleParameters> programme = Programme.load(
            SampleParameters.class,
            List.of(SampleProgramme.SAMPLE, SampleProgramme.REPORT, part),
            SampleProgramme.texts(),
            SampleProgramme.class::getResourceAsStream);

    /** The edition r7 under another id and in another year. */
    private static ObjectNode own(String... kinds) {
        try {
            ObjectNode own = (ObjectNode) JSON.readTree(SampleProgramme.resource("editions/r7.json"));
            own.put("id", "own").putArray("fiscalYears").add(2040);
            ((ObjectNode) own.get("inForceFrom")).put("value", "2040-04-01");
            ((ObjectNode) own.get("inForceUntil")).put("value", "2041-03-31");
            ArrayNode served = own.putArray("kinds");
            for (String kind : kinds) {
                served.add(kind);
            }
            return own;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static byte[] bytes(ObjectNode own) {
        try {
            return JSON.writeValueAsBytes(own);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private Edition<SampleParameters> read(ObjectNode own) {
        return programme.withEdition(bytes(own)).editions().get("own");
    }

    private static List<String> problems(Programme<SampleParameters> programme, ObjectNode own) {
        MalformedPayloadException refused =
                catchThrowableOfType(MalformedPayloadException.class, () -> programme.withEdition(bytes(own)));
        return refused.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void an_edition_serves_a_part_without_a_payload_kind() {
        Programme<SampleParameters> more = programme.withEdition(bytes(own("sample", "sample-foreign")));
        Edition<SampleParameters> edition = more.editions().get("own");
        assertThat(edition.serves("sample-foreign")).isTrue();
        assertThat(part.prepared).containsExactly("own");
        Kind<SamplePayload, Assessment> kind = more.kind(SampleProgramme.SAMPLE).edition("own");
        assertThat(kind.assess(SamplePayload.eligible().withEdition(null)).edition())
                .isSameAs(edition);
    }

    @Test
    void a_programme_that_does_not_know_the_part_refuses_it() {
        assertThat(problems(SampleProgramme.load(), own("sample", "sample-foreign")))
                .containsExactly("\"/kinds/1\" unknown-value");
    }

    @Test
    void an_edition_that_does_not_serve_the_part_is_not_asked_by_it() {
        ObjectNode own = own("sample");
        ((ObjectNode) own.get("parameters")).remove("extra");
        assertThat(read(own).serves("sample-foreign")).isFalse();
        assertThat(part.prepared).isEmpty();
    }

    @Test
    void the_rules_of_the_part_are_cited_and_no_others() {
        ObjectNode own = own("sample-foreign");
        assertThat(problems(programme, own))
                .containsExactlyInAnyOrder(
                        "\"/rules/SMP-NOVELTY\" unknown-value",
                        "\"/rules/SMP-SMALL\" unknown-value",
                        "\"/rules/SMP-COLOUR\" unknown-value");
        ((ObjectNode) own.get("rules")).retain("SMP-LIMIT");
        assertThat(read(own).rules()).containsOnlyKeys("SMP-LIMIT");
        ((ObjectNode) own.get("rules")).removeAll();
        assertThat(problems(programme, own)).containsExactly("\"/rules/SMP-LIMIT\" required");
    }

    @Test
    void a_figure_that_the_part_wants_is_told_at_its_place() {
        ObjectNode own = own("sample", "sample-foreign");
        ((ObjectNode) own.get("parameters")).remove("extra");
        assertThat(problems(programme, own)).containsExactly("\"/parameters/extra\" required");
        assertThat(part.prepared).isEmpty();
    }

    @Test
    void a_part_that_cannot_work_with_the_figures_is_a_conflict() {
        part.refusing = true;
        assertThat(problems(programme, own("sample", "sample-foreign"))).containsExactly("\"/parameters\" conflict");
    }
}
