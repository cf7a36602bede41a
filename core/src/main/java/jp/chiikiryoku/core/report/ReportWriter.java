package jp.chiikiryoku.core.report;

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

    // Encoded once: names are more than half of what is written beside the texts.
    private static final SerializableString AMOUNT = new SerializedString("amount");
    private static final SerializableString AMOUNTS = new SerializedString("amounts");
    private static final SerializableString AT_MOST = new SerializedString("atMost");
    private static final SerializableString AUTHORITY = new SerializedString("authority");
    private static final SerializableString CHANGES = new SerializedString("changes");
    private static final SerializableString CITATION = new SerializedString("citation");
    private static final SerializableString CODE = new SerializedString("code");
    private static final SerializableString EDITION = new SerializedString("edition");
    private static final SerializableString FACTS = new SerializedString("facts");
    private static final SerializableString FINDINGS = new SerializedString("findings");
    private static final SerializableString ID = new SerializedString("id");
    private static final SerializableString KIND = new SerializedString("kind");
    private static final SerializableString MORE_PROBLEMS = new SerializedString("moreProblems");
    private static final SerializableString MESSAGE = new SerializedString("message");
    private static final SerializableString OPEN_PARAMETERS = new SerializedString("openParameters");
    private static final SerializableString PARAMETER = new SerializedString("parameter");
    private static final SerializableString READINGS = new SerializedString("readings");
    private static final SerializableString VALUE = new SerializedString("value");
    private static final SerializableString NOT_ENCODED = new SerializedString("notEncoded");
    private static final SerializableString NOTES = new SerializedString("notes");
    private static final SerializableString OPEN_QUESTIONS = new SerializedString("openQuestions");
    private static final SerializableString OUTCOME = new SerializedString("outcome");
    private static final SerializableString PLACE = new SerializedString("place");
    private static final SerializableString POINTER = new SerializedString("pointer");
    private static final SerializableString PROBLEMS = new SerializedString("problems");
    private static final SerializableString REMEDIES = new SerializedString("remedies");
    private static final SerializableString RULE = new SerializedString("rule");
    private static final SerializableString SOURCE = new SerializedString("source");
    private static final SerializableString STEPS = new SerializedString("steps");
    private static final SerializableString TEXT = new SerializedString("text");
    private static final SerializableString TO = new SerializedString("to");
    private static final SerializableString VERDICT = new SerializedString("verdict");
    private static final SerializableString YEN = new SerializedString("yen");

    // Editions are few; a caller who makes them without end only loses speed.
    private static final int MOST_REMEMBERED = 4_096;

    private final boolean indented;
    private final Map<Citation, SerializableString> citations = new ConcurrentHashMap<>();
    private final Map<String, SerializableString> texts = new ConcurrentHashMap<>();

    private ReportWriter(boolean indented) {
        this.indented = indented;
    }

    /** Obtains a writer of one line without a line feed at its end. */
    public static ReportWriter compact() {
        return new ReportWriter(false);
    }

    /** Obtains a writer that indents by two spaces. */
    public static ReportWriter indented() {
        return new ReportWriter(true);
    }

    /**
     * Writes a report.
     *
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
            } else if (report instanceof ProblemReport problems) {
                writeProblems(problems, json);
            } else {
                writePlain(PlainValues.of(report), json);
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
        writeString(KIND, report.kind(), json);
        json.writeFieldName(PROBLEMS);
        json.writeStartArray();
        for (ProblemReport.Line line : report.problems()) {
            json.writeStartObject();
            writeString(POINTER, line.pointer(), json);
            writeString(CODE, line.code(), json);
            writeString(MESSAGE, line.message(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        if (report.moreProblems() != null) {
            json.writeFieldName(MORE_PROBLEMS);
            json.writeBoolean(report.moreProblems());
        }
        json.writeEndObject();
    }

    private void writeAssessment(AssessmentReport report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeString(KIND, report.kind(), json);
        writeString(EDITION, report.edition(), json);
        writeString(VERDICT, report.verdict(), json);
        json.writeFieldName(AMOUNTS);
        json.writeStartObject();
        for (Map.Entry<String, YenRange> amount : report.amounts().entrySet()) {
            json.writeObjectFieldStart(amount.getKey());
            writeNumber(YEN, amount.getValue().yen().value(), json);
            writeNumber(AT_MOST, amount.getValue().atMost().value(), json);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeFieldName(FINDINGS);
        json.writeStartArray();
        for (AssessmentReport.FindingLine finding : report.findings()) {
            writeFinding(finding, json);
        }
        json.writeEndArray();
        json.writeFieldName(STEPS);
        json.writeStartArray();
        for (AssessmentReport.StepLine step : report.steps()) {
            writeStep(step, json);
        }
        json.writeEndArray();
        writeTexts(OPEN_QUESTIONS, report.openQuestions(), json);
        writeOpenParameters(report.openParameters(), json);
        writeTexts(NOTES, report.notes(), json);
        writeFixedTexts(NOT_ENCODED, report.notEncoded(), json);
        json.writeEndObject();
    }

    private void writeOpenParameters(List<AssessmentReport.ParameterLine> parameters, JsonGenerator json)
            throws IOException {
        json.writeFieldName(OPEN_PARAMETERS);
        json.writeStartArray();
        for (AssessmentReport.ParameterLine parameter : parameters) {
            json.writeStartObject();
            writeString(PARAMETER, parameter.parameter(), json);
            json.writeFieldName(READINGS);
            json.writeStartArray();
            for (AssessmentReport.ReadingLine reading : parameter.readings()) {
                json.writeStartObject();
                writeString(VALUE, reading.value(), json);
                writeCitation(reading.citation(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeFinding(AssessmentReport.FindingLine finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeString(RULE, finding.rule(), json);
        writeString(OUTCOME, finding.outcome(), json);
        writeString(POINTER, finding.pointer(), json);
        writeMessage(finding, json);
        json.writeFieldName(FACTS);
        writePlain(finding.facts(), json);
        json.writeFieldName(REMEDIES);
        json.writeStartArray();
        for (AssessmentReport.RemedyLine remedy : finding.remedies()) {
            writeRemedy(remedy, json);
        }
        json.writeEndArray();
        writeCitation(finding.citation(), json);
        json.writeEndObject();
    }

    private static void writeRemedy(AssessmentReport.RemedyLine remedy, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeString(ID, remedy.id(), json);
        json.writeFieldName(CHANGES);
        json.writeStartArray();
        for (AssessmentReport.ChangeLine change : remedy.changes()) {
            json.writeStartObject();
            writeString(POINTER, change.pointer(), json);
            json.writeFieldName(TO);
            writePlain(change.to(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        writeString(MESSAGE, remedy.message(), json);
        json.writeEndObject();
    }

    // A message without facts is the same text in every result.
    private void writeMessage(AssessmentReport.FindingLine finding, JsonGenerator json) throws IOException {
        json.writeFieldName(MESSAGE);
        if (finding.facts().isEmpty()) {
            json.writeString(encoded(finding.message()));
        } else {
            json.writeString(finding.message());
        }
    }

    private void writeStep(AssessmentReport.StepLine step, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeString(AMOUNT, step.amount(), json);
        writeString(TEXT, step.text(), json);
        writeCitation(step.citation(), json);
        json.writeEndObject();
    }

    private void writeCitation(@Nullable Citation citation, JsonGenerator json) throws IOException {
        if (citation == null) {
            return;
        }
        json.writeFieldName(CITATION);
        if (indented) {
            writeParts(citation, json);
        } else {
            json.writeRawValue(encoded(citation));
        }
    }

    private static void writeParts(Citation citation, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeString(SOURCE, citation.source(), json);
        writeString(PLACE, citation.place(), json);
        writeString(AUTHORITY, citation.authority().name(), json);
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
    private void writeFixedTexts(SerializableString name, List<String> fixed, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        json.writeStartArray();
        for (String text : fixed) {
            json.writeString(encoded(text));
        }
        json.writeEndArray();
    }

    private static void writeTexts(SerializableString name, List<String> texts, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void writeString(SerializableString name, String value, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        json.writeString(value);
    }

    private static void writeNumber(SerializableString name, long value, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(value);
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
