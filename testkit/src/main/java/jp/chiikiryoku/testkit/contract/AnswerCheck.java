package jp.chiikiryoku.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.kind.Answer;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.StatedPayload;
import jp.chiikiryoku.core.report.Report;
import jp.chiikiryoku.core.report.ReportWriter;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.testkit.Vectors;

/** Checks what can be said of the answer to any text at all. */
final class AnswerCheck<P extends StatedPayload, A> {

    // The contract's list.
    private static final Set<String> CODES = Set.of(
            "not-json",
            "too-large",
            "too-deep",
            "duplicate-member",
            "unknown-member",
            "required",
            "wrong-type",
            "format",
            "not-an-integer",
            "out-of-range",
            "unknown-value",
            "check-digit",
            "not-a-local-government",
            "date",
            "date-order",
            "funding-unbalanced",
            "unknown-edition",
            "no-edition",
            "not-in-edition",
            "empty",
            "conflict");
    private static final Set<ProblemCode> UNREADABLE =
            Set.of(ProblemCode.NOT_JSON, ProblemCode.TOO_DEEP, ProblemCode.TOO_LARGE);
    private static final JsonFactory JSON = new JsonFactory();

    private final Kind<P, A> kind;

    AnswerCheck(Kind<P, A> kind) {
        this.kind = kind;
    }

    /** Checks the answer and tells whether the payload was well formed. */
    boolean isAnswered(byte[] json) {
        Answer<A> answer = kind.answer(json);
        if (!answer.equals(kind.answer(json))) {
            throw new AssertionError("The second answer differs.");
        }
        return answer.match(value -> checkAnswered(json, value), problems -> checkMalformed(json, problems));
    }

    private boolean checkAnswered(byte[] json, A value) {
        P payload = kind.read(json);
        if (!kind.assess(payload).equals(value)) {
            throw new AssertionError("The typed door differs.");
        }
        if (value instanceof Assessment assessment) {
            checkUnderItsEdition(payload, assessment);
        } else {
            checkWritten(kind.report(value, Language.JA));
            checkWritten(kind.report(value, Language.EN));
        }
        return true;
    }

    private void checkUnderItsEdition(P payload, Assessment assessment) {
        if (!kind.edition(assessment.edition().id()).assess(payload).equals(assessment)) {
            throw new AssertionError("The door of the edition differs.");
        }
    }

    private static void checkWritten(Report report) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            ReportWriter.compact().write(report, written);
            assertThat(Vectors.JSON.readTree(written.toByteArray()).isObject()).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean checkMalformed(byte[] json, List<Problem> problems) {
        assertThat(problems).isNotEmpty().doesNotHaveDuplicates();
        try {
            kind.read(json);
            throw new AssertionError("The typed door accepts it.");
        } catch (MalformedPayloadException exception) {
            assertThat(exception.problems()).isEqualTo(problems);
        }
        Set<String> places = places(json);
        if (places.isEmpty() || problems.stream().anyMatch(problem -> UNREADABLE.contains(problem.code()))) {
            assertThat(problems).hasSize(1);
            assertThat(UNREADABLE).contains(problems.get(0).code());
            assertThat(problems.get(0).pointer()).hasToString("");
        }
        problems.forEach(problem -> checkProblem(problem, places));
        return false;
    }

    private void checkProblem(Problem problem, Set<String> places) {
        assertThat(CODES).contains(problem.code().code());
        String ja = kind.renderer(Language.JA).render(problem);
        String en = kind.renderer(Language.EN).render(problem);
        assertThat(ja).isNotBlank().isNotEqualTo(en);
        assertThat(en).isNotBlank();
        String place = problem.pointer().toString();
        if (!place.isEmpty()) {
            String parent = place.substring(0, place.lastIndexOf('/'));
            assertThat(places).containsAnyOf(place, parent);
        }
    }

    /** Every place of the text, of twins too; none if it is not JSON in UTF-8. */
    private static Set<String> places(byte[] json) {
        Set<String> places = new HashSet<>();
        try (JsonParser parser = JSON.createParser(StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(json))
                .toString())) {
            while (parser.nextToken() != null) {
                JsonToken token = parser.currentToken();
                if (token != JsonToken.FIELD_NAME && !token.isStructEnd()) {
                    places.add(
                            token.isStructStart()
                                    ? parser.getParsingContext()
                                            .getParent()
                                            .pathAsPointer()
                                            .toString()
                                    : parser.getParsingContext().pathAsPointer().toString());
                }
            }
            return places;
        } catch (IOException unreadable) {
            return Set.of();
        }
    }
}
