package jp.chiikiryoku.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.sample.SamplePayload;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportWriterTest {

    private static final Kind<SamplePayload, Assessment> KIND = SampleProgramme.sample();
    private static final String ABOVE = """
            {"appliedOn": "2025-04-01", "edition": "r6", "code": "032077", "name": "灯籠", "grant": 10000001,
             "lanterns": [{"colour": "RED", "amount": 10000001}],
             "rulings": [{"rule": "SMP-NOVELTY", "judgement": "MET", "evidence": "p. 2"}]}""";
    private static final String OPEN = """
            {"edition": "r8-draft", "code": "032077", "grant": 9000001, "novelty": {"judgement": "MET"},
             "lanterns": [{"colour": "GREEN", "amount": 9000001}]}""";
    private static final String ELIGIBLE = """
            {"edition": "r6", "code": "032077", "grant": 9000001, "index": 0.49, "novelty": {"judgement": "MET"},
             "lanterns": [{"colour": "GREEN", "amount": 9000001}]}""";
    private static final String MALFORMED = """
            {"edition": "r6", "code": "032078", "grant": "1", "a/b~\\"": 1}""";

    @Test
    void writes_problems_compactly() throws IOException {
        assertThat(compact(MALFORMED, Language.EN))
                .isEqualTo("{\"kind\":\"sample\",\"problems\":["
                        + "{\"pointer\":\"/a~1b~0\\\"\",\"code\":\"unknown-member\","
                        + "\"message\":\"There is no such member. Check its spelling.\"},"
                        + "{\"pointer\":\"/code\",\"code\":\"check-digit\","
                        + "\"message\":\"The check digit does not fit. Check the number for a slip.\"},"
                        + "{\"pointer\":\"/grant\",\"code\":\"wrong-type\","
                        + "\"message\":\"Write a number without quotation marks.\"},"
                        + "{\"pointer\":\"/lanterns\",\"code\":\"required\","
                        + "\"message\":\"This member is required. Give it a value.\"}]}");
    }

    @Test
    void writes_problems_indented() throws IOException {
        assertThat(indented("{", Language.JA)).isEqualTo("""
                {
                  "kind": "sample",
                  "problems": [
                    {
                      "pointer": "",
                      "code": "not-json",
                      "message": "JSONとして読み取れません。UTF-8のJSONオブジェクトを1つだけ送ってください。"
                    }
                  ]
                }""");
    }

    @Test
    void writes_an_assessment_compactly() throws IOException {
        assertThat(compact(ELIGIBLE, Language.JA)).isEqualTo(golden("eligible-ja.json"));
        assertThat(compact(ABOVE, Language.EN)).isEqualTo(golden("ineligible-en.json"));
        assertThat(compact(OPEN, Language.EN)).isEqualTo(golden("needs-review-en.json"));
    }

    @Test
    void writes_an_assessment_indented() throws IOException {
        assertThat(indented(ABOVE, Language.JA)).isEqualTo(golden("ineligible-ja-indented.json"));
    }

    @ParameterizedTest
    @EnumSource
    void both_forms_hold_the_same(Language language) throws IOException {
        ObjectMapper plain = new ObjectMapper();
        for (String json : List.of(ELIGIBLE, ABOVE, OPEN, MALFORMED)) {
            assertThat(plain.readTree(indented(json, language))).isEqualTo(plain.readTree(compact(json, language)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_plain_mapper_writes_and_reads_the_same(Language language) throws IOException {
        ObjectMapper plain = new ObjectMapper();
        for (String json : List.of(ELIGIBLE, ABOVE, OPEN)) {
            Report report = report(json, language);
            assertThat(plain.readTree(plain.writeValueAsString(report)))
                    .isEqualTo(plain.readTree(compact(json, language)));
            AssessmentReport again = new ObjectMapper()
                    .enable(DeserializationFeature.USE_LONG_FOR_INTS)
                    .readValue(compact(json, language), AssessmentReport.class);
            assertThat(again).isEqualTo(report);
        }
        assertThat(plain.readValue(compact(MALFORMED, language), ProblemReport.class))
                .isEqualTo(report(MALFORMED, language));
        assertThat(plain.readTree(plain.writeValueAsString(report(MALFORMED, language))))
                .isEqualTo(plain.readTree(compact(MALFORMED, language)));
    }

    @Test
    void neither_locale_nor_time_zone_changes_anything() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<String> expected = everything();
        try {
            for (String tag :
                    List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "ja-JP-u-ca-japanese")) {
                for (String id : List.of("Pacific/Kiritimati", "America/Los_Angeles")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    assertThat(everything()).isEqualTo(expected);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void facts_keep_truth_values_decimals_and_lists() throws IOException {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("truth", true);
        facts.put("decimal", new BigDecimal("1E+2"));
        facts.put("list", List.of(1, "two"));
        AssessmentReport.FindingLine finding = new AssessmentReport.FindingLine(
                "R", "SATISFIED", "", "m", facts, List.of(), new Citation("PRESS", "p. 1", Authority.PRESS));
        AssessmentReport report = new AssessmentReport(
                "sample",
                "r6",
                "ELIGIBLE",
                Map.of(),
                List.of(finding),
                List.of(),
                List.of("/a"),
                List.of(),
                List.of(),
                List.of());
        assertThat(written(ReportWriter.compact(), report))
                .contains("\"facts\":{\"truth\":true,\"decimal\":100,\"list\":[1,\"two\"]}")
                .contains("\"openQuestions\":[\"/a\"],\"openParameters\":[],\"notes\":[],\"notEncoded\":[]}");
    }

    @Test
    void leaves_the_stream_open() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        ReportWriter.compact().write(report("{", Language.JA), out);
        assertThat(closed[0]).isFalse();
        assertThat(out.size()).isPositive();
    }

    /** Read again from the files each time, so that nothing is remembered from another locale. */
    private static List<String> everything() throws IOException {
        Kind<SamplePayload, Assessment> kind = SampleProgramme.load().kind(SampleProgramme.SAMPLE);
        List<String> texts = new ArrayList<>();
        for (String json : List.of(ELIGIBLE, ABOVE, OPEN, MALFORMED)) {
            for (Language language : Language.values()) {
                texts.add(written(ReportWriter.compact(), kind.report(bytes(json), language)));
            }
        }
        return texts;
    }

    private static String compact(String json, Language language) throws IOException {
        return written(ReportWriter.compact(), report(json, language));
    }

    private static String indented(String json, Language language) throws IOException {
        return written(ReportWriter.indented(), report(json, language));
    }

    private static String written(ReportWriter writer, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Report report(String json, Language language) {
        return KIND.report(bytes(json), language);
    }

    private static String golden(String name) {
        return new String(SampleProgramme.resource("reports/" + name), StandardCharsets.UTF_8).stripTrailing();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
