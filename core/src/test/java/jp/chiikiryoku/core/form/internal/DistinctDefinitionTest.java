package jp.chiikiryoku.core.form.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.constraint.PrefectureNumber;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.form.RelationCheck;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.sample.Colour;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DistinctDefinitionTest {

    public record Colours(@Distinct @Nullable List<Colour> colours) {}

    public record Line(
            @Nullable String id, @YenWithin @Nullable Yen amount) {

        static Line of(@Nullable String id, long amount) {
            return new Line(id, Yen.of(amount));
        }
    }

    public record Lines(@Distinct(by = "id") List<@Nullable Line> lines) {}

    public record Each(
            @Distinct(by = "id") @Distinct(by = "amount") List<Line> lines) {}

    public record Prefectures(
            @Distinct(prefectures = @PrefectureNumber) List<@PrefectureNumber String> numbers) {}

    public record Whole(@Distinct List<Line> lines) {}

    public record ByBlank(@Distinct(by = " ") List<Line> lines) {}

    public record OnText(@Distinct String lines) {}

    private static List<String> colours(Colour... colours) {
        return Checked.problems(new Colours(List.of(colours)));
    }

    private static List<String> lines(Line... lines) {
        return Checked.problems(new Lines(Arrays.asList(lines)));
    }

    @Test
    void a_set_has_no_entry_twice() {
        assertThat(colours(Colour.RED, Colour.GREEN, Colour.RED, Colour.RED, Colour.GREEN))
                .containsExactly("\"/colours/2\" conflict", "\"/colours/3\" conflict", "\"/colours/4\" conflict");
        assertThat(colours(Colour.RED, Colour.RED)).containsExactly("\"/colours/1\" conflict");
        assertThat(colours(Colour.RED, Colour.GREEN)).isEmpty();
    }

    @Test
    void one_entry_or_none_or_no_list_is_valid() {
        assertThat(colours(Colour.RED)).isEmpty();
        assertThat(colours()).isEmpty();
        assertThat(Checked.problems(new Colours(null))).isEmpty();
    }

    @Test
    void entries_differ_in_a_component() {
        assertThat(lines(Line.of("a", 1), Line.of("b", 1), Line.of("a", 2), Line.of(null, 1), Line.of(null, 1)))
                .containsExactly("\"/lines/2/id\" conflict");
    }

    @Test
    void a_set_is_not_compared_where_an_entry_has_a_problem() {
        assertThat(lines(Line.of("a", -1), null, Line.of("b", 1), Line.of("b", 1)))
                .containsExactly("\"/lines/0/amount\" out-of-range", "\"/lines/1\" required");
        assertThat(lines(Line.of("a", -1), Line.of("b", 1), Line.of("b", 1)))
                .containsExactly("\"/lines/0/amount\" out-of-range");
    }

    @Test
    void a_set_of_prefectures_is_not_compared_where_one_is_faulty() {
        assertThat(Checked.problems(new Prefectures(List.of("13", "13")))).containsExactly("\"/numbers/1\" conflict");
        assertThat(Checked.problems(new Prefectures(List.of("99", "13", "13"))))
                .containsExactly("\"/numbers/0\" out-of-range");
    }

    @Test
    void records_are_compared_by_their_components() {
        assertThat(Checked.problems(new Whole(List.of(Line.of(null, 1), Line.of("a", 1), Line.of(null, 1)))))
                .containsExactly("\"/lines/2\" conflict");
        assertThat(Checked.problems(new Whole(List.of(Line.of(null, 1), Line.of("a", 1), Line.of("a", 2)))))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> setOf().check(List.of(new Object(), new Object()), Pointer.ROOT, new Problems()))
                .withMessage("The entries (java.lang.Object) of a set must be records or compare with each other.");
    }

    /** An entry whose hash is that of every other one, and which counts how often it is compared. */
    private record Colliding(int number, AtomicLong comparisons) implements Comparable<Colliding> {
        @Override
        public int compareTo(Colliding other) {
            comparisons.incrementAndGet();
            return Integer.compare(number, other.number);
        }

        @Override
        public boolean equals(Object other) {
            comparisons.incrementAndGet();
            return other instanceof Colliding colliding && colliding.number == number;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    @Test
    void entries_that_collide_are_compared_a_few_times_each() {
        int size = 16_384;
        AtomicLong comparisons = new AtomicLong();
        List<Colliding> entries = IntStream.range(0, size)
                .mapToObj(i -> new Colliding(i * 7_919 % size, comparisons))
                .toList();
        Problems problems = new Problems();
        setOf().check(entries, Pointer.ROOT, problems);
        assertThat(problems.isEmpty()).isTrue();
        // The depth of a balanced tree of so many, and half as much again.
        assertThat(comparisons.get()).isLessThan(21L * size);
    }

    private static RelationCheck<List<?>> setOf() {
        Distinct constraint =
                Colours.class.getRecordComponents()[0].getAccessor().getAnnotation(Distinct.class);
        return new DistinctDefinition().check(constraint, List.class);
    }

    @Test
    void every_declaration_of_several_applies() {
        assertThat(Checked.problems(new Each(List.of(Line.of("a", 1), Line.of("b", 1), Line.of("b", 2)))))
                .containsExactly("\"/lines/1/amount\" conflict", "\"/lines/2/id\" conflict");
    }

    @Test
    void a_declaration_must_not_name_a_blank_component() {
        assertThatIllegalArgumentException().isThrownBy(() -> Form.of(ByBlank.class));
        assertThatIllegalArgumentException().isThrownBy(() -> Form.of(OnText.class));
    }
}
