package jp.chiikiryoku.testkit;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.chiikiryoku.core.jakarta.LibraryMessageInterpolator;
import jp.chiikiryoku.core.jakarta.ViolationPointers;
import jp.chiikiryoku.core.text.Language;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Asks Jakarta Validation as an application does, and reads its violations in a fixed order. */
public final class Validations {

    private Validations() {}

    /**
     * Makes a validator whose messages are the library's.
     *
     * @param language the language of the messages
     * @return the validator
     */
    public static Validator validator(Language language) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new LibraryMessageInterpolator(new ParameterMessageInterpolator(), language))
                .buildValidatorFactory()
                .getValidator();
    }

    /**
     * Returns where violations stand.
     *
     * @param <T> the type of what was validated
     * @param violations the violations
     * @return their property paths in alphabetical order
     */
    public static <T> Set<String> paths(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Returns where violations stand in a payload.
     *
     * @param <T> the type of what was validated
     * @param violations the violations
     * @return their JSON Pointers in alphabetical order
     */
    public static <T> Set<String> pointers(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(violation ->
                        ViolationPointers.of(violation.getPropertyPath()).toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Returns what violations say.
     *
     * @param <T> the type of what was validated
     * @param violations the violations
     * @return their messages in alphabetical order
     */
    public static <T> Set<String> messages(Set<ConstraintViolation<T>> violations) {
        return violations.stream().map(ConstraintViolation::getMessage).collect(Collectors.toCollection(TreeSet::new));
    }
}
