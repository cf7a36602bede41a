package jp.chiikiryoku.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.sample.Colour;
import jp.chiikiryoku.core.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueConstraintsTest {

    private static final Citation LAW = new Citation("ORDINANCE-TOKKO", "art. 1", Authority.LAW);

    /** One component for each constraint. */
    public record Subject(
            @Amount @Nullable Yen amount,
            @Amount(min = 1) @Nullable Yen positive,
            @GovernmentCode @Nullable String code,
            @Distinct @Nullable List<@Nullable Colour> colours,

            @Distinct(by = "id") @AmountsWithinLimit @Nullable
            List<@Nullable Line> lines,

            @AmountsWithinLimit(of = "cost") @Nullable List<Priced> costs,
            @Ascending(by = {"from", "cap"}) @Nullable List<Tier> tiers) {

        static Subject empty() {
            return new Subject(null, null, null, null, null, null, null);
        }
    }

    /** An entry that is told apart by its id. */
    public record Line(
            @Nullable String id, @Amount @Nullable Yen amount) {}

    /** An entry whose amount is called otherwise. */
    public record Priced(@Nullable Yen cost) {}

    /** A step with a plain and a cited value. */
    public record Tier(Integer from, Cited<Integer> cap) {

        static Tier of(int from, int cap) {
            return new Tier(from, Cited.of(cap, LAW));
        }
    }

    @Test
    void absent_values_are_valid() {
        assertThat(problems(Subject.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, false, false",
        "0, true, false",
        "1, true, true",
        "1000000000000000, true, true",
        "1000000000000001, false, false",
        "-9223372036854775808, false, false",
        "9223372036854775807, false, false",
    })
    void an_amount_lies_within_its_bounds(long yen, boolean valid, boolean positive) {
        Yen amount = Yen.of(yen);
        assertThat(problems(new Subject(amount, null, null, null, null, null, null)))
                .isEqualTo(valid ? List.of() : List.of("\"/amount\" out-of-range"));
        assertThat(problems(new Subject(null, amount, null, null, null, null, null)))
                .isEqualTo(positive ? List.of() : List.of("\"/positive\" out-of-range"));
    }

    @ParameterizedTest
    @CsvSource({
        "032077,",
        "13000, format",
        "0320777, format",
        "０３２０７７, format",
        "03207a, format",
        "'', format",
        "482077, out-of-range",
        "002077, out-of-range",
        "032078, check-digit",
        "011011, not-a-local-government",
    })
    void a_government_code_has_one_fault_at_most(String code, @Nullable String fault) {
        assertThat(problems(new Subject(null, null, code, null, null, null, null)))
                .isEqualTo(fault == null ? List.of() : List.of("\"/code\" " + fault));
    }

    @Test
    void a_set_has_no_entry_twice() {
        assertThat(problems(withColours(Colour.RED, Colour.GREEN, Colour.RED, Colour.RED, Colour.GREEN)))
                .containsExactly("\"/colours/2\" conflict", "\"/colours/3\" conflict", "\"/colours/4\" conflict");
        assertThat(problems(withColours(Colour.RED, Colour.RED))).containsExactly("\"/colours/1\" conflict");
        assertThat(problems(withColours(Colour.RED))).isEmpty();
        assertThat(problems(withColours())).isEmpty();
    }

    @Test
    void entries_are_told_apart_by_a_component() {
        assertThat(problems(withLines(line("a", 1), line("b", 1), line("a", 2), line(null, 1), line(null, 1))))
                .containsExactly("\"/lines/2/id\" conflict");
        // A fault of one entry does not hide that two others are equal.
        assertThat(problems(withLines(line("a", -1), line("b", 1), line("b", 1))))
                .containsExactly("\"/lines/0/amount\" out-of-range", "\"/lines/2/id\" conflict");
    }

    @Test
    void the_amounts_of_a_list_add_up_to_the_limit_at_most() {
        assertThat(problems(withLines(line("a", 999_999_999_999_999L), line("b", 1))))
                .isEmpty();
        assertThat(problems(withLines(line("a", 1_000_000_000_000_000L), line("b", 1))))
                .containsExactly("\"/lines\" out-of-range");
        assertThat(problems(withLines(line("a", 1_000_000_000_000_000L), new Line("b", null))))
                .isEmpty();
        // A fault of an amount says enough.
        assertThat(problems(withLines(line("a", 1_000_000_000_000_001L), line("b", 1))))
                .containsExactly("\"/lines/0/amount\" out-of-range");
        assertThat(problems(new Subject(
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(new Priced(Yen.of(600_000_000_000_000L)), new Priced(Yen.of(400_000_000_000_001L))),
                        null)))
                .containsExactly("\"/costs\" out-of-range");
    }

    @Test
    void steps_ascend_strictly_in_each_component() {
        assertThat(problems(withTiers(Tier.of(1, 1), Tier.of(2, 2), Tier.of(3, 3))))
                .isEmpty();
        assertThat(problems(withTiers(Tier.of(1, 1), Tier.of(1, 2), Tier.of(0, 2))))
                .containsExactly(
                        "\"/tiers/1/from\" conflict", "\"/tiers/2/cap\" conflict", "\"/tiers/2/from\" conflict");
        assertThat(problems(withTiers(Tier.of(5, 5)))).isEmpty();
        assertThat(problems(withTiers())).isEmpty();
    }

    @Test
    void a_missing_component_is_a_mistake_of_the_module() {
        ElementReader reader = new ElementReader("none");
        assertThat(reader.component()).isEqualTo("none");
        assertThat(reader.read(null)).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reader.read(line("a", 1)))
                .withMessageEndingWith(" must have none.");
    }

    private static Line line(@Nullable String id, long amount) {
        return new Line(id, Yen.of(amount));
    }

    private static Subject withColours(Colour... colours) {
        return new Subject(null, null, null, List.of(colours), null, null, null);
    }

    private static Subject withLines(Line... lines) {
        return new Subject(null, null, null, null, List.of(lines), null, null);
    }

    private static Subject withTiers(Tier... tiers) {
        return new Subject(null, null, null, null, null, null, List.of(tiers));
    }

    private static List<String> problems(Subject subject) {
        return Form.of(Subject.class, Texts.core()).check(subject).stream()
                .map(Problem::toString)
                .toList();
    }
}
