package jp.chiikiryoku.local10000;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.payload.Answer;
import jp.chiikiryoku.core.payload.PayloadKind;
import jp.chiikiryoku.core.text.Language;
import org.junit.jupiter.api.Test;

/** Set {@code chiikiryoku.fuzz.seed} to repeat a run, {@code chiikiryoku.fuzz.tries} for a longer one. */
class MutatedPayloadTest {

    private static final PayloadKind<Application, Local10000Parameters> KIND =
            Local10000.shipped().kind();
    // The contract's list.
    private static final Set<String> CODES = Set.of(
            ("not-json too-large too-deep duplicate-member unknown-member required wrong-type format not-an-integer"
                            + " out-of-range unknown-value check-digit not-a-local-government date date-order"
                            + " funding-unbalanced unknown-edition no-edition not-in-edition empty conflict")
                    .split(" "));
    private static final Set<ProblemCode> UNREADABLE =
            Set.of(ProblemCode.NOT_JSON, ProblemCode.TOO_DEEP, ProblemCode.TOO_LARGE);
    private static final JsonFactory JSON = new JsonFactory();

    @Test
    void no_mutated_payload_is_answered_wrongly() {
        long seed = Long.getLong("chiikiryoku.fuzz.seed", System.nanoTime());
        int tries = Integer.getInteger("chiikiryoku.fuzz.tries", 100_000);
        System.out.println("MutatedPayloadTest: " + tries + " tries, chiikiryoku.fuzz.seed=" + seed);
        List<JsonNode> payloads =
                Vectors.valid().stream().map(vector -> vector.path("payload")).toList();
        Random random = new Random(seed);
        Mutation mutation = new Mutation(random);
        int assessed = 0;
        for (int i = 0; i < tries; i++) {
            byte[] json = mutation.of(payloads.get(random.nextInt(payloads.size())));
            try {
                assessed += check(json) ? 1 : 0;
            } catch (Throwable failure) {
                throw new AssertionError(
                        "Try " + i + ", chiikiryoku.fuzz.seed=" + seed + ": "
                                + new String(json, StandardCharsets.UTF_8),
                        failure);
            }
        }
        // A mutation that always or never spoils tests nothing.
        assertThat(assessed).as("assessed, seed %d", seed).isBetween(tries / 20, tries * 19 / 20);
    }

    private static boolean check(byte[] json) throws IOException {
        Answer answer = KIND.answer(json);
        if (!answer.equals(KIND.answer(json))) {
            throw new AssertionError("The second answer differs.");
        }
        return answer.match(assessment -> checkAssessed(json, assessment), problems -> checkMalformed(json, problems));
    }

    private static boolean checkAssessed(byte[] json, Assessment assessment) {
        Application application = KIND.read(json);
        if (!KIND.assess(application).equals(assessment)
                || !Local10000.edition(assessment.edition().id())
                        .assess(application)
                        .equals(assessment)) {
            throw new AssertionError("The typed doors differ.");
        }
        return true;
    }

    private static boolean checkMalformed(byte[] json, List<Problem> problems) {
        assertThat(problems).isNotEmpty().doesNotHaveDuplicates();
        try {
            KIND.read(json);
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
        for (Problem problem : problems) {
            checkProblem(problem, places);
        }
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
        } catch (CharacterCodingException exception) {
            return Set.of();
        } catch (IOException exception) {
            return Set.of();
        }
    }

    @Test
    void a_payload_is_read_up_to_its_limits() {
        byte[] json = Scenario.plain().json();
        String text = new String(json, StandardCharsets.UTF_8);
        String padded = text + " ".repeat(1_048_576 - json.length);
        assertThat(problems(padded)).isEmpty();
        assertThat(problems(padded + " ")).containsExactly("\"\" too-large");
        assertThat(problems("\uFEFF" + text)).isEmpty();
        assertThat(problems(text + text)).containsExactly("\"\" not-json");
        // The root is level 1 and the unknown member's value begins at level 2.
        assertThat(problems(nested(text, 63))).containsExactly("\"/x\" unknown-member");
        assertThat(problems(nested(text, 64))).containsExactly("\"\" too-deep");
    }

    private static String nested(String text, int levels) {
        return "{\"x\":" + "[".repeat(levels) + "]".repeat(levels) + "," + text.substring(1);
    }

    private static Set<String> problems(String json) {
        return Stream.of(json.getBytes(StandardCharsets.UTF_8))
                .flatMap(bytes -> Doors.problems(Local10000.shipped(), bytes).stream())
                .collect(Collectors.toSet());
    }
}
