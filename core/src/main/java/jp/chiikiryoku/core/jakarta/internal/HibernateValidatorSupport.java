package jp.chiikiryoku.core.jakarta.internal;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import java.util.Locale;
import java.util.Optional;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.LocalizedText;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * What Hibernate Validator can do and Jakarta Validation alone cannot: a violation carries its text and a payload.
 *
 * <p>Without Hibernate Validator nothing is attached and nothing is found.
 */
public final class HibernateValidatorSupport {

    // The parameters that the bundles mention; each holds the text in one language.
    private static final String JAPANESE = "japanese";
    private static final String ENGLISH = "english";

    private static final boolean PRESENT = isPresent();

    private HibernateValidatorSupport() {}

    private static boolean isPresent() {
        try {
            Class.forName(
                    "org.hibernate.validator.engine.HibernateConstraintViolation",
                    false,
                    HibernateValidatorSupport.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    static void attach(LocalizedText text, @Nullable Object payload, ConstraintValidatorContext context) {
        if (PRESENT) {
            Calls.attach(text, payload, context);
        }
    }

    /** The text that a violation carries, in a language. */
    public static Optional<String> text(MessageInterpolator.Context context, Language language) {
        return PRESENT ? Calls.text(context, language) : Optional.empty();
    }

    /** The payload that a violation carries, if it is of a type. */
    public static <T> Optional<T> payload(ConstraintViolation<?> violation, Class<T> type) {
        return PRESENT ? Calls.payload(violation, type) : Optional.empty();
    }

    /** The calls, in a class of their own that is loaded only if Hibernate Validator is there. */
    private static final class Calls {

        // Hibernate Validator escapes what it is given, so that it must write the text itself.
        private static final MessageInterpolator INTERPOLATOR = new ParameterMessageInterpolator();

        static void attach(LocalizedText text, @Nullable Object payload, ConstraintValidatorContext context) {
            try {
                context.unwrap(HibernateConstraintValidatorContext.class)
                        .addMessageParameter(JAPANESE, text.ja())
                        .addMessageParameter(ENGLISH, text.en())
                        .withDynamicPayload(payload);
            } catch (ValidationException ofAnotherProvider) {
                return;
            }
        }

        static Optional<String> text(MessageInterpolator.Context context, Language language) {
            try {
                String parameter = language == Language.JA ? JAPANESE : ENGLISH;
                return context.unwrap(HibernateMessageInterpolatorContext.class)
                                .getMessageParameters()
                                .containsKey(parameter)
                        ? Optional.of(INTERPOLATOR.interpolate("{" + parameter + "}", context, Locale.ROOT))
                        : Optional.empty();
            } catch (ValidationException ofAnotherProvider) {
                return Optional.empty();
            }
        }

        static <T> Optional<T> payload(ConstraintViolation<?> violation, Class<T> type) {
            try {
                HibernateConstraintViolation<?> own = violation.unwrap(HibernateConstraintViolation.class);
                return Optional.ofNullable(own.getDynamicPayload(type));
            } catch (ValidationException ofAnotherProvider) {
                return Optional.empty();
            }
        }
    }
}
