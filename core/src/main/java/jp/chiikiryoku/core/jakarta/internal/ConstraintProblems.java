package jp.chiikiryoku.core.jakarta.internal;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.chiikiryoku.core.form.ConstraintCheck;
import jp.chiikiryoku.core.form.internal.ConstraintDefinitions;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.form.RelationCheck;
import jp.chiikiryoku.core.form.ValueCheck;
import jp.chiikiryoku.core.text.Language;
import org.jspecify.annotations.Nullable;

/** The problems of a value under one constraint, with pointers from the value. */
public final class ConstraintProblems {

    private ConstraintProblems() {}

    /** The definition of a constraint that must have one. */
    public static <A extends Annotation> ConstraintDefinition<A> definition(A constraint) {
        return find(constraint)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The constraint (" + constraint + ") must have a definition. Maybe name it by CheckedBy."));
    }

    /** The problems that a check of values of this type finds. */
    // The definition of the check has accepted the type of value.
    @SuppressWarnings("unchecked")
    public static List<Problem> of(ConstraintCheck<?> check, Object value) {
        if (check instanceof ValueCheck<?> valueCheck) {
            Fault fault = ((ValueCheck<Object>) valueCheck).faultOf(value);
            return fault == null ? List.of() : List.of(new Problem(Pointer.ROOT, fault));
        }
        return ofRelation((RelationCheck<Object>) check, value);
    }

    // As in the typed check: parts that have problems of their own are not compared with each other.
    private static List<Problem> ofRelation(RelationCheck<Object> check, Object value) {
        Problems parts = new Problems();
        Form.checkParts(value, parts);
        if (!check.isReadable(Pointer.ROOT, parts)) {
            return List.of();
        }
        Problems problems = new Problems();
        check.check(value, Pointer.ROOT, problems);
        return problems.toList();
    }

    /** What a value's problems under a constraint say, found by checking it once more; empty without a definition. */
    public static Optional<String> text(Annotation constraint, @Nullable Object value, Language language) {
        return value == null
                ? Optional.empty()
                : find(constraint).flatMap(found -> text(found, constraint, value, language));
    }

    private static <A extends Annotation> Optional<String> text(
            ConstraintDefinition<A> definition, A constraint, Object value, Language language) {
        String text = of(definition.check(constraint, value.getClass()), value).stream()
                .map(problem -> definition.texts().render(language, problem.message()))
                .distinct()
                .collect(Collectors.joining(language == Language.EN ? " " : ""));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    @SuppressWarnings("unchecked")
    private static <A extends Annotation> Optional<ConstraintDefinition<A>> find(A constraint) {
        return ConstraintDefinitions.find((Class<A>) constraint.annotationType());
    }
}
