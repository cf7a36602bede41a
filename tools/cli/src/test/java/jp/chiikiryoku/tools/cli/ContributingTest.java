package jp.chiikiryoku.tools.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk through a new fiscal year does what CONTRIBUTING says, command by command. */
class ContributingTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path CONTRIBUTING = Path.of("../../CONTRIBUTING.md");
    private static final Path PAYLOAD =
            Path.of("../service/src/main/resources/jp/chiikiryoku/tools/service/samples/kaimono/mobile-sales.json");
    private static final String PROGRAM = "java -jar tools/cli/target/chiikiryoku.jar ";
    private static final String EDITION = "r8-own.json";
    private static final String CASE = "case.json";

    @TempDir
    private Path folder;

    @Test
    void a_new_fiscal_year_is_written_checked_and_used_as_it_says() throws IOException {
        String walk = walk();
        List<String> commands = blocks(walk, "sh");
        List<String> outputs = blocks(walk, "text");
        assertThat(commands).hasSize(4);
        assertThat(outputs).hasSize(3);
        Path edition = folder.resolve(EDITION);

        Files.writeString(edition, run(before(commands.get(0), " > " + EDITION)));

        assertThat(run(before(commands.get(1), " | grep pointer")).lines().filter(line -> line.contains("pointer")))
                .containsExactlyElementsOf(outputs.get(0).lines().toList());

        ObjectNode filled = (ObjectNode) JSON.readTree(Files.readAllBytes(edition));
        JSON.readerForUpdating(filled).readValue(blocks(walk, "json").get(0));
        Files.write(edition, JSON.writeValueAsBytes(filled));
        assertThat(run(commands.get(2)).stripTrailing()).isEqualTo(outputs.get(1));

        ObjectNode payload = (ObjectNode) JSON.readTree(Files.readAllBytes(PAYLOAD));
        Files.write(folder.resolve(CASE), JSON.writeValueAsBytes(payload.put("edition", "r8-own")));
        assertThat(run(before(commands.get(3), " | grep verdict")).lines().filter(line -> line.contains("verdict")))
                .containsExactlyElementsOf(outputs.get(2).lines().toList());
    }

    private static String walk() throws IOException {
        String text = Files.readString(CONTRIBUTING);
        int begin = text.indexOf("## A new fiscal year in a quarter of an hour");
        return text.substring(begin, text.indexOf("\n## ", begin + 1));
    }

    private static List<String> blocks(String text, String language) {
        String fence = "```" + language + "\n";
        return Stream.of(text.split(fence, -1))
                .skip(1)
                .map(block -> block.substring(0, block.indexOf("\n```")))
                .toList();
    }

    private static String before(String command, String rest) {
        assertThat(command).endsWith(rest);
        return command.substring(0, command.length() - rest.length());
    }

    private String run(String command) {
        assertThat(command).startsWith(PROGRAM);
        String[] arguments = Stream.of(command.substring(PROGRAM.length()).split(" ", -1))
                .map(argument -> argument.equals(EDITION) || argument.equals(CASE)
                        ? folder.resolve(argument).toString()
                        : argument)
                .toArray(String[]::new);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommandLineTool.run(
                new Console(new ByteArrayInputStream(new byte[0]), out, new ByteArrayOutputStream()), arguments);
        return out.toString(UTF_8);
    }
}
