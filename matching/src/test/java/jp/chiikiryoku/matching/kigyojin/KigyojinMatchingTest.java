package jp.chiikiryoku.matching.kigyojin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.jakarta.LibraryMessageInterpolator;
import jp.chiikiryoku.core.kind.Answer;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.core.report.Report;
import jp.chiikiryoku.core.report.ReportWriter;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.kigyojin.Kigyojin;
import jp.chiikiryoku.kigyojin.edition.KigyojinParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.engagement.Company;
import jp.chiikiryoku.kigyojin.engagement.Employment;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.kigyojin.engagement.WorkField;
import jp.chiikiryoku.testkit.Vector;
import jp.chiikiryoku.testkit.Vectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way into the matching leads to the same answer. */
class KigyojinMatchingTest {

    private static final Kind<MatchingRequest, KigyojinMatchingResult> SHIPPED = KigyojinMatching.requests();
    private static final JsonMapper OWN = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new LibraryMessageInterpolator(new ParameterMessageInterpolator(), Language.JA))
            .buildValidatorFactory()
            .getValidator();

    private static Stream<DynamicTest> tests(List<Vector> vectors, Check check) {
        return vectors.stream().map(vector -> DynamicTest.dynamicTest(vector.name(), () -> check.of(vector.payload())));
    }

    private interface Check {
        void of(byte[] json) throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> every_door_gives_the_same_matching() {
        return tests(Vectors.of(getClass()).valid(), json -> {
            MatchingRequest request = SHIPPED.read(json);
            KigyojinMatchingResult result = SHIPPED.assess(request);
            assertThat(SHIPPED.check(request)).isEmpty();
            assertThat(answer(json)).isEqualTo(result);
            assertThat(SHIPPED.edition(result.edition()).assess(request)).isEqualTo(result);
            assertThat(OWN.readValue(json, MatchingRequest.class)).isEqualTo(request);
            assertThat(OWN.readValue(OWN.writeValueAsBytes(request), MatchingRequest.class))
                    .isEqualTo(request);
            assertThat(VALIDATOR.validate(request)).isEmpty();
        });
    }

    private static Object answer(byte[] json) {
        Answer<?> answer =
                Kinds.shipped().find("kigyojin-matching").orElseThrow().answer(json);
        return answer.<Object>match(value -> value, problems -> problems);
    }

    @TestFactory
    Stream<DynamicTest> a_report_is_the_same_for_a_mapper_of_the_application() {
        return tests(Vectors.of(getClass()).valid(), json -> {
            Report report = SHIPPED.report(SHIPPED.assess(SHIPPED.read(json)), Language.EN);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            ReportWriter.compact().write(report, written);
            assertThat(OWN.writeValueAsString(report)).isEqualTo(written.toString(UTF_8));
        });
    }

    @Test
    void a_malformed_record_has_all_its_problems_at_every_typed_door() {
        Samples samples =
                Samples.fitting().withTexts("防災", "防災").needing(WorkField.TOURISM, Mode.SENIOR, Samples.YEAR, 32);
        MatchingRequest request = new MatchingRequest(
                "r6",
                List.of(samples.need().withFieldText("防災")),
                List.of(samples.offer(), samples.offer()),
                List.of());
        assertThat(SHIPPED.check(request))
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "\"/needs/0/daysPerMonth\" out-of-range",
                        "\"/needs/0/fieldText\" conflict",
                        "\"/needs/0/mode\" not-in-edition",
                        "\"/offers/0/fieldText\" conflict",
                        "\"/offers/1/fieldText\" conflict");
        assertThat(SHIPPED.check(request))
                .extracting(problem -> SHIPPED.renderer(Language.JA).render(problem.message()))
                .contains("分野の説明は、分野が「その他」のときだけ書いてください。")
                .anyMatch(text -> text.endsWith("には、この値についての定めがありません。別の値を選ぶか、別の要綱・募集を指定してください。"));
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> SHIPPED.assess(request))
                .satisfies(malformed -> assertThat(malformed.problems()).isEqualTo(SHIPPED.check(request)));
    }

    @Test
    void jakarta_validation_checks_the_form_of_a_request() {
        Samples samples = Samples.fitting().needing(WorkField.TOURISM, Mode.DISPATCH, Samples.YEAR, 32);
        MatchingRequest request = new MatchingRequest(
                "r6",
                List.of(samples.need().withFieldText("防災")),
                List.of(samples.offer(), samples.offer()),
                List.of());
        Set<ConstraintViolation<MatchingRequest>> violations = VALIDATOR.validate(request);
        assertThat(violations)
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("needs[0].daysPerMonth", "needs[0].fieldText", "offers[1].id");
    }

    @Test
    void an_edition_must_be_named_even_by_a_record() {
        MatchingRequest request = MatchingRequest.of(List.of(), List.of());
        assertThat(SHIPPED.check(request)).extracting(Problem::pointer).containsExactly(Pointer.parse("/edition"));
        assertThat(SHIPPED.check(request.withEdition("r6"))).isEmpty();
    }

    @Test
    void an_own_edition_brings_its_own_points_and_its_own_overlap() throws IOException {
        Kind<MatchingRequest, KigyojinMatchingResult> own =
                Kigyojin.withEdition(new ByteArrayInputStream(ownEdition())).kind(KigyojinMatching.REQUESTS);
        Samples short_ = Samples.fitting().offering(Samples.period("2025-07-01", "2026-03-31"));
        assertThat(SHIPPED.assess(short_.request()).matching().pairs()).isEmpty();
        KigyojinMatchingResult result = own.assess(short_.request().withEdition("r5-own"));
        assertThat(result.edition()).isEqualTo("r5-own");
        assertThat(result.matching().totalScore()).isEqualTo(200 + 20 + 7 + 10);
        assertThat(own.assess(short_.request()).matching().pairs()).isEmpty();
        assertThat(Kinds.shipped()
                        .withEdition("kigyojin", ownEdition())
                        .find("kigyojin-matching")
                        .orElseThrow()
                        .editions()
                        .find("r5-own"))
                .isPresent();
    }

    @Test
    void an_own_edition_that_leaves_points_open_says_by_which_reading_it_matches() throws IOException {
        String open = new String(ownEdition(), UTF_8)
                .replaceFirst(
                        "\"dayPoints\": \\{\\s*\"value\": 10,\\s*(\"citation\": \\{[^}]*})\\s*}",
                        "\"dayPoints\": {\"readings\": [{\"value\": 10, $1}, {\"value\": 20, $1}]}");
        Kind<MatchingRequest, KigyojinMatchingResult> kind = Kigyojin.withEdition(
                        new ByteArrayInputStream(open.getBytes(UTF_8)))
                .kind(KigyojinMatching.REQUESTS);
        KigyojinMatchingResult result = kind.assess(Samples.fitting().request().withEdition("r5-own"));
        assertThat(((MatchingReport) kind.report(result, Language.EN)).openParameters())
                .singleElement()
                .satisfies(parameter -> {
                    assertThat(parameter.parameter()).isEqualTo("/matching/dayPoints");
                    assertThat(parameter.readings()).extracting("value").containsExactly("10 points", "20 points");
                });
        assertThat(((MatchingReport)
                                SHIPPED.report(SHIPPED.assess(Samples.fitting().request()), Language.EN))
                        .openParameters())
                .isNull();
        assertThat(result.notes())
                .extracting(note -> note.key())
                .containsExactly("note.posts-outside-period", "note.matched-by-first-reading");
        Samples within = Samples.fitting()
                .needing(WorkField.TOURISM, Mode.DISPATCH, Samples.period("2024-04-01", "2025-03-31"), 10)
                .offering(Samples.period("2024-04-01", "2025-03-31"));
        assertThat(SHIPPED.assess(within.request()).notes()).isEmpty();
    }

    // Headquarters in Hokkaido lie in no metropolitan area, and whether in an urban area is not published.
    @ParameterizedTest
    @CsvSource({"METROPOLITAN_AREAS, URBAN_AREAS", "URBAN_AREAS, METROPOLITAN_AREAS"})
    void a_rule_excludes_a_pair_only_where_all_readings_agree(String first, String second) throws IOException {
        KigyojinMatchingResult result = assess(
                "companyArea",
                '"' + first + '"',
                '"' + second + '"',
                Samples.fitting().by(Company.of("01"), Employment.EMPLOYEE));
        assertThat(result.matching().pairs())
                .singleElement()
                .satisfies(
                        pair -> assertThat(pair.openRules()).containsExactly("KGJ-COMPANY-LOCATION", "KGJ-PRESENCE"));
        assertThat(result.openParameters())
                .extracting(open -> open.parameter().toString())
                .containsExactly("/engagement/companyArea");
        assertThat(result.notes()).extracting(Message::key).contains("note.matched-by-all-readings");
    }

    @ParameterizedTest
    @CsvSource({"4, 6", "6, 4"})
    void so_few_days_exclude_a_pair_only_where_all_readings_agree(String first, String second) throws IOException {
        for (int days = 3; days <= 6; days++) {
            Samples samples = Samples.fitting()
                    .needing(WorkField.TOURISM, Mode.SIDE_JOB, Samples.YEAR, days)
                    .offering(List.of(WorkField.TOURISM), List.of(Mode.SIDE_JOB), Samples.YEAR, days);
            KigyojinMatchingResult result = assess("sideJobDays", first, second, samples);
            assertThat(result.matching().pairs()).hasSize(days < 4 ? 0 : 1);
        }
    }

    private static KigyojinMatchingResult assess(String parameter, String first, String second, Samples samples)
            throws IOException {
        String open = new String(ownEdition(), UTF_8)
                .replaceFirst(
                        '"' + parameter + "\": \\{\\s*\"value\": [^,]*,\\s*(\"citation\": \\{[^}]*})\\s*}",
                        '"' + parameter + "\": {\"readings\": [{\"value\": " + first + ", $1}, {\"value\": " + second
                                + ", $1}]}");
        return Kigyojin.withEdition(new ByteArrayInputStream(open.getBytes(UTF_8)))
                .kind(KigyojinMatching.REQUESTS)
                .assess(samples.request().withEdition("r5-own"));
    }

    private static byte[] ownEdition() throws IOException {
        try (InputStream shipped =
                Objects.requireNonNull(KigyojinParameters.class.getResourceAsStream("editions/r6.json"), "r6")) {
            return new String(shipped.readAllBytes(), UTF_8)
                    .replace("\"id\": \"r6\"", "\"id\": \"r5-own\"")
                    .replace("    2024\n", "    2023\n")
                    .replace("\"2024-04-01\"", "\"2023-04-01\"")
                    .replace("\"2025-03-31\"", "\"2024-03-31\"")
                    .replaceFirst("(\"shortestOverlap\": \\{\\s*\"value\": )6", "$13")
                    .replace("\"value\": 40", "\"value\": 200")
                    .getBytes(UTF_8);
        }
    }

    @Test
    void the_registry_knows_the_kind_and_the_editions_of_the_programme_alone() {
        assertThat(Kinds.shipped().names()).contains("kigyojin", "kigyojin-claim", "kigyojin-matching");
        assertThat(Kinds.shipped().modules()).containsExactly("kigyojin");
        assertThat(Kinds.shipped().editions("matching")).isEmpty();
        assertThat(Kinds.shipped().find("kigyojin-matching")).containsSame(SHIPPED);
        assertThat(SHIPPED.editions().all()).isEqualTo(Kigyojin.editions().all());
        assertThat(SHIPPED.rules()).isEqualTo(List.copyOf(KigyojinRule.ofPairing()));
        assertThat(SHIPPED.form().type()).isEqualTo(MatchingRequest.class);
        assertThat(SHIPPED.texts()).isSameAs(Kigyojin.programme().texts());
        assertThat(SHIPPED.mustNameEdition()).isTrue();
        assertThat(new KigyojinMatchingKinds().definitions()).isEqualTo(List.of(KigyojinMatching.REQUESTS));
        assertThat(new KigyojinMatchingKinds().programme()).isSameAs(Kigyojin.programme());
    }
}
