package jp.chiikiryoku.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.chiikiryoku.benchmarks.engine.Decision;
import jp.chiikiryoku.benchmarks.engine.Engine;
import jp.chiikiryoku.benchmarks.engine.Engines;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Application;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Speed is compared only where the answers are the same. */
class AgreementTest {

    private static final List<Application> APPLICATIONS = Applications.all();
    private static final Kind<Application, Assessment> EDITION = settled();

    // The engines know one rounding of the national share: that to thousands of yen.
    private static Kind<Application, Assessment> settled() {
        try {
            ObjectMapper json = new ObjectMapper();
            ObjectNode file = (ObjectNode) json.readTree(Local10000.programme().editionFile("r6-supplementary"));
            ObjectNode parameters = file.withObject("/parameters");
            parameters.set(
                    "shareRounding", parameters.at("/shareRounding/readings/0").deepCopy());
            file.put("id", "r6-thousands").put("draft", true);
            return Local10000.programme()
                    .withEdition(json.writeValueAsBytes(file))
                    .kind(Local10000.APPLICATIONS)
                    .edition("r6-thousands");
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    static List<String> engines() {
        return Engines.names();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void agrees_with_the_library_on_every_application(String name) {
        agree(Engines.start(name));
    }

    private static <I, O> void agree(Engine<I, O> engine) {
        for (Application application : APPLICATIONS) {
            Decision decision = engine.read(engine.decide(engine.prepare(application)));
            assertThat(decision).as(application.toString()).isEqualTo(Decision.of(EDITION.assess(application)));
        }
    }
}
