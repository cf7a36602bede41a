package jp.chiikiryoku.core.form.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import jp.chiikiryoku.core.constraint.Ascending;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.form.Form;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AscendingDefinitionTest {

    private static final Citation LAW = new Citation("ORDINANCE-TOKKO", "art. 1", Authority.LAW);

    /** A step with a plain and a cited value. */
    public record Tier(@Nullable Integer from, @Nullable Cited<Integer> cap) {

        static Tier of(int from, int cap) {
            return new Tier(from, Cited.of(cap, LAW));
        }
    }

    public record Tiers(
            @Ascending(by = {"from", "cap"}) @Nullable List<Tier> tiers) {}

    public record Each(
            @Ascending(by = "from") @Ascending(by = "cap") List<Tier> tiers) {}

    public record ByNone(@Ascending(by = {}) List<Tier> tiers) {}

    public record ByBlank(@Ascending(by = " ") List<Tier> tiers) {}

    public record ByOneTwice(@Ascending(by = {"cap", "cap"}) List<Tier> tiers) {}

    public record OnText(@Ascending(by = "from") String tiers) {}

    private static List<String> problems(Tier... tiers) {
        return Checked.problems(new Tiers(Arrays.asList(tiers)));
    }

    @Test
    void elements_ascend_strictly_in_each_component() {
        assertThat(problems(Tier.of(1, 1), Tier.of(2, 2), Tier.of(3, 3))).isEmpty();
        assertThat(problems(Tier.of(1, 1), Tier.of(1, 2), Tier.of(0, 2)))
                .containsExactly(
                        "\"/tiers/1/from\" conflict", "\"/tiers/2/cap\" conflict", "\"/tiers/2/from\" conflict");
    }

    @Test
    void one_element_or_none_or_no_list_is_valid() {
        assertThat(problems(Tier.of(5, 5))).isEmpty();
        assertThat(problems()).isEmpty();
        assertThat(Checked.problems(new Tiers(null))).isEmpty();
    }

    @Test
    void an_absent_component_has_no_order() {
        assertThat(problems(Tier.of(2, 2), new Tier(null, null), Tier.of(1, 1))).isEmpty();
    }

    @Test
    void every_declaration_of_several_applies() {
        assertThat(Checked.problems(new Each(List.of(Tier.of(1, 1), Tier.of(1, 2)))))
                .containsExactly("\"/tiers/1/from\" conflict");
        assertThat(Checked.problems(new Each(List.of(Tier.of(1, 1), Tier.of(2, 1)))))
                .containsExactly("\"/tiers/1/cap\" conflict");
    }

    @Test
    void a_declaration_must_name_components_each_once() {
        assertThatIllegalArgumentException().isThrownBy(() -> Form.of(ByNone.class));
        assertThatIllegalArgumentException().isThrownBy(() -> Form.of(ByBlank.class));
        assertThatIllegalArgumentException().isThrownBy(() -> Form.of(ByOneTwice.class));
        assertThatIllegalArgumentException().isThrownBy(() -> Form.of(OnText.class));
    }
}
