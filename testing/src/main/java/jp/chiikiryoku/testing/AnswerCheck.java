package jp.chiikiryoku.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.payload.Answer;
import jp.chiikiryoku.core.payload.PayloadKind;
import jp.chiikiryoku.core.payload.StatedPayload;
import jp.chiikiryoku.core.text.Language;

/** Checks what can be said of the answer to any text at all. */
final class AnswerCheck<P extends StatedPayload> {

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

    private final PayloadKind<P, ?> kind;

    AnswerCheck(PayloadKind<P, ?> kind) {
        this.kind = kind;
    }

    /** Checks the answer and tells whether it is an assessment. */
    boolean isAssessed(byte[] json) {
        Answer<Assessment> answer = kind.answer(json);
        if (!answer.equals(kind.answer(json))) {
            throw new AssertionError("The second answer differs.");
        }
        return answer.match(assessment -> checkAssessed(json, assessment), problems -> checkMalformed(json, problems));
    }

    private boolean checkAssessed(byte[] json, Assessment assessment) {
        P payload = kind.read(json);
        String edition = assessment.edition().id();
        if (!kind.assess(payload).equals(assessment)
                || !kind.edition(edition).assess(payload).equals(assessment)) {
            throw new AssertionError("The typed doors differ.");
        }
        return true;
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

    private static void checkProblem(Problem problem, Set<String> places) {
        assertThat(CODES).contains(problem.code().code());
        String ja = problem.message(Language.JA);
        String en = problem.message(Language.EN);
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
