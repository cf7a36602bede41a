package jp.chiikiryoku.core.form.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import jp.chiikiryoku.core.constraint.AmountsWithinLimit;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.money.Yen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsWithinLimitDefinitionTest {

    private static final List<String> TOO_MUCH = List.of("\"/list\" out-of-range");

    /** An entry whose amounts have no bounds of their own. */
    public record Cost(@Nullable Yen pay, @Nullable Yen travel) {}

    public record Costs(
            @AmountsWithinLimit(of = {"pay", "travel"}) @Nullable
            List<@Nullable Cost> list) {}

    public record Each(
            @AmountsWithinLimit(of = "pay") @AmountsWithinLimit(of = "travel")
            List<Cost> list) {}

    public record Line(@Nullable Yen amount) {}

    public record Lines(@AmountsWithinLimit List<Line> list) {}

    public record Several(
            @Nullable List<Yen> amount, @Nullable String text) {}

    public record OfLists(@AmountsWithinLimit List<Several> list) {}

    public record OfTexts(@AmountsWithinLimit(of = "text") List<Several> list) {}

    public record OfNothingKnown(
            @AmountsWithinLimit(of = "price") List<Line> list) {}

    public record OfNone(@AmountsWithinLimit(of = {}) List<Line> list) {}

    public record OfBlank(@AmountsWithinLimit(of = "") List<Line> list) {}

    public record OfOneTwice(
            @AmountsWithinLimit(of = {"pay", "pay"}) List<Cost> list) {}

    public record OnAmount(@AmountsWithinLimit Yen list) {}

    private static Cost cost(long pay, long travel) {
        return new Cost(Yen.of(pay), Yen.of(travel));
    }

    private static List<String> problems(Cost... costs) {
        return Checked.problems(new Costs(Arrays.asList(costs)));
    }

    @Test
    void a_sum_takes_every_amount_of_every_element() {
        assertThat(problems(cost(YenWithin.GREATEST, 0), new Cost(null, null))).isEmpty();
        assertThat(problems(cost(YenWithin.GREATEST, 1))).isEqualTo(TOO_MUCH);
        assertThat(problems(cost(YenWithin.GREATEST, 0), cost(0, 1))).isEqualTo(TOO_MUCH);
        assertThat(problems(cost(YenWithin.GREATEST - 1, 1), cost(0, 0))).isEmpty();
    }

    @Test
    void an_absent_list_and_an_empty_one_are_valid() {
        assertThat(Checked.problems(new Costs(null))).isEmpty();
        assertThat(problems()).isEmpty();
    }

    @Test
    void an_amount_without_bounds_of_its_own_never_overflows() {
        assertThat(problems(cost(Long.MAX_VALUE, Long.MAX_VALUE))).isEqualTo(TOO_MUCH);
        assertThat(problems(cost(Long.MAX_VALUE, 0), cost(Long.MAX_VALUE, 0), cost(2, 0)))
                .isEqualTo(TOO_MUCH);
        assertThat(problems(cost(Long.MIN_VALUE, Long.MIN_VALUE), cost(Long.MIN_VALUE, -1)))
                .isEmpty();
        assertThat(problems(cost(Long.MAX_VALUE, -Long.MAX_VALUE), cost(YenWithin.GREATEST, 0)))
                .isEmpty();
        assertThat(problems(cost(Long.MAX_VALUE, -Long.MAX_VALUE), cost(YenWithin.GREATEST, 1)))
                .isEqualTo(TOO_MUCH);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9_224, 20_000})
    void no_number_of_elements_overflows(int elements) {
        assertThat(Checked.problems(new Lines(Collections.nCopies(elements, new Line(Yen.of(YenWithin.GREATEST))))))
                .isEqualTo(elements == 1 ? List.of() : TOO_MUCH);
    }

    @Test
    void every_declaration_of_several_applies() {
        assertThat(Checked.problems(new Each(List.of(cost(YenWithin.GREATEST, YenWithin.GREATEST)))))
                .isEmpty();
        assertThat(Checked.problems(new Each(List.of(cost(0, YenWithin.GREATEST), cost(0, 1)))))
                .isEqualTo(TOO_MUCH);
    }

    @Test
    void a_component_that_is_no_amount_is_refused() {
        Several several = new Several(List.of(Yen.of(1)), "1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checked.problems(new OfLists(List.of(several))))
                .withMessageEndingWith(" must name components that are amounts of yen.");
        assertThatIllegalArgumentException().isThrownBy(() -> Checked.problems(new OfTexts(List.of(several))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checked.problems(new OfNothingKnown(List.of(new Line(null)))))
                .withMessageContaining("price");
    }

    @Test
    void a_declaration_must_name_components_each_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(OfNone.class))
                .withMessageEndingWith(" must name one component or more.");
        assertThatIllegalArgumentException().isThrownBy(() -> Form.of(OfBlank.class));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(OfOneTwice.class))
                .withMessageEndingWith(" must not name a component twice.");
        assertThatIllegalArgumentException().isThrownBy(() -> Form.of(OnAmount.class));
    }
}
