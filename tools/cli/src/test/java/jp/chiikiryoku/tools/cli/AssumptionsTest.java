package jp.chiikiryoku.tools.cli;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.kind.Kinds;
import org.junit.jupiter.api.Test;

/** Whether each assumption of the shipped editions is decided in ARCHITECTURE.md: an open parameter, or why it is not. */
class AssumptionsTest {

    private static final Pattern ROW =
            Pattern.compile("\\| (\\S+) \\| (\\S+) \\| `(/\\S+)` \\| (open|not open)[:,] .+ \\|");
    private static final Kinds KINDS = Kinds.shipped();

    private record Assumption(String module, String edition, String pointer) {}

    private record Decision(String module, String edition, Pattern pointer, boolean isOpen) {

        boolean decides(Assumption assumption) {
            return module.equals(assumption.module)
                    && edition.equals(assumption.edition)
                    && pointer.matcher(assumption.pointer).matches();
        }
    }

    @Test
    void every_assumption_is_decided_and_every_decision_is_about_one() throws IOException {
        List<Decision> decisions = decisions();
        Set<Decision> unused = new HashSet<>(decisions);
        for (Assumption assumption : assumptions()) {
            Set<Decision> found = decisions.stream()
                    .filter(decision -> decision.decides(assumption))
                    .collect(toSet());
            assertThat(found).as("decisions on %s", assumption).hasSize(1);
            unused.removeAll(found);
        }
        assertThat(unused).as("decisions on nothing").isEmpty();
    }

    @Test
    void what_is_said_to_be_open_is_a_reading_and_nothing_else_is() throws IOException {
        List<Decision> decisions = decisions();
        for (Assumption assumption : assumptions()) {
            assertThat(decisions)
                    .filteredOn(decision -> decision.decides(assumption))
                    .as("open or not: %s", assumption)
                    .allMatch(decision -> decision.isOpen == assumption.pointer.contains("/readings/"));
        }
    }

    private static List<Assumption> assumptions() throws IOException {
        List<Assumption> assumptions = new ArrayList<>();
        for (String module : KINDS.modules()) {
            for (Edition<?> edition : KINDS.editions(module).orElseThrow().all()) {
                JsonNode file = new ObjectMapper().readTree(KINDS.editionFile(module, edition.id()));
                collect(file, "", module, edition.id(), assumptions);
            }
        }
        assertThat(assumptions).hasSizeGreaterThan(24);
        return assumptions;
    }

    private static void collect(
            JsonNode node, String pointer, String module, String edition, List<Assumption> assumptions) {
        if (node.path("authority").asText().equals("ASSUMPTION")) {
            assumptions.add(new Assumption(module, edition, pointer));
        }
        node.properties()
                .forEach(member ->
                        collect(member.getValue(), pointer + "/" + member.getKey(), module, edition, assumptions));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i, module, edition, assumptions);
        }
    }

    private static List<Decision> decisions() throws IOException {
        List<Decision> decisions = new ArrayList<>();
        Matcher row = ROW.matcher(Files.readString(Path.of("../../docs/ARCHITECTURE.md")));
        while (row.find()) {
            Pattern pointer = Pattern.compile(row.group(3).replace("*", "[^/]+"));
            decisions.add(new Decision(
                    row.group(1), row.group(2), pointer, row.group(4).equals("open")));
        }
        return decisions;
    }
}
