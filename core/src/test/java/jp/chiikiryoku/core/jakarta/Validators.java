package jp.chiikiryoku.core.jakarta;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.core.text.Language;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator as a caller sets it up, and what its violations say. */
final class Validators {

    private Validators() {}

    /** With the library's texts. */
    static Validator speaking(Language language) {
        return with(new LibraryMessageInterpolator(new ParameterMessageInterpolator(), language));
    }

    /** With the bundles alone. */
    static Validator plain(Locale locale) {
        return with(new ParameterMessageInterpolator(Set.of(locale), locale, false));
    }

    static Validator with(MessageInterpolator interpolator) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(interpolator)
                .buildValidatorFactory()
                .getValidator();
    }

    /** With kinds of the caller's. */
    static Validator of(Kinds kinds) {
        var configuration = Validation.byDefaultProvider().configure();
        return configuration
                .constraintValidatorFactory(
                        new EligibleValidatorFactory(configuration.getDefaultConstraintValidatorFactory(), kinds))
                .messageInterpolator(new LibraryMessageInterpolator(new ParameterMessageInterpolator(), Language.EN))
                .buildValidatorFactory()
                .getValidator();
    }

    static <T> Set<String> messages(Set<ConstraintViolation<T>> violations) {
        return violations.stream().map(ConstraintViolation::getMessage).collect(Collectors.toCollection(TreeSet::new));
    }

    static <T> Set<String> pointers(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(violation ->
                        ViolationPointers.of(violation.getPropertyPath()).toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static <T> Set<String> templates(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(ConstraintViolation::getMessageTemplate)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
