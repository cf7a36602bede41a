package jp.chiikiryoku.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.form.internal.ConstraintDefinitions;
import jp.chiikiryoku.core.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConstraintDefinitionTest {

    /** A constraint that is declared outside core. */
    @Constraint(validatedBy = {})
    @CheckedBy(EvenDefinition.class)
    @Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Even {
        String message() default "{even}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Its definition. */
    public static final class EvenDefinition implements ConstraintDefinition<Even> {
        @Override
        public ValueCheck<Integer> check(Even constraint, Class<?> valueType) {
            return number -> number % 2 == 0 ? null : Fault.of(ProblemCode.OUT_OF_RANGE);
        }
    }

    @CheckedBy(HiddenDefinition.class)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Hidden {}

    private static final class HiddenDefinition implements ConstraintDefinition<Hidden> {
        @Override
        public ValueCheck<Object> check(Hidden constraint, Class<?> valueType) {
            return value -> null;
        }
    }

    public record Subject(@Even @Nullable Integer number) {}

    public interface OtherGroup {}

    public record InOtherGroup(
            @Even(groups = OtherGroup.class) Integer number) {}

    private static boolean isDefined(Class<? extends Annotation> constraint) {
        return ConstraintDefinitions.find(constraint).isPresent();
    }

    @Test
    void a_constraint_of_core_has_a_definition_and_another_annotation_has_none() {
        assertThat(isDefined(YenWithin.class)).isTrue();
        assertThat(isDefined(Override.class)).isFalse();
    }

    @Test
    void a_constraint_declared_elsewhere_names_its_definition() {
        assertThat(ConstraintDefinitions.find(Even.class))
                .containsInstanceOf(EvenDefinition.class)
                .isEqualTo(ConstraintDefinitions.find(Even.class));
        Form<Subject> form = Form.of(Subject.class);
        assertThat(form.check(new Subject(2))).isEmpty();
        assertThat(form.check(new Subject(null))).isEmpty();
        assertThat(form.check(new Subject(3)))
                .extracting(Problem::toString)
                .containsExactly("\"/number\" out-of-range");
    }

    @Test
    void a_constraint_of_another_group_is_no_part_of_the_form() {
        assertThat(Form.of(InOtherGroup.class).check(new InOtherGroup(3))).isEmpty();
    }

    @Test
    void the_texts_are_those_of_core_unless_a_definition_has_its_own() {
        assertThat(new EvenDefinition().texts()).isSameAs(Texts.core());
    }

    @Test
    void a_definition_that_cannot_be_made_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConstraintDefinitions.find(Hidden.class))
                .withMessageEndingWith(" must be public with a public constructor.");
    }
}
