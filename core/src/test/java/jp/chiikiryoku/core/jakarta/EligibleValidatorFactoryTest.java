package jp.chiikiryoku.core.jakarta;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.chiikiryoku.core.jakarta.Validators.messages;
import static jp.chiikiryoku.core.jakarta.Validators.pointers;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.core.sample.Colour;
import jp.chiikiryoku.core.sample.OwnEdition;
import jp.chiikiryoku.core.sample.SamplePayload;
import jp.chiikiryoku.core.text.Language;
import org.junit.jupiter.api.Test;

class EligibleValidatorFactoryTest {

    private static final String TITLE = "FY {2030} ${1 + 1} $ }";

    private static final SamplePayload UNDER_OWN_EDITION =
            SamplePayload.eligible().withEdition(null).withAppliedOn(LocalDate.of(2030, 5, 1));

    private static final Validator OWN = Validators.of(Kinds.shipped()
            .withEdition(
                    "sample",
                    OwnEdition.text("own").replace("fiscal year 2024", TITLE).getBytes(UTF_8)));

    @Test
    void an_edition_of_the_caller_s_applies() {
        assertThat(OWN.validate(UNDER_OWN_EDITION, Complete.class)).isEmpty();
        assertThat(OWN.validate(SamplePayload.eligible().withEdition("own"), Complete.class))
                .isEmpty();
    }

    @Test
    void without_the_factory_the_shipped_editions_apply() {
        assertThat(pointers(Validators.speaking(Language.EN).validate(UNDER_OWN_EDITION, Complete.class)))
                .containsExactly("/appliedOn");
    }

    @Test
    void every_other_validator_comes_from_the_delegate() {
        assertThat(pointers(OWN.validate(UNDER_OWN_EDITION.withCode("1")))).containsExactly("/code");
    }

    @Test
    void signs_of_templates_in_an_own_title_come_through_unharmed() {
        SamplePayload beyondPalette = UNDER_OWN_EDITION.withColours(List.of(Colour.BLUE));
        assertThat(messages(OWN.validate(beyondPalette, Eligibility.class)))
                .containsExactly("The edition \"" + TITLE
                        + "\" has no figures for this value. Choose another value, or name" + " another edition.");
    }
}
