package jp.chiikiryoku.core.kind;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.report.ProblemReport;
import jp.chiikiryoku.core.report.ReportWriter;
import jp.chiikiryoku.core.sample.Colour;
import jp.chiikiryoku.core.sample.Lantern;
import jp.chiikiryoku.core.sample.SampleRule;
import jp.chiikiryoku.core.sample.SampleSum;
import jp.chiikiryoku.core.sample.SampleSum.Lanterns;
import jp.chiikiryoku.core.sample.SampleSum.Line;
import jp.chiikiryoku.core.sample.SampleSum.Sum;
import jp.chiikiryoku.core.sample.SampleSum.SumReport;
import jp.chiikiryoku.core.text.Language;
import org.junit.jupiter.api.Test;

class KindOfOtherAnswersTest {

    private static final Kind<Lanterns, Sum> KIND = SampleSum.kind();
    private static final Lanterns TWO =
            Lanterns.of(Lantern.of(Colour.GREEN, 3_000_000), Lantern.of(Colour.GREEN, 4_000_000));
    private static final String JSON = "{\"edition\": \"r6\", \"lanterns\": ["
            + "{\"colour\": \"GREEN\", \"amount\": 3000000}, {\"colour\": \"GREEN\", \"amount\": 4000000}]}";
    private static final byte[] MALFORMED = bytes("{\"lanterns\": [{\"colour\": \"GREEN\", \"amount\": -1}]}");

    private static byte[] bytes(String json) {
        return json.getBytes(UTF_8);
    }

    @Test
    void tells_its_name_rules_form_texts_and_editions() {
        assertThat(KIND.name()).isEqualTo("sample-sum");
        assertThat(KIND.rules()).isEqualTo(List.of(SampleRule.values()));
        assertThat(KIND.form().type()).isEqualTo(Lanterns.class);
        assertThat(KIND.texts().has(Language.EN, "SMP-LIMIT.title")).isTrue();
        assertThat(KIND.editions().all())
                .filteredOn(edition -> edition.serves("sample-sum"))
                .extracting(edition -> edition.id())
                .containsExactly("r6");
        assertThat(KIND.reportTypes()).isEqualTo(List.of(SumReport.class, ProblemReport.class));
    }

    @Test
    void answers_a_record_and_a_text_alike() {
        Lanterns payload = TWO.withEdition("r6");
        Sum sum = new Sum("r6", Yen.of(7_000_000));
        assertThat(KIND.check(payload)).isEmpty();
        assertThat(KIND.assess(payload)).isEqualTo(sum);
        assertThat(KIND.read(bytes(JSON))).isEqualTo(payload);
        assertThat(KIND.answer(bytes(JSON)).<Object>match(value -> value, problems -> problems))
                .isEqualTo(sum);
        assertThat(KIND.answer(bytes(JSON), AnswerOptions.today(LocalDate.MAX))).isEqualTo(KIND.answer(bytes(JSON)));
    }

    @Test
    void an_answer_is_reported_in_the_format_of_the_kind() {
        Answer<Sum> answer = KIND.answer(bytes(JSON));
        assertThat(answer.problems()).isEmpty();
        assertThat(KIND.report(answer, Language.EN))
                .isEqualTo(new SumReport("sample-sum", "r6", List.of(new Line(Yen.of(7_000_000), "total")), null))
                .isEqualTo(KIND.report(new Sum("r6", Yen.of(7_000_000)), Language.EN))
                .isNotEqualTo(KIND.report(answer, Language.JA));
    }

    @Test
    void it_must_name_its_edition_unless_the_caller_chooses_one() {
        assertThat(KIND.mustNameEdition()).isTrue();
        assertThat(KIND.reference()).hasToString("/edition");
        assertThat(KIND.edition("r6").assess(TWO)).isEqualTo(new Sum("r6", Yen.of(7_000_000)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KIND.edition("r7"))
                .withMessage("The edition (r7) must serve the kind sample-sum.");
    }

    @Test
    void a_payload_that_names_no_edition_has_the_problem_at_the_edition() {
        assertThat(KIND.check(TWO)).extracting(Problem::toString).containsExactly("\"/edition\" required");
        assertThat(KIND.check(TWO.withEdition("r5")))
                .extracting(Problem::toString)
                .containsExactly("\"/edition\" unknown-edition");
        assertThat(problems("{\"edition\": null, \"lanterns\": []}")).containsExactly("\"/edition\" required");
        assertThat(problems("{\"edition\": 5, \"lanterns\": []}")).containsExactly("\"/edition\" wrong-type");
        assertThat(problems("{}")).containsExactly("\"/edition\" required", "\"/lanterns\" required");
    }

    private static List<String> problems(String json) {
        return KIND.answer(bytes(json)).problems().stream()
                .map(Problem::toString)
                .sorted()
                .toList();
    }

    @Test
    void a_malformed_payload_is_not_answered_at_any_door() {
        Answer<Sum> answer = KIND.answer(MALFORMED);
        assertThat(answer.problems())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder("\"/edition\" required", "\"/lanterns/0/amount\" out-of-range");
        assertThat(KIND.report(answer, Language.EN))
                .isEqualTo(ProblemReport.of("sample-sum", answer.problems(), KIND.renderer(Language.EN)));
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> KIND.read(MALFORMED))
                .satisfies(malformed -> assertThat(malformed.problems()).isEqualTo(answer.problems()));
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> KIND.assess(TWO))
                .satisfies(malformed -> assertThat(malformed.problems()).isEqualTo(KIND.check(TWO)));
    }

    @Test
    void the_answerer_says_what_its_edition_does_not_know() {
        Lanterns payload = Lanterns.of(Lantern.of(Colour.GREEN, 1), Lantern.of(Colour.GREEN, 900_000_000_000L));
        assertThat(KIND.check(payload.withEdition("r6")))
                .extracting(Problem::toString)
                .containsExactly("\"/lanterns/1/amount\" not-in-edition");
    }

    @Test
    void an_answer_is_written_member_by_member_without_what_is_absent() throws IOException {
        assertThat(written(ReportWriter.compact(), JSON))
                .isEqualTo("{\"kind\":\"sample-sum\",\"edition\":\"r6\","
                        + "\"lines\":[{\"yen\":7000000,\"message\":\"合計\"}]}");
        assertThat(written(ReportWriter.indented(), "{\"edition\": \"r6\", \"lanterns\": []}"))
                .isEqualTo("""
                {
                  "kind": "sample-sum",
                  "edition": "r6",
                  "lines": [
                    {
                      "yen": 0,
                      "message": "合計"
                    }
                  ],
                  "remark": "nothing"
                }""");
    }

    private static String written(ReportWriter writer, String json) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(KIND.report(bytes(json), Language.JA), out);
        return out.toString(UTF_8);
    }
}
