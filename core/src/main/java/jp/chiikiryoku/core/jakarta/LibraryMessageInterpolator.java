package jp.chiikiryoku.core.jakarta;

import static java.util.Objects.requireNonNull;

import jakarta.validation.MessageInterpolator;
import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.Optional;
import jp.chiikiryoku.core.jakarta.internal.ConstraintProblems;
import jp.chiikiryoku.core.jakarta.internal.HibernateValidatorSupport;
import jp.chiikiryoku.core.text.Language;

/**
 * Writes the library's own texts into violations of its constraints; every other message is left to a delegate.
 *
 * <p>A Japanese locale gets Japanese and any other English; without a locale the language given here applies, whatever the
 * locale of the machine. A message that a declaration replaces by its own is left to the delegate too. Immutable and
 * thread-safe.
 */
public final class LibraryMessageInterpolator implements MessageInterpolator {

    // The keys of Messages, which the library's records give to standard constraints.
    private static final String OF_STANDARD_CONSTRAINTS = "{jp.chiikiryoku.core.";

    private final MessageInterpolator delegate;
    private final Language language;

    /**
     * Makes an interpolator.
     *
     * @param delegate writes all other messages, such as Hibernate Validator's {@code ParameterMessageInterpolator}
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
        Annotation constraint = context.getConstraintDescriptor().getAnnotation();
        if (!isOfTheLibrary(template, constraint)) {
            return Optional.empty();
        }
        return HibernateValidatorSupport.text(context, language)
                .or(() -> ConstraintProblems.text(constraint, context.getValidatedValue(), language));
    }

    private static boolean isOfTheLibrary(String template, Annotation constraint) {
        return template.equals(Eligible.UNDETERMINED)
                || template.equals(Eligible.MALFORMED)
                || template.startsWith(OF_STANDARD_CONSTRAINTS)
                || template.equals(defaultMessage(constraint.annotationType()));
    }

    private static Object defaultMessage(Class<? extends Annotation> constraint) {
        try {
            return requireNonNull(constraint.getMethod("message").getDefaultValue(), "message");
        } catch (NoSuchMethodException exception) {
            throw new IllegalArgumentException("The constraint (" + constraint + ") must have a message.", exception);
        }
    }
}
