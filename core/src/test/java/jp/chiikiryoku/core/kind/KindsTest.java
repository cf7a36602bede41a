package jp.chiikiryoku.core.kind;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.sample.OwnEdition;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.sample.SampleSum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KindsTest {

    private static final Kinds SHIPPED = Kinds.shipped();

    private static Kind<?, ?> kind(Kinds kinds, String name) {
        return kinds.find(name).orElseThrow();
    }

    @Test
    void finds_the_kinds_that_modules_register() {
        assertThat(kind(SHIPPED, "sample").name()).isEqualTo("sample");
        assertThat(kind(SHIPPED, "sample-report").name()).isEqualTo("sample-report");
        assertThat(kind(SHIPPED, "sample")).isSameAs(SampleProgramme.sample());
        assertThat(SHIPPED.find("Sample")).isEmpty();
        assertThatNullPointerException().isThrownBy(() -> SHIPPED.find(null)).withMessage("name");
    }

    @Test
    void lists_the_kinds_in_alphabetical_order() {
        assertThat(SHIPPED.names()).containsExactly("sample", "sample-report", "sample-sum");
    }

    @Test
    void a_module_that_ships_no_editions_brings_its_kind_and_is_not_listed() {
        assertThat(kind(SHIPPED, "sample-sum")).isSameAs(SampleSum.kind());
        assertThat(SHIPPED.modules()).containsExactly("sample");
        assertThat(SHIPPED.editions("sample").orElseThrow())
                .isSameAs(SampleProgramme.programme().editions());
        assertThat(SHIPPED.editions("sample-sums")).isEmpty();
        assertThat(SHIPPED.editions("other")).isEmpty();
        assertThatNullPointerException()
                .isThrownBy(() -> SHIPPED.editions(null))
                .withMessage("module");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample", "sample-report", "sample-sum"})
    void an_own_edition_reaches_every_kind_of_the_programme_whichever_names_it(String name) {
        Kinds more = SHIPPED.withEdition(name, OwnEdition.named("own"));
        for (String kind : SHIPPED.names()) {
            assertThat(kind(more, kind).edition("own").name()).isEqualTo(kind);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> kind(SHIPPED, kind).edition("own"));
        }
        assertThat(more.editions("sample").orElseThrow().find("own")).isPresent();
        assertThat(SHIPPED.editions("sample").orElseThrow().find("own")).isEmpty();
        assertThat(more.names()).isEqualTo(SHIPPED.names());
        assertThat(more.modules()).isEqualTo(SHIPPED.modules());
    }

    @Test
    void an_own_edition_answers_a_payload_that_names_it() {
        byte[] json = "{\"edition\": \"own\", \"lanterns\": []}".getBytes(UTF_8);
        Kinds more = SHIPPED.withEdition("sample", OwnEdition.named("own"));
        assertThat(kind(more, "sample-sum").answer(json).problems()).isEmpty();
        assertThat(kind(SHIPPED, "sample-sum").answer(json).problems())
                .singleElement()
                .hasToString("\"/edition\" unknown-edition");
    }

    @Test
    void own_editions_add_up() {
        byte[] later = OwnEdition.text("later")
                .replace("2030", "2032")
                .replace("2031", "2033")
                .getBytes(UTF_8);
        Kinds more = SHIPPED.withEdition("sample", OwnEdition.named("own")).withEdition("sample-sum", later);
        assertThat(kind(more, "sample-report").editions().all())
                .extracting(Edition::id)
                .containsExactly("r6", "r7", "r8-draft", "reports", "own", "later");
    }

    @Test
    void an_own_edition_needs_a_kind_that_a_module_brings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHIPPED.withEdition("other", OwnEdition.named("own")))
                .withMessage("The kind (other) must be one of [sample, sample-report, sample-sum].");
    }

    @Test
    void a_malformed_edition_is_refused() {
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> SHIPPED.withEdition("sample", OwnEdition.named("r6")))
                .withMessage("Malformed payload: \"/id\" conflict");
    }
}
