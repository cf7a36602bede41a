package jp.chiikiryoku.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.kind.Answer;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.StatedPayload;
import jp.chiikiryoku.testkit.Vector;
import jp.chiikiryoku.testkit.Vectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every way into a kind leads to the same answer.
 *
 * @param <P> the type of payload
 */
public abstract class DoorsContract<P extends StatedPayload> {

    /**
     * Returns the kind.
     *
     * @return the kind with the editions that the module ships
     */
    protected abstract Kind<P, Assessment> kind();

    private Vectors vectors() {
        return Vectors.of(getClass()).ofKind(kind().name());
    }

    @TestFactory
    Stream<DynamicTest> every_door_gives_the_same_assessment() {
        return Vectors.tests(vectors().valid(), vector -> {
            P payload = kind().read(vector.payload());
            Assessment byKind = byName(vector);
            assertThat(kind().check(payload)).isEmpty();
            assertThat(kind().assess(payload)).isEqualTo(byKind);
            agree(payload, byKind);
        });
    }

    private void agree(P payload, Assessment byKind) {
        String id = byKind.edition().id();
        Kind<P, Assessment> edition = kind().edition(id);
        assertThat(edition.check(payload)).isEmpty();
        assertThat(edition.assess(payload)).isEqualTo(byKind);
    }

    private static Assessment byName(Vector vector) {
        return ModuleContract.kind(vector.kind()).answer(vector.payload()).match(Assessment.class::cast, problems -> {
            throw new AssertionError("The payload must be well formed but has " + problems);
        });
    }

    @TestFactory
    Stream<DynamicTest> every_malformed_payload_has_the_same_problems_at_every_door() {
        return Vectors.tests(vectors().invalid(), vector -> {
            byte[] json = vector.payload();
            List<Problem> problems = kind().answer(json).problems();
            assertThat(problems).isNotEmpty();
            assertThat(ModuleContract.kind(vector.kind()).answer(json).problems())
                    .isEqualTo(problems);
            assertThatExceptionOfType(MalformedPayloadException.class)
                    .isThrownBy(() -> kind().read(json))
                    .satisfies(exception -> assertThat(exception.problems()).isEqualTo(problems));
        });
    }

    @Test
    void answers_can_be_given_again_and_in_parallel() {
        List<byte[]> payloads = vectors().all().stream().map(Vector::payload).toList();
        List<Answer<Assessment>> once =
                payloads.stream().map(json -> kind().answer(json)).toList();
        assertThat(IntStream.range(0, 1_000).parallel().map(i -> i % payloads.size()))
                .allMatch(i -> kind().answer(payloads.get(i)).equals(once.get(i)));
    }
}
