package jp.chiikiryoku.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.text.Language;
import org.junit.jupiter.api.Test;

class BilingualTemplateTest {

    @Test
    void holds_a_text_in_both_languages() {
        String template = BilingualTemplate.of("上限を超えています。", "It exceeds the cap.");
        assertThat(BilingualTemplate.in(Language.JA, template)).isEqualTo("上限を超えています。");
        assertThat(BilingualTemplate.in(Language.EN, template)).isEqualTo("It exceeds the cap.");
        assertThat(template).startsWith("上限を超えています。").endsWith("It exceeds the cap.");
    }

    @Test
    void leaves_nothing_for_an_interpolator_to_evaluate() {
        assertThat(BilingualTemplate.of("a{b}", "${c}\\")).doesNotContain("{", "}", "$", "\\");
    }

    @Test
    void another_template_is_none() {
        assertThat(BilingualTemplate.in(Language.JA, "{jakarta.validation.constraints.NotNull.message}"))
                .isNull();
    }
}
