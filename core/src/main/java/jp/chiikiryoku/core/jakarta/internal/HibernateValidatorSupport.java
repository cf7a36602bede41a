package jp.chiikiryoku.core.jakarta.internal;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import java.util.Optional;
import jp.chiikiryoku.core.text.LocalizedText;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
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

    // A variable, because Hibernate Validator turns parameters into escaped strings. No template mentions it.
    private static final String TEXT = "libraryText";

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

    /** The text that a violation carries. */
    public static Optional<LocalizedText> text(MessageInterpolator.Context context) {
        return PRESENT ? Calls.text(context) : Optional.empty();
    }

    /** The payload that a violation carries, if it is of a type. */
    public static <T> Optional<T> payload(ConstraintViolation<?> violation, Class<T> type) {
        return PRESENT ? Calls.payload(violation, type) : Optional.empty();
    }

    /** The calls, in a class of their own that is loaded only if Hibernate Validator is there. */
    private static final class Calls {

        static void attach(LocalizedText text, @Nullable Object payload, ConstraintValidatorContext context) {
            try {
                context.unwrap(HibernateConstraintValidatorContext.class)
                        .addMessageParameter(JAPANESE, text.ja())
                        .addMessageParameter(ENGLISH, text.en())
                        .addExpressionVariable(TEXT, text)
                        .withDynamicPayload(payload);
            } catch (ValidationException ofAnotherProvider) {
                return;
            }
        }

        static Optional<LocalizedText> text(MessageInterpolator.Context context) {
            try {
                Object text = context.unwrap(HibernateMessageInterpolatorContext.class)
                        .getExpressionVariables()
                        .get(TEXT);
                return text instanceof LocalizedText found ? Optional.of(found) : Optional.empty();
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
