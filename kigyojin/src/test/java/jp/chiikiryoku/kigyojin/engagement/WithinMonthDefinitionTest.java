package jp.chiikiryoku.kigyojin.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.kigyojin.edition.KigyojinTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithinMonthDefinitionTest {

    @WithinMonth(days = "nights")
    private static final class OfAnotherName {}

    @ParameterizedTest
    @CsvSource({"2024-02, 28, 0", "2024-02, 29, 0", "2024-02, 30, 1", "2023-02, 29, 1", "2024-04, 31, 1", ", 31, 0"})
    void a_month_has_as_many_days_as_are_stated(@Nullable String month, int days, int faults) {
        Presence presence = new Presence(1, days, month, null, null, null);
        Problems problems = new Problems();
        for (WithinMonth constraint : Presence.class.getAnnotationsByType(WithinMonth.class)) {
            new WithinMonthDefinition().check(constraint, Presence.class).check(presence, Pointer.ROOT, problems);
        }
        assertThat(problems.toList())
                .hasSize(faults)
                .allSatisfy(problem -> assertThat(problem.pointer()).hasToString("/workingDaysOfMonth"));
    }

    @Test
    void a_name_that_a_presence_does_not_have_is_refused_before_any_payload() {
        WithinMonth constraint = OfAnotherName.class.getAnnotation(WithinMonth.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WithinMonthDefinition().check(constraint, Presence.class))
                .withMessageContaining("must have the component nights");
    }

    @Test
    void it_reads_the_month_and_the_days_and_has_the_texts_of_the_programme() {
        WithinMonth constraint = Presence.class.getAnnotationsByType(WithinMonth.class)[1];
        assertThat(new WithinMonthDefinition().check(constraint, Presence.class).reads())
                .containsExactly("month", "workingDaysOfMonth");
        assertThat(new WithinMonthDefinition().texts()).isSameAs(KigyojinTexts.TEXTS);
    }
}
