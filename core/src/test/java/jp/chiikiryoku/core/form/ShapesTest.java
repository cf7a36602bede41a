package jp.chiikiryoku.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.constraint.AmountsWithinLimit;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.money.Yen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A constraint applies where it stands, or the record is refused. */
class ShapesTest {

    /** A constraint on values of any type. */
    @Constraint(validatedBy = {})
    @CheckedBy(RefusedDefinition.class)
    @Target({ElementType.TYPE, ElementType.METHOD, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Refused {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static final class RefusedDefinition implements ConstraintDefinition<Refused> {
        @Override
        public ValueCheck<Object> check(Refused constraint, Class<?> valueType) {
            return value -> Fault.of(ProblemCode.CONFLICT);
        }
    }

    /** A relation of anything. */
    @Constraint(validatedBy = {})
    @CheckedBy(RelatedDefinition.class)
    @Target({ElementType.METHOD, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Related {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static final class RelatedDefinition implements ConstraintDefinition<Related> {
        @Override
        public RelationCheck<Object> check(Related constraint, Class<?> valueType) {
            return new RelationCheck<>() {
                @Override
                public List<String> reads() {
                    return List.of();
                }

                @Override
                public void check(Object value, Pointer place, Problems problems) {
                    problems.add(place, Fault.of(ProblemCode.CONFLICT));
                }
            };
        }
    }

    @Refused
    public record ValueOnRecord(@Nullable String text) {}

    public record RelationOnElements(List<@Related Line> lines) {}

    public record RelationOnText(@Related @Nullable String text) {}

    public record InMap(Map<String, @YenWithin Yen> amounts) {}

    public record Line(@Nullable Yen amount) {}

    public record Sum(@AmountsWithinLimit(of = "amount") List<Line> lines) {}

    public record Generic<T>(List<T> list, @Refused T value) {}

    public record OfGeneric(Generic<@YenWithin(min = 5) Yen> generic) {}

    private static void expectRefusal(Class<?> record, String end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(record))
                .withMessageStartingWith("The constraints (")
                .withMessageEndingWith(end);
    }

    @Test
    void a_constraint_where_no_form_checks_it_is_refused() {
        expectRefusal(ValueOnRecord.class, "$ValueOnRecord must be a relation of its components.");
        expectRefusal(RelationOnElements.class, "must stand on the type of the elements.");
        expectRefusal(RelationOnText.class, "must not relate parts of a single value.");
        expectRefusal(InMap.class, "must stand on the map.");
    }

    @Test
    void a_constraint_on_a_list_of_records_applies() {
        Yen most = Yen.of(YenWithin.GREATEST);
        assertThat(Form.of(Sum.class).check(new Sum(List.of(new Line(most), new Line(Yen.of(1))))))
                .singleElement()
                .hasToString("\"/lines\" out-of-range");
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void constraints_on_a_type_argument_and_on_its_parameter_apply_together(long yen) {
        List<Problem> problems =
                Form.of(OfGeneric.class).check(new OfGeneric(new Generic<>(List.of(Yen.of(yen)), Yen.of(yen))));
        assertThat(problems)
                .extracting(Problem::toString)
                .contains("\"/generic/value\" conflict")
                .hasSize(yen < 5 ? 2 : 1);
    }
}
