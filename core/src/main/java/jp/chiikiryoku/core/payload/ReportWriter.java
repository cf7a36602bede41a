package jp.chiikiryoku.core.payload;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.money.YenRange;
import org.jspecify.annotations.Nullable;

/** Writes reports as JSON in UTF-8, on one line or indented for people. Immutable and thread-safe. */
public final class ReportWriter {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    // Editions are few; a caller who makes them without end only loses speed.
    private static final int MOST_REMEMBERED = 4_096;

    private final boolean indented;
    private final Map<Citation, SerializableString> citations = new ConcurrentHashMap<>();
    private final Map<String, SerializableString> texts = new ConcurrentHashMap<>();

    private ReportWriter(boolean indented) {
        this.indented = indented;
    }

    /**
     * Obtains a writer of one line without a line feed at its end.
     *
     * @return the writer
     */
    public static ReportWriter compact() {
        return new ReportWriter(false);
    }

    /**
     * Obtains a writer that indents by two spaces.
     *
     * @return the writer
     */
    public static ReportWriter indented() {
        return new ReportWriter(true);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param out where to write; it is flushed and not closed
     * @throws IOException if it cannot be written
     */
    public void write(Report report, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            if (indented) {
                json.setPrettyPrinter(printer());
            }
            if (report instanceof AssessmentReport assessment) {
                writeAssessment(assessment, json);
            } else {
                writeProblems((ProblemReport) report, json);
            }
        }
    }

    // The line feed is fixed: the result must not depend on the machine.
    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        return printer;
    }

    private static void writeProblems(ProblemReport report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", report.kind());
        json.writeArrayFieldStart("problems");
        for (ProblemReport.Line line : report.problems()) {
            json.writeStartObject();
            json.writeStringField("pointer", line.pointer());
            json.writeStringField("code", line.code());
            json.writeStringField("message", line.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeAssessment(AssessmentReport report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", report.kind());
        json.writeStringField("edition", report.edition());
        json.writeStringField("verdict", report.verdict());
        json.writeObjectFieldStart("amounts");
        for (Map.Entry<String, YenRange> amount : report.amounts().entrySet()) {
            json.writeObjectFieldStart(amount.getKey());
            json.writeNumberField("yen", amount.getValue().yen().value());
            json.writeNumberField("atMost", amount.getValue().atMost().value());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeArrayFieldStart("findings");
        for (AssessmentReport.FindingLine finding : report.findings()) {
            writeFinding(finding, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("steps");
        for (AssessmentReport.StepLine step : report.steps()) {
            writeStep(step, json);
        }
        json.writeEndArray();
        writeTexts("openQuestions", report.openQuestions(), json);
        writeTexts("notes", report.notes(), json);
        writeFixedTexts("notEncoded", report.notEncoded(), json);
        json.writeEndObject();
    }

    private void writeFinding(AssessmentReport.FindingLine finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("outcome", finding.outcome());
        json.writeStringField("pointer", finding.pointer());
        json.writeStringField("message", finding.message());
        json.writeFieldName("facts");
        writePlain(finding.facts(), json);
        json.writeArrayFieldStart("remedies");
        for (AssessmentReport.RemedyLine remedy : finding.remedies()) {
            writeRemedy(remedy, json);
        }
        json.writeEndArray();
        writeCitation(finding.citation(), json);
        json.writeEndObject();
    }

    private static void writeRemedy(AssessmentReport.RemedyLine remedy, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", remedy.id());
        json.writeArrayFieldStart("changes");
        for (AssessmentReport.ChangeLine change : remedy.changes()) {
            json.writeStartObject();
            json.writeStringField("pointer", change.pointer());
            json.writeFieldName("to");
            writePlain(change.to(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("message", remedy.message());
        json.writeEndObject();
    }

    private void writeStep(AssessmentReport.StepLine step, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("amount", step.amount());
        json.writeStringField("text", step.text());
        writeCitation(step.citation(), json);
        json.writeEndObject();
    }

    private void writeCitation(@Nullable Citation citation, JsonGenerator json) throws IOException {
        if (citation == null) {
            return;
        }
        json.writeFieldName("citation");
        if (indented) {
            writeParts(citation, json);
        } else {
            json.writeRawValue(encoded(citation));
        }
    }

    private static void writeParts(Citation citation, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", citation.source());
        json.writeStringField("place", citation.place());
        json.writeStringField("authority", citation.authority().name());
        json.writeEndObject();
    }

    private SerializableString encoded(Citation citation) throws IOException {
        SerializableString known = citations.get(citation);
        if (known != null) {
            return known;
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            writeParts(citation, json);
        }
        return remember(citations, citation, new SerializedString(text.toString()));
    }

    private SerializableString encoded(String text) {
        SerializableString known = texts.get(text);
        return known != null ? known : remember(texts, text, new SerializedString(text));
    }

    private static <K> SerializableString remember(
            Map<K, SerializableString> cache, K key, SerializableString encoded) {
        if (cache.size() < MOST_REMEMBERED) {
            cache.put(key, encoded);
        }
        return encoded;
    }

    // These come from editions alone and are the same in every result.
    private void writeFixedTexts(String name, List<String> fixed, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : fixed) {
            json.writeString(encoded(text));
        }
        json.writeEndArray();
    }

    private static void writeTexts(String name, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void writePlain(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            for (Map.Entry<?, ?> member : object.entrySet()) {
                json.writeFieldName((String) member.getKey());
                writePlain(member.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                writePlain(element, json);
            }
            json.writeEndArray();
        } else if (value instanceof Number number) {
            writeNumber(number, json);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString((String) value);
        }
    }

    private static void writeNumber(Number number, JsonGenerator json) throws IOException {
        if (number instanceof BigDecimal decimal) {
            json.writeNumber(decimal.toPlainString());
        } else {
            json.writeNumber(number.longValue());
        }
    }
}
