package jp.chiikiryoku.core.jakarta;

import static jp.chiikiryoku.core.jakarta.Validators.messages;
import static jp.chiikiryoku.core.jakarta.Validators.pointers;
import static jp.chiikiryoku.core.jakarta.Validators.templates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.chiikiryoku.core.constraint.AmountsWithinLimit;
import jp.chiikiryoku.core.constraint.Ascending;
import jp.chiikiryoku.core.constraint.CorporateNumberDigits;
import jp.chiikiryoku.core.constraint.DateOrder;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.constraint.GovernmentCode;
import jp.chiikiryoku.core.constraint.PrefectureNumber;
import jp.chiikiryoku.core.constraint.RateWithin;
import jp.chiikiryoku.core.constraint.VisibleText;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DefinedConstraintValidatorTest {

    private static final Validator ENGLISH = Validators.speaking(Language.EN);
    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);

    /** One component for each constraint of core. */
    @DateOrder(first = "from", then = "to")
    @DateOrder(first = "from", then = "paid")
    public record Subject(
            @YenWithin(min = 1) @Nullable Yen amount,
            @GovernmentCode @Nullable String code,
            @PrefectureNumber @Nullable String prefecture,
            @CorporateNumberDigits @Nullable String company,
            @VisibleText @Nullable String name,
            @RateWithin(min = "0", max = "1/2") @Nullable Rate rate,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate paid,

            @Distinct(by = "id") @Nullable List<@Valid Line> lines,
            @AmountsWithinLimit @Nullable List<@Valid Line> costs,
            @Ascending(by = "id") @Nullable List<@Valid Line> steps,
            @Nullable List<@PrefectureNumber String> offices) {

        static final Subject EMPTY =
                new Subject(null, null, null, null, null, null, null, null, null, null, null, null, null);

        static final Subject FAULTY = new Subject(
                Yen.ZERO,
                "032078",
                "48",
                "1",
                "\u3000",
                Rate.ONE,
                DAY,
                DAY.minusDays(1),
                DAY.minusDays(2),
                List.of(new Line("b", null), new Line("b", null)),
                List.of(new Line(null, Yen.of(YenWithin.GREATEST)), new Line(null, Yen.of(1))),
                List.of(new Line("b", null), new Line("a", null)),
                List.of("13", "1"));
    }

    public record Line(@Nullable String id, @Nullable Yen amount) {}

    public record Repeated(
            @YenWithin(min = 1) @YenWithin(min = 5) @Nullable
            Yen amount,

            @Distinct(by = "id") @Distinct(by = "amount") List<Line> lines) {}

    public record Signs(@Braced String text) {}

    public record OwnMessage(
            @YenWithin(min = 3, message = "Ask for {min} yen.")
            Yen amount) {}

    public record NegativeAmount(@YenWithin(min = -1) Yen value) {}

    public record SumOfNone(@AmountsWithinLimit(of = {}) List<Line> value) {}

    public record ByNone(@Ascending(by = {}) List<Line> value) {}

    @DateOrder(first = "value", then = "value")
    public record OneDate(LocalDate value) {}

    public record ByBlank(@Distinct(by = " ") List<Line> value) {}

    public record UpsideDown(
            @RateWithin(min = "1", max = "0") Rate value) {}

    private static Set<String> formProblems(Subject subject) {
        return Form.of(Subject.class).check(subject).stream()
                .map(problem -> problem.pointer().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> formTexts(Subject subject, Language language) {
        return Form.of(Subject.class).check(subject).stream()
                .map(problem -> Texts.core().render(language, problem.message()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void absent_values_are_valid() {
        assertThat(ENGLISH.validate(Subject.EMPTY)).isEmpty();
    }

    @Test
    void violations_stand_where_the_typed_check_has_its_problems() {
        var violations = ENGLISH.validate(Subject.FAULTY);
        assertThat(pointers(violations))
                .isEqualTo(formProblems(Subject.FAULTY))
                .contains("/to", "/paid", "/lines/1/id", "/costs", "/steps/1/id", "/offices/1")
                .hasSize(12);
    }

    @Test
    void violations_say_what_the_typed_check_says() {
        assertThat(messages(ENGLISH.validate(Subject.FAULTY))).isEqualTo(formTexts(Subject.FAULTY, Language.EN));
        assertThat(messages(Validators.speaking(Language.JA).validate(Subject.FAULTY)))
                .isEqualTo(formTexts(Subject.FAULTY, Language.JA));
    }

    @Test
    void the_bundles_say_the_same() {
        assertThat(messages(Validators.plain(Locale.JAPANESE).validate(Subject.FAULTY)))
                .isEqualTo(formTexts(Subject.FAULTY, Language.JA));
        assertThat(messages(Validators.plain(Locale.ENGLISH).validate(Subject.FAULTY)))
                .isEqualTo(formTexts(Subject.FAULTY, Language.EN));
        assertThat(messages(Validators.plain(Locale.ROOT).validate(Subject.FAULTY)))
                .isEqualTo(formTexts(Subject.FAULTY, Language.EN));
    }

    @Test
    void every_constraint_has_a_message_key_of_its_own() {
        assertThat(templates(ENGLISH.validate(Subject.FAULTY)))
                .containsExactlyInAnyOrder(List.of(
                                "YenWithin",
                                "AmountsWithinLimit",
                                "Ascending",
                                "CorporateNumberDigits",
                                "DateOrder",
                                "Distinct",
                                "GovernmentCode",
                                "PrefectureNumber",
                                "RateWithin",
                                "VisibleText")
                        .stream()
                        .map(name -> "{jp.chiikiryoku.core.constraint." + name + ".message}")
                        .toArray(String[]::new));
    }

    @Test
    void a_constraint_applies_as_often_as_it_is_declared() {
        Repeated repeated = new Repeated(Yen.ZERO, Arrays.asList(new Line("a", Yen.of(1)), new Line("a", Yen.of(1))));
        assertThat(messages(ENGLISH.validate(repeated)))
                .containsExactly(
                        "The same entry is written twice. Write it once.",
                        "Write an amount from 1 yen to 1,000,000,000,000,000 yen.",
                        "Write an amount from 5 yen to 1,000,000,000,000,000 yen.");
        assertThat(pointers(ENGLISH.validate(repeated))).containsExactly("/amount", "/lines/1/amount", "/lines/1/id");
    }

    @Test
    void a_sum_without_bounds_never_overflows() {
        Subject subject = new Subject(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new Line("a", Yen.of(Long.MAX_VALUE)), new Line("b", Yen.of(Long.MAX_VALUE))),
                null,
                null);
        assertThat(pointers(ENGLISH.validate(subject))).containsExactly("/costs");
    }

    @Test
    void signs_of_templates_come_through_unharmed() {
        String japanese = Texts.core()
                .render(
                        Language.JA,
                        new Braced.Definition()
                                .check(null, String.class)
                                .faultOf("")
                                .message());
        assertThat(japanese).endsWith(Braced.SIGNS);
        assertThat(messages(Validators.speaking(Language.JA).validate(new Signs(""))))
                .containsExactly(japanese);
        assertThat(messages(Validators.plain(Locale.JAPANESE).validate(new Signs(""))))
                .containsExactly(japanese);
    }

    @Test
    void a_message_of_the_declaration_s_own_is_left_alone() {
        assertThat(messages(ENGLISH.validate(new OwnMessage(Yen.ZERO)))).containsExactly("Ask for 3 yen.");
    }

    static List<Record> nonsense() {
        return List.of(
                new NegativeAmount(Yen.ZERO),
                new SumOfNone(List.of()),
                new ByNone(List.of()),
                new OneDate(DAY),
                new ByBlank(List.of()),
                new UpsideDown(Rate.ONE));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void a_declaration_that_makes_no_sense_is_refused_when_it_is_initialized(Record nonsense) {
        assertThatThrownBy(() -> ENGLISH.validate(nonsense))
                .isInstanceOf(ValidationException.class)
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }
}
