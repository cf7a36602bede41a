package jp.chiikiryoku.examples.tour;

import static com.fasterxml.jackson.databind.DeserializationFeature.ACCEPT_FLOAT_AS_INT;
import static com.fasterxml.jackson.databind.DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE;
import static com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS;
import static com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS;
import static com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Application;

/** A mapper of Jackson 2. */
final class EmbeddingJackson2 {

    private EmbeddingJackson2() {}

    static void show(PrintStream out) {
        try {
            byte[] report = report(Samples.read("application.json"));
            out.println(new String(report, UTF_8).substring(0, 85));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    static JsonMapper mapper() {
        // docs: begin jackson2
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(ADJUST_DATES_TO_CONTEXT_TIME_ZONE, ACCEPT_FLOAT_AS_INT)
                .enable(FAIL_ON_UNKNOWN_PROPERTIES, FAIL_ON_TRAILING_TOKENS, FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        // docs: end jackson2
        return mapper;
    }

    private static byte[] report(byte[] json) throws IOException {
        JsonMapper mapper = mapper();
        // docs: begin mapped
        Application application = mapper.readValue(json, Application.class);
        Assessment assessment = Local10000.applications().assess(application);
        return mapper.writeValueAsBytes(Local10000.applications().report(assessment, Language.EN));
        // docs: end mapped
    }
}
