package jp.chiikiryoku.tools.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.core.text.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class VectorsTest {

    private static final List<Vector> VECTORS = Vector.all();

    private final RunningService service = RunningService.shared();

    @Test
    void every_vector_is_answered_as_the_library_answers_it() {
        int wellFormed = 0;
        for (Vector vector : VECTORS) {
            Vector.Answered<?> answer = vector.answer();
            if (!answer.isMalformed()) {
                wellFormed++;
                HttpResponse<byte[]> response = service.post("/assess/" + vector.kind(), vector.payload());
                assertThat(response.statusCode()).as("%s", vector.file()).isEqualTo(200);
                assertThat(response.body()).as("%s", vector.file()).isEqualTo(answer.written(Language.JA));
            }
        }
        assertThat(wellFormed).isGreaterThan(700);
    }

    @Test
    void every_malformed_vector_is_refused_with_exactly_the_problems_of_the_library() {
        int malformed = 0;
        for (Vector vector : VECTORS) {
            Vector.Answered<?> answer = vector.answer();
            if (answer.isMalformed()) {
                malformed++;
                HttpResponse<byte[]> response =
                        service.post("/assess/" + vector.kind(), vector.payload(), "Accept-Language", "en");
                boolean tooLarge = vector.payload().length > 1_048_576;
                assertThat(response.statusCode()).as("%s", vector.file()).isEqualTo(tooLarge ? 413 : 422);
                assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
                JsonNode expected = RunningService.JSON.readTree(answer.written(Language.EN));
                assertThat(RunningService.json(response).path("problems"))
                        .as("%s", vector.file())
                        .isEqualTo(expected.path("problems"));
            }
        }
        assertThat(malformed).isGreaterThan(400);
    }

    @Test
    void every_vector_of_a_kind_is_answered_in_one_stream_in_order() {
        Map<String, ByteArrayOutputStream> lines = new TreeMap<>();
        Map<String, List<String>> expected = new TreeMap<>();
        for (Vector vector : VECTORS) {
            String payload = new String(vector.payload(), UTF_8);
            if (payload.indexOf('\n') < 0) {
                ByteArrayOutputStream stream =
                        lines.computeIfAbsent(vector.kind(), kind -> new ByteArrayOutputStream());
                stream.writeBytes(vector.payload());
                stream.write('\n');
                expected.computeIfAbsent(vector.kind(), kind -> new ArrayList<>())
                        .add(new String(vector.answer().written(Language.JA), UTF_8));
            }
        }
        assertThat(lines.keySet())
                .isEqualTo(new TreeSet<>(Kinds.shipped().names()));
        lines.forEach((kind, stream) -> {
            HttpResponse<byte[]> response = service.stream("/assess/" + kind, stream.toByteArray());
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(RunningService.text(response).lines()).isEqualTo(expected.get(kind));
        });
    }
}
