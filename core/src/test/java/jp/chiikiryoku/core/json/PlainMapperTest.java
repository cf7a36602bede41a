package jp.chiikiryoku.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import jp.chiikiryoku.core.sample.SamplePayload;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.sample.SampleReport;
import org.junit.jupiter.api.Test;

class PlainMapperTest {

    /** What an application would take from Jackson's module of java.time. */
    private static final class TextDeserializer<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        TextDeserializer(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parse.apply(parser.getText());
        }
    }

    private static final ObjectMapper PLAIN = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .registerModule(new SimpleModule()
                    .addDeserializer(LocalDate.class, new TextDeserializer<>(LocalDate.class, LocalDate::parse))
                    .addDeserializer(
                            OffsetDateTime.class, new TextDeserializer<>(OffsetDateTime.class, OffsetDateTime::parse)))
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);

    @Test
    void binds_a_payload_as_the_strict_reader_does() throws IOException {
        byte[] json = """
                {"edition": "r7", "appliedOn": "2025-04-01", "code": "032077", "name": "灯籠", "index": 0.62,
                 "grant": 1000, "lanterns": [{"colour": "RED", "description": "d", "amount": 1000},
                 {"colour": "BLUE", "amount": 0}], "days": 3, "remote": true,
                 "submittedAt": "2025-04-10T12:00:00+09:00", "share": "2/3", "colours": ["GREEN", "BLUE"],
                 "novelty": {"judgement": "MET", "evidence": "p. 2"},
                 "rulings": [{"rule": "SMP-LIMIT", "judgement": "PENDING"}]}""".getBytes(StandardCharsets.UTF_8);
        assertThat(PLAIN.readValue(json, SamplePayload.class))
                .isEqualTo(SampleProgramme.sample().read(json));
    }

    @Test
    void binds_absent_members_as_the_strict_reader_does() throws IOException {
        byte[] json = """
                {"edition": "r6", "code": "032077", "grant": 1, "days": null,
                 "lanterns": [{"colour": "RED", "amount": 1}]}""".getBytes(StandardCharsets.UTF_8);
        assertThat(PLAIN.readValue(json, SamplePayload.class))
                .isEqualTo(SampleProgramme.sample().read(json));
        byte[] report = "{\"fiscalYear\": 2024, \"grant\": 1}".getBytes(StandardCharsets.UTF_8);
        assertThat(PLAIN.readValue(report, SampleReport.class))
                .isEqualTo(SampleProgramme.report().read(report));
    }
}
