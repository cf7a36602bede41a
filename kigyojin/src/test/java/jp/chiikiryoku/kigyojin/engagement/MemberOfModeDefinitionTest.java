package jp.chiikiryoku.kigyojin.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.form.RelationCheck;
import jp.chiikiryoku.kigyojin.edition.KigyojinTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberOfModeDefinitionTest {

    /** A member of its own, and one within another record. */
    @MemberOfMode(member = "fee", mode = Mode.SIDE_JOB)
    @MemberOfMode(member = "stay/days", mode = Mode.DISPATCH)
    public record Work(
            @Nullable Mode mode,
            @Nullable Integer fee,
            @Nullable Stay stay) {}

    /** What a member leads to. */
    public record Stay(@Nullable Integer days) {}

    @MemberOfMode(member = "stay/nights", mode = Mode.DISPATCH)
    public record OfAnotherName(
            @Nullable Mode mode, @Nullable Stay stay) {}

    @MemberOfMode(member = "fee", mode = Mode.DISPATCH)
    public record WithoutMode(@Nullable Integer fee) {}

    private static List<String> problems(Class<?> readAs, Record owner) {
        Problems problems = new Problems();
        Stream.of(owner.getClass().getAnnotationsByType(MemberOfMode.class))
                .map(constraint -> new MemberOfModeDefinition().check(constraint, readAs))
                .forEach(check -> check.check(owner, Pointer.ROOT, problems));
        return problems.toList().stream()
                .map(problem -> problem.pointer() + " " + problem.code().code())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(classes = {Work.class, Record.class})
    void a_member_is_stated_with_its_mode_and_with_no_other(Class<?> readAs) {
        Stay stay = new Stay(3);
        assertThat(problems(readAs, new Work(Mode.DISPATCH, null, stay))).isEmpty();
        assertThat(problems(readAs, new Work(Mode.SIDE_JOB, 1, new Stay(null)))).isEmpty();
        assertThat(problems(readAs, new Work(Mode.SIDE_JOB, null, stay)))
                .containsExactly("/fee required", "/stay/days conflict");
        assertThat(problems(readAs, new Work(Mode.DISPATCH, 1, new Stay(null))))
                .containsExactly("/fee conflict", "/stay/days required");
        assertThat(problems(readAs, new Work(Mode.DISPATCH, null, null))).isEmpty();
        assertThat(problems(readAs, new Work(null, 1, stay))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {OfAnotherName.class, WithoutMode.class})
    void a_name_that_the_record_does_not_have_is_refused_before_any_payload(Class<?> type) {
        MemberOfMode constraint = type.getAnnotation(MemberOfMode.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MemberOfModeDefinition().check(constraint, type))
                .withMessageContaining("must have the component");
    }

    @Test
    void it_reads_the_mode_and_the_member_and_has_the_texts_of_the_programme() {
        assertThat(new MemberOfModeDefinition().texts()).isSameAs(KigyojinTexts.TEXTS);
        RelationCheck<Record> check =
                new MemberOfModeDefinition().check(Work.class.getAnnotationsByType(MemberOfMode.class)[1], Work.class);
        assertThat(check.reads()).containsExactly("mode", "stay");
        assertThat(check.isReadable(Pointer.ROOT, new Problems())).isTrue();
        assertThat(check.isReadable(Pointer.ROOT, problemAt("/fee"))).isTrue();
        assertThat(check.isReadable(Pointer.ROOT, problemAt("/stay/nights"))).isTrue();
        assertThat(check.isReadable(Pointer.ROOT, problemAt("/mode"))).isFalse();
        assertThat(check.isReadable(Pointer.ROOT, problemAt("/stay/days"))).isFalse();
    }

    private static Problems problemAt(String pointer) {
        Problems problems = new Problems();
        problems.add(Pointer.parse(pointer), Fault.of(ProblemCode.OUT_OF_RANGE));
        return problems;
    }
}
