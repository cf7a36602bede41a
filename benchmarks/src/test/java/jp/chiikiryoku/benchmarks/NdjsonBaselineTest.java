package jp.chiikiryoku.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import jp.chiikiryoku.tools.cli.OrderedPipeline.LineFunction;
import org.junit.jupiter.api.Test;

class NdjsonBaselineTest {

    @Test
    void writes_as_many_bytes_as_the_library() throws IOException {
        int library = bytes(NdjsonBaseline.library());
        assertThat(bytes(NdjsonBaseline.prebuiltBytes())).isBetween(library - Applications.COUNT, library);
        assertThat(bytes(NdjsonBaseline.prebuiltReport())).isBetween(library - library / 100, library + library / 100);
    }

    private static int bytes(LineFunction function) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] line : Applications.asJson()) {
            function.answer(line, out);
        }
        return out.size();
    }
}
