package jp.chiikiryoku.testkit.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import jp.chiikiryoku.testkit.Vector;
import jp.chiikiryoku.testkit.Vectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The work on a payload grows no faster than the payload: reading, checking, assessing and writing the report.
 *
 * <p>Each place of each kind is made n, 2n and 4n long, and the steps are compared as {@link CountedClasses} counts
 * them: no time is measured, so that a slow machine never fails and a fast one hides nothing. Twice the length may take
 * 2.3 times the steps, because sets of problems and entries are kept in an order, which adds a logarithm. A subclass is
 * called {@code LinearWorkTest}.
 */
public abstract class LinearWorkContract extends ModuleContract {

    private static final int GREATEST_SIZE = 1_000_000;
    private static final int MOST = 1_000;
    private static final double GREATEST_RATIO = 2.3;

    @TestFactory
    Stream<DynamicTest> twice_the_payload_takes_at_most_about_twice_the_steps() {
        BiConsumer<?, ?> door = new CountedClasses().make(BiConsumer.class, CountedDoor.class.getName());
        return names().stream().map(kind -> DynamicTest.dynamicTest(kind, () -> check(kind, door)));
    }

    // The door takes the name of a kind and a payload.
    @SuppressWarnings("unchecked")
    private void check(String kind, BiConsumer<?, ?> door) {
        BiConsumer<String, byte[]> answer = (BiConsumer<String, byte[]>) door;
        List<ObjectNode> payloads = Vectors.of(getClass()).ofKind(kind).valid().stream()
                .map(LinearWorkContract::tree)
                .toList();
        // What is made once is not counted.
        payloads.forEach(payload -> answer.accept(kind, payload.toString().getBytes(UTF_8)));
        List<String> tooMuch = new ArrayList<>();
        for (Growth growth : Growth.of(payloads)) {
            int number = Math.min(MOST, GREATEST_SIZE / growth.sizeOfOne() / 2);
            long half = steps(kind, growth, number / 2, answer);
            long once = steps(kind, growth, number, answer);
            long twice = steps(kind, growth, 2 * number, answer);
            // Another way of reading, such as of many names, makes one jump; what grows too fast does so at each
            // doubling.
            if (twice > GREATEST_RATIO * once && once > GREATEST_RATIO * half) {
                tooMuch.add(growth.name() + ": " + half + ", " + once + " and " + twice + " steps for " + number / 2
                        + " and twice and four times as many");
            }
        }
        assertThat(tooMuch).isEmpty();
    }

    private static long steps(String kind, Growth growth, int number, BiConsumer<String, byte[]> answer) {
        byte[] json = growth.payload().apply(number).getBytes(UTF_8);
        return WorkCounter.stepsOf(() -> answer.accept(kind, json));
    }

    private static ObjectNode tree(Vector vector) {
        try {
            return (ObjectNode) Vectors.JSON.readTree(vector.payload());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
