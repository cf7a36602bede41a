package jp.chiikiryoku.tools.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import jp.chiikiryoku.testkit.conformance.ConformancePack;
import jp.chiikiryoku.testkit.conformance.VectorResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code vectors DIR}: runs a conformance pack. */
@Command(
        name = "vectors",
        mixinStandardHelpOptions = true,
        description = "Run the conformance vectors of a folder and of the folders below it.")
final class VectorsCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder; each .json file in it is one vector.")
    private Path folder = Path.of("");

    VectorsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<VectorResult> results = ConformancePack.in(folder).run();
        for (VectorResult result : results) {
            if (!result.isPassed()) {
                write(result);
            }
        }
        long passed = results.stream().filter(VectorResult::isPassed).count();
        console.writeLine(results.size() + " vectors: " + passed + " passed, "
                + count(results, VectorResult.Status.FAILED) + " failed, "
                + count(results, VectorResult.Status.NOT_RUN) + " not run");
        return passed == results.size() && passed > 0 ? ExitStatus.OK : ExitStatus.FAILED;
    }

    private void write(VectorResult result) throws IOException {
        console.writeLine(result.status() + " " + result.file());
        for (String difference : result.differences()) {
            console.writeLine("    " + difference);
        }
    }

    private static long count(List<VectorResult> results, VectorResult.Status status) {
        return results.stream().filter(result -> result.status() == status).count();
    }
}
