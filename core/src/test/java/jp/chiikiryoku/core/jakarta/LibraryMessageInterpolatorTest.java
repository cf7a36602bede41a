package jp.chiikiryoku.core.jakarta;

import static jp.chiikiryoku.core.jakarta.Validators.messages;
import static jp.chiikiryoku.core.jakarta.Validators.pointers;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.List;
import java.util.Locale;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.constraint.GovernmentCode;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Language;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryMessageInterpolatorTest {

    private static final String JAPANESE = "検査数字が合いません。番号の写し間違いがないか確認してください。";
    private static final String ENGLISH = "The check digit does not fit. Check the number for a slip.";

    public record Subject(
            @GovernmentCode @Nullable String code,

            @NotNull(message = Messages.REQUIRED) @Distinct @Nullable
            List<String> names,

            @YenWithin(message = "{own.key}") Yen amount) {

        static Subject of(String code) {
            return new Subject(code, List.of(), Yen.ZERO);
        }
    }

    private static final Subject FAULTY = Subject.of("032078");

    /** Hides from interpolators which provider it is. */
    private record OtherContext(
            ConstraintDescriptor<?> descriptor, @Nullable Object value) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return descriptor;
        }

        @Override
        public @Nullable Object getValidatedValue() {
            return value;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new jakarta.validation.ValidationException("The type (" + type + ") is not known.");
        }
    }

    /** Always asks in one locale, as a framework does that knows the locale of a request. */
    private record InLocale(MessageInterpolator interpolator, Locale locale, boolean hidesProvider)
            implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            Context passed = hidesProvider
                    ? new OtherContext(context.getConstraintDescriptor(), context.getValidatedValue())
                    : context;
            return interpolator.interpolate(template, passed, locale);
        }

        @Override
        public String interpolate(String template, Context context, Locale other) {
            return interpolate(template, context);
        }
    }

    private static LibraryMessageInterpolator library(Language language) {
        return new LibraryMessageInterpolator(new ParameterMessageInterpolator(), language);
    }

    @ParameterizedTest
    @CsvSource({"ja, true", "ja-JP, true", "en, false", "en-GB, false", "de, false", "und, false"})
    void a_japanese_locale_gets_japanese_and_any_other_english(String tag, boolean japanese) {
        for (boolean hidesProvider : List.of(false, true)) {
            Validator validator =
                    Validators.with(new InLocale(library(Language.JA), Locale.forLanguageTag(tag), hidesProvider));
            assertThat(messages(validator.validate(FAULTY))).containsExactly(japanese ? JAPANESE : ENGLISH);
        }
    }

    @Test
    void without_a_locale_the_language_applies_whatever_the_machine_s() {
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : List.of(Locale.GERMANY, Locale.JAPAN, Locale.ROOT)) {
                Locale.setDefault(locale);
                assertThat(messages(Validators.speaking(Language.JA).validate(FAULTY)))
                        .containsExactly(JAPANESE);
                assertThat(messages(Validators.speaking(Language.EN).validate(FAULTY)))
                        .containsExactly(ENGLISH);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void standard_constraints_and_own_messages_are_left_to_the_delegate() {
        MessageInterpolator delegate = new MessageInterpolator() {
            @Override
            public String interpolate(String template, Context context) {
                throw new IllegalStateException("A locale must be given.");
            }

            @Override
            public String interpolate(String template, Context context, Locale locale) {
                return locale + " " + template;
            }
        };
        Validator validator = Validators.with(new LibraryMessageInterpolator(delegate, Language.JA));
        assertThat(messages(validator.validate(new Subject("032078", null, Yen.of(-1)))))
                .containsExactlyInAnyOrder(JAPANESE, "ja " + Messages.REQUIRED, "ja {own.key}");
    }

    @Test
    void the_bundle_has_the_messages_of_standard_constraints() {
        Subject absent = new Subject(null, null, Yen.ZERO);
        assertThat(messages(Validators.speaking(Language.EN).validate(absent)))
                .containsExactly("This member is required. Give it a value.");
        assertThat(messages(Validators.plain(Locale.JAPANESE).validate(absent))).containsExactly("必須の項目です。値を入れてください。");
    }

    @Test
    void several_problems_of_one_value_are_told_apart() {
        Subject subject = new Subject(null, List.of("a", "a", "a"), Yen.ZERO);
        assertThat(pointers(Validators.speaking(Language.EN).validate(subject)))
                .containsExactly("/names/1", "/names/2");
        Validator hidden = Validators.with(new InLocale(library(Language.EN), Locale.ENGLISH, true));
        assertThat(messages(hidden.validate(subject)))
                .containsExactly("The same entry is written twice. Write it once.");
    }
}
