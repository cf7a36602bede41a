package jp.chiikiryoku.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.LocalizedText;
import jp.chiikiryoku.core.text.Message;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Pointer A = Pointer.parse("/a");
    private static final Fault REQUIRED = Fault.of(ProblemCode.REQUIRED);
    private static final Fault EMPTY = Fault.of(ProblemCode.EMPTY);

    @Test
    void codes_are_those_of_the_contract() {
        assertThat(ProblemCode.values())
                .extracting(ProblemCode::code)
                .containsExactly(
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
    }

    @Test
    void a_problem_tells_place_code_and_message() {
        Problem problem = new Problem(A, REQUIRED);
        assertThat(problem).hasToString("\"/a\" required");
        assertThat(problem.code()).isEqualTo(ProblemCode.REQUIRED);
        assertThat(problem.message()).isEqualTo(Message.of("problem.required"));
        assertThat(problem.pointer()).isEqualTo(A);
        assertThat(problem.fault()).isEqualTo(REQUIRED);
    }

    @Test
    void a_fault_names_its_text_by_code_and_variant() {
        Facts facts = Facts.of("bound", 1);
        assertThat(REQUIRED).isEqualTo(new Fault(ProblemCode.REQUIRED, Message.of("problem.required")));
        assertThat(Fault.of(ProblemCode.OUT_OF_RANGE, facts))
                .isEqualTo(new Fault(ProblemCode.OUT_OF_RANGE, Message.of("problem.out-of-range", facts)));
        assertThat(Fault.of(ProblemCode.OUT_OF_RANGE, "least", facts))
                .isEqualTo(new Fault(ProblemCode.OUT_OF_RANGE, Message.of("problem.out-of-range.least", facts)));
    }

    @Test
    void what_an_edition_does_not_know_is_told_with_its_title() {
        LocalizedText title = new LocalizedText("令和6年度", "fiscal year 2024");
        assertThat(Fault.notIn(title)).isEqualTo(Fault.of(ProblemCode.NOT_IN_EDITION, Facts.of("edition", title)));
    }

    @Test
    void problems_are_listed_by_place_then_code_and_each_once() {
        Problems problems = new Problems();
        assertThat(problems.isEmpty()).isTrue();
        assertThat(problems.toList()).isEmpty();
        problems.add(Pointer.parse("/b"), REQUIRED);
        problems.add(A, EMPTY);
        problems.add(A, REQUIRED);
        problems.add(A, EMPTY);
        assertThat(problems.isEmpty()).isFalse();
        assertThat(problems.size()).isEqualTo(3);
        assertThat(problems.toList())
                .extracting(Problem::toString)
                .containsExactly("\"/a\" required", "\"/a\" empty", "\"/b\" required");
        assertThat(problems.toList()).isUnmodifiable();
    }

    @Test
    void a_place_is_sound_until_a_problem_stands_at_or_below_it() {
        Problems problems = new Problems();
        problems.add(A.at(1).member("x"), REQUIRED);
        assertThat(problems.isSound(A.at(1).member("x"))).isFalse();
        assertThat(problems.isSound(A.at(1))).isFalse();
        assertThat(problems.isSound(Pointer.ROOT)).isFalse();
        assertThat(problems.isSound(A.at(0))).isTrue();
        assertThat(problems.isSound(A.at(1).member("x").member("y"))).isTrue();
        problems.addIfSound(A, EMPTY);
        assertThat(problems.size()).isEqualTo(1);
        problems.addIfSound(A.at(0), EMPTY);
        assertThat(problems.size()).isEqualTo(2);
    }

    @Test
    void a_problem_is_found_by_its_place_and_code() {
        Problems problems = new Problems();
        problems.add(A, REQUIRED);
        assertThat(problems.has(A, ProblemCode.REQUIRED)).isTrue();
        assertThat(problems.has(A, ProblemCode.EMPTY)).isFalse();
        assertThat(problems.has(A.at(0), ProblemCode.REQUIRED)).isFalse();
    }

    @Test
    void a_place_is_hidden_by_a_problem_above_it_that_is_more_than_an_absence() {
        Problems problems = new Problems();
        problems.add(A, REQUIRED);
        problems.add(Pointer.ROOT, EMPTY);
        assertThat(problems.isHidden(A.at(0))).isFalse();
        problems.add(A, EMPTY);
        assertThat(problems.isHidden(A.at(0))).isTrue();
        assertThat(problems.isHidden(A)).isFalse();
        assertThat(problems.isHidden(Pointer.parse("/b"))).isFalse();
    }

    @Test
    void the_exception_lists_places_and_codes() {
        List<Problem> problems = List.of(new Problem(A, REQUIRED), new Problem(A, EMPTY));
        MalformedPayloadException exception = new MalformedPayloadException(problems);
        assertThat(exception).hasMessage("Malformed payload: \"/a\" required, \"/a\" empty");
        assertThat(exception.problems()).isEqualTo(problems).isUnmodifiable();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MalformedPayloadException(List.of()))
                .withMessage("The problems (none) must be one or more.");
    }

    @Test
    void an_exception_that_has_travelled_keeps_its_message() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new MalformedPayloadException(List.of(new Problem(A, REQUIRED))));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            MalformedPayloadException again = (MalformedPayloadException) in.readObject();
            assertThat(again).hasMessage("Malformed payload: \"/a\" required");
            assertThat(again.problems()).isEmpty();
        }
    }

    @Test
    void every_part_must_be_there() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Problem(null, REQUIRED))
                .withMessage("pointer");
        assertThatNullPointerException().isThrownBy(() -> new Problem(A, null)).withMessage("fault");
        assertThatNullPointerException()
                .isThrownBy(() -> new Fault(null, Message.of("t")))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> new Fault(ProblemCode.DATE, null))
                .withMessage("message");
    }
}
