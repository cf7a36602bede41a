package jp.chiikiryoku.core.kind;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.sample.Colour;
import jp.chiikiryoku.core.sample.Lantern;
import jp.chiikiryoku.core.sample.OwnEdition;
import jp.chiikiryoku.core.sample.SampleParameters;
import jp.chiikiryoku.core.sample.SamplePayload;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.sample.SampleReport;
import jp.chiikiryoku.core.sample.SampleSum;
import jp.chiikiryoku.core.sample.SampleSum.Lanterns;
import jp.chiikiryoku.core.sample.SampleSum.Sum;
import jp.chiikiryoku.core.text.Language;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    private static final Programme<SampleParameters> PROGRAMME = SampleProgramme.programme();
    private static final SamplePayload ELIGIBLE = SamplePayload.eligible();

    @Test
    void tells_its_texts_and_editions() {
        assertThat(PROGRAMME.texts().has(Language.EN, "SMP-LIMIT.title")).isTrue();
        assertThat(PROGRAMME.editions().all())
                .extracting(Edition::id)
                .containsExactly("r6", "r7", "r8-draft", "reports");
    }

    @Test
    void a_definition_gives_the_same_kind_at_every_call() {
        assertThat(PROGRAMME.kind(SampleProgramme.SAMPLE)).isSameAs(PROGRAMME.kind(SampleProgramme.SAMPLE));
        assertThat(PROGRAMME.kind(SampleProgramme.REPORT).name()).isEqualTo("sample-report");
    }

    @Test
    void an_own_edition_is_added_to_those_there_are() {
        byte[] own = OwnEdition.text("old")
                .replace("2030-04-01", "1980-01-01")
                .replace("2031-03-31", "1990-03-31")
                .replace("    2030\n", "    1989\n")
                .getBytes(UTF_8);
        Programme<SampleParameters> more = PROGRAMME.withEdition(own);
        Kind<SamplePayload, Assessment> kind = more.kind(SampleProgramme.SAMPLE);
        SamplePayload old = ELIGIBLE.withEdition(null).withAppliedOn(LocalDate.of(1980, 1, 1));
        assertThat(kind.assess(old).edition().id()).isEqualTo("old");
        assertThat(SampleProgramme.sample().check(old)).singleElement().hasToString("\"/appliedOn\" no-edition");
        // A day before the era 平成 is listed in its own.
        List<Problem> earlier = kind.check(old.withAppliedOn(LocalDate.of(1979, 1, 1)));
        assertThat(earlier).hasSize(1);
        assertThat(kind.renderer(Language.JA).render(earlier.get(0))).contains("old（昭和55年1月1日から平成2年3月31日まで）");
        assertThatExceptionOfType(MalformedPayloadException.class).isThrownBy(() -> more.withEdition(own));
    }

    @Test
    void an_own_edition_reaches_every_kind_that_it_names() {
        Programme<SampleParameters> more = PROGRAMME.withEdition(OwnEdition.named("own"));
        assertThat(more.texts()).isSameAs(PROGRAMME.texts());
        assertThat(more.kind(SampleProgramme.SAMPLE)
                        .assess(ELIGIBLE.withEdition("own"))
                        .edition())
                .isSameAs(more.editions().get("own"));
        SampleReport report = SampleReport.of(Yen.of(1)).withFiscalYear(FiscalYear.of(2030));
        assertThat(more.kind(SampleProgramme.REPORT).assess(report).edition().id())
                .isEqualTo("own");
        Lanterns lanterns = Lanterns.of(Lantern.of(Colour.GREEN, 5)).withEdition("own");
        assertThat(more.kind(SampleSum.DEFINITION).assess(lanterns)).isEqualTo(new Sum("own", Yen.of(5)));
        assertThat(SampleSum.kind().check(lanterns)).singleElement().hasToString("\"/edition\" unknown-edition");
        assertThat(PROGRAMME.editions().find("own")).isEmpty();
    }

    @Test
    void a_stream_is_read_to_its_end_and_not_closed() throws IOException {
        boolean[] closed = {false};
        ByteArrayInputStream stream = new ByteArrayInputStream(OwnEdition.named("own")) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThat(PROGRAMME.withEdition(stream).editions().get("own").id()).isEqualTo("own");
        assertThat(stream.available()).isZero();
        assertThat(closed[0]).isFalse();
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> PROGRAMME.withEdition(new ByteArrayInputStream(new byte[2_000_000])))
                .satisfies(refusal ->
                        assertThat(refusal.problems()).singleElement().hasToString("\"\" too-large"));
    }

    @Test
    void a_malformed_edition_is_refused() {
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> PROGRAMME.withEdition("{}".getBytes(UTF_8)));
    }
}
