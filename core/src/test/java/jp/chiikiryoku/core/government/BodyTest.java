package jp.chiikiryoku.core.government;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;
import org.junit.jupiter.api.Test;

class BodyTest {

    private static final Form<Body> FORM = Form.of(Body.class);

    @Test
    void a_body_is_known_by_its_code_and_may_state_its_name() {
        assertThat(Body.of("011002")).isEqualTo(new Body("011002", null));
        assertThat(Body.of("011002").withName("札幌市")).isEqualTo(new Body("011002", "札幌市"));
        assertThat(FORM.check(Body.of("011002"))).isEmpty();
    }

    @Test
    void a_body_must_state_its_code() {
        assertThat(FORM.check(new Body(null, "札幌市")))
                .extracting(Problem::toString)
                .containsExactly("\"/code\" required");
    }

    @Test
    void the_check_digit_of_the_code_must_be_right() {
        assertThat(FORM.check(Body.of("011003")))
                .extracting(Problem::toString)
                .containsExactly("\"/code\" check-digit");
    }

    @Test
    void its_members_are_named_in_both_languages() {
        assertThat(Texts.core().render(Language.JA, Texts.keyOfMember(Body.class, "code"), Facts.empty()))
                .isEqualTo("全国地方公共団体コード");
        assertThat(Texts.core().render(Language.EN, Texts.keyOfMember(Body.class, "code"), Facts.empty()))
                .isEqualTo("local government code");
    }
}
