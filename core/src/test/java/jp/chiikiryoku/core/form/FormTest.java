package jp.chiikiryoku.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.sample.Colour;
import jp.chiikiryoku.core.sample.Lantern;
import jp.chiikiryoku.core.sample.SampleParameters;
import jp.chiikiryoku.core.sample.SamplePayload;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormTest {

    private static final Form<SamplePayload> FORM = Form.of(SamplePayload.class);

    /** A component of a type that no form knows. */
    public record Unknown(Object thing) {}

    /** A record that is not public. */
    record Hidden(String name) {}

    /** A map and a list of lists. */
    public record Nested(Map<String, @Nullable Lantern> map, List<@Nullable List<@Nullable Colour>> lists) {}

    /** An instant. */
    public record Submission(OffsetDateTime submittedAt) {}

    /** Each way in which a component is required. */
    public record Requirements(
            String plain,
            @Nullable String optional,
            @NotNull @Nullable String stated,
            List<Colour> list,
            @NotEmpty @Nullable List<Colour> filled,
            boolean primitive) {}

    @Test
    void reads_the_form_of_a_record() {
        assertThat(FORM.type()).isEqualTo(SamplePayload.class);
        assertThat(FORM.shape().members()).extracting(Shape.Member::name).startsWith("edition", "appliedOn", "code");
        assertThat(FORM.shape().type()).isEqualTo(SamplePayload.class);
        assertThat(FORM.shape().place("edition")).isZero();
        assertThat(FORM.shape().place("code")).isEqualTo(2);
        assertThat(FORM.shape().place("none")).isEqualTo(-1);
        assertThat(FORM.shape().isTolerant()).isTrue();
        assertThat(Form.of(SampleParameters.class).shape().isTolerant()).isFalse();
    }

    @Test
    void a_component_is_required_unless_it_may_be_null_or_is_a_list() {
        assertThat(Form.of(Requirements.class).shape().members())
                .filteredOn(Shape.Member::required)
                .extracting(Shape.Member::name)
                .containsExactly("plain", "stated", "filled", "primitive");
    }

    @Test
    void a_generic_record_is_told_its_types() {
        Map<String, Class<?>> types = Map.of("T", Colour.class);
        Shape value =
                Form.of(Cited.Settled.class, types).shape().members().get(0).shape();
        assertThat(value).isInstanceOf(LeafShape.class);
        assertThat(((LeafShape) value).kind()).isEqualTo(LeafShape.Kind.CONSTANT);
        assertThat(((LeafShape) value).constants()).containsOnlyKeys("RED", "GREEN", "BLUE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(Cited.Settled.class))
                .withMessage("The type parameter (T) must be given.");
    }

    @Test
    void refuses_a_type_that_no_form_knows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(Unknown.class))
                .withMessage("The type (class java.lang.Object) must be a record.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(Hidden.class))
                .withMessageEndingWith("must be public.");
        assertThatIllegalArgumentException().isThrownBy(() -> Form.of(Authority.class));
    }

    @Test
    void checks_a_record_as_often_as_it_is_asked() {
        assertThat(FORM.check(SamplePayload.eligible())).isEmpty();
        assertThat(texts(FORM.check(SamplePayload.eligible().withDays(367)))).containsExactly("\"/days\" out-of-range");
        assertThat(FORM.check(SamplePayload.eligible().withDays(366))).isEmpty();
    }

    @Test
    void an_instant_before_1900_or_after_2100_by_its_own_offset_is_out_of_range() {
        OffsetDateTime first = OffsetDateTime.parse("1900-01-01T00:00:00+09:00");
        OffsetDateTime last = OffsetDateTime.parse("2100-12-31T23:59:59.999999999-09:00");
        Form<Submission> form = Form.of(Submission.class);
        assertThat(form.check(new Submission(first))).isEmpty();
        assertThat(form.check(new Submission(last))).isEmpty();
        assertThat(texts(form.check(new Submission(first.minusNanos(1)))))
                .containsExactly("\"/submittedAt\" out-of-range");
        assertThat(texts(form.check(new Submission(last.plusNanos(1)))))
                .containsExactly("\"/submittedAt\" out-of-range");
    }

    @Test
    void checks_what_maps_and_lists_hold() {
        Nested nested = new Nested(
                Map.of("a/b", new Lantern(null, null, null)), List.of(Arrays.asList(Colour.RED, null), List.of()));
        assertThat(texts(Form.of(Nested.class).check(nested)))
                .containsExactly(
                        "\"/lists/0/1\" required", "\"/map/a~1b/amount\" required", "\"/map/a~1b/colour\" required");
    }

    @Test
    void known_problems_hide_what_they_spoilt() {
        Problems problems = new Problems();
        problems.add(Pointer.parse("/grant"), Fault.of(ProblemCode.WRONG_TYPE));
        FORM.check(SamplePayload.eligible().withGrant(null).withDays(-1), problems);
        assertThat(texts(problems.toList())).containsExactly("\"/days\" out-of-range", "\"/grant\" wrong-type");
    }

    @Test
    void the_parts_of_a_record_or_list_are_checked_by_themselves() {
        Problems problems = new Problems();
        Form.checkParts(new Lantern(Colour.RED, null, null), problems);
        Form.checkParts(Arrays.asList(null, "text", new Lantern(null, null, null)), problems);
        Form.checkParts("text", problems);
        assertThat(texts(problems.toList()))
                .containsExactly(
                        "\"/0\" required", "\"/2/amount\" required", "\"/2/colour\" required", "\"/amount\" required");
    }

    @Test
    void stated_lists_are_copies_that_may_hold_null() {
        List<@Nullable Colour> own = new ArrayList<>(Arrays.asList(Colour.RED, null));
        List<@Nullable Colour> copy = StatedLists.copy(own);
        List<@Nullable Colour> other = StatedLists.copyOrEmpty(own);
        own.clear();
        assertThat(copy).containsExactly(Colour.RED, null).isUnmodifiable();
        assertThat(other).containsExactly(Colour.RED, null).isUnmodifiable();
        assertThat(StatedLists.<Colour>copy(null)).isNull();
        assertThat(StatedLists.<Colour>copyOrEmpty(null)).isEmpty();
    }

    private static List<String> texts(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }
}
