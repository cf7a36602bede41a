package jp.chiikiryoku.core.jakarta;

import static java.util.Objects.requireNonNull;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.chiikiryoku.core.constraint.RelationConstraintValidator;
import jp.chiikiryoku.core.constraint.ValueConstraintValidator;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.form.RelationCheck;
import jp.chiikiryoku.core.form.ValueCheck;
import jp.chiikiryoku.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Writes the library's own texts into violations of its constraints; every other message is left to a delegate.
 *
 * <p>A Japanese locale gets Japanese and any other English; where no locale is asked for, the language given here,
 * whatever the locale of the machine. Immutable and thread-safe.
 */
public final class LibraryMessageInterpolator implements MessageInterpolator {

    private final MessageInterpolator delegate;
    private final Language language;

    /**
     * Makes an interpolator.
     *
     * @param delegate writes the messages of all other constraints, such as Hibernate Validator's
     *     {@code ParameterMessageInterpolator}
     * @param language the language where no locale is asked for
     */
    public LibraryMessageInterpolator(MessageInterpolator delegate, Language language) {
        this.delegate = requireNonNull(delegate, "delegate");
        this.language = requireNonNull(language, "language");
    }

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, Locale.forLanguageTag(language.tag()));
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return find(template, context, language(locale))
                .orElseGet(() -> delegate.interpolate(template, context, locale));
    }

    private static Language language(Locale locale) {
        return locale.getLanguage().equals(Language.JA.tag()) ? Language.JA : Language.EN;
    }

    private static Optional<String> find(String template, Context context, Language language) {
        String found = BilingualTemplate.in(language, template);
        if (found != null) {
            return Optional.of(found);
        }
        Object value = context.getValidatedValue();
        Object validator = validator(context.getConstraintDescriptor());
        if (value == null || validator == null) {
            return Optional.empty();
        }
        return message(validator, value, language);
    }

    // A constraint stands on values that its validator accepts.
    @SuppressWarnings("unchecked")
    private static Optional<String> message(Object validator, Object value, Language language) {
        if (validator instanceof ValueConstraintValidator<?, ?> check) {
            return Optional.ofNullable(((ValueCheck<Object>) check).faultOf(value))
                    .map(fault -> check.texts().render(language, fault.message()));
        }
        RelationConstraintValidator<?, ?> check = (RelationConstraintValidator<?, ?>) validator;
        Problems problems = new Problems();
        ((RelationCheck<Object>) check).check(value, Pointer.ROOT, problems);
        return problems.toList().stream()
                .map(problem -> check.texts().render(language, problem.message()))
                .findFirst();
    }

    private static @Nullable Object validator(ConstraintDescriptor<?> descriptor) {
        List<?> types = descriptor.getConstraintValidatorClasses();
        if (types.isEmpty() || !isOfTheLibrary((Class<?>) requireNonNull(types.get(0), "validator"))) {
            return null;
        }
        return make((Class<?>) requireNonNull(types.get(0), "validator"), descriptor);
    }

    private static boolean isOfTheLibrary(Class<?> type) {
        return ValueConstraintValidator.class.isAssignableFrom(type)
                || RelationConstraintValidator.class.isAssignableFrom(type);
    }

    @SuppressWarnings("unchecked")
    private static Object make(Class<?> type, ConstraintDescriptor<?> descriptor) {
        try {
            Object validator = type.getConstructor().newInstance();
            ((ConstraintValidator<Annotation, ?>) validator).initialize(descriptor.getAnnotation());
            return validator;
        } catch (ReflectiveOperationException exception) {
            throw new IllegalStateException("The validator (" + type + ") must be public.", exception);
        }
    }
}
