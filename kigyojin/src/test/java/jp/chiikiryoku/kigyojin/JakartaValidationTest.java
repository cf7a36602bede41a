package jp.chiikiryoku.kigyojin;

import static jp.chiikiryoku.testkit.Validations.messages;
import static jp.chiikiryoku.testkit.Validations.paths;
import static jp.chiikiryoku.testkit.Validations.pointers;
import static jp.chiikiryoku.testkit.Validations.validator;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.jakarta.Complete;
import jp.chiikiryoku.core.jakarta.Eligibility;
import jp.chiikiryoku.core.jakarta.Unsatisfied;
import jp.chiikiryoku.core.jakarta.ViolationFindings;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.StatedPayload;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kigyojin.claim.Assignment;
import jp.chiikiryoku.kigyojin.claim.KigyojinClaim;
import jp.chiikiryoku.kigyojin.engagement.Agreement;
import jp.chiikiryoku.kigyojin.engagement.Company;
import jp.chiikiryoku.kigyojin.engagement.Counterparty;
import jp.chiikiryoku.kigyojin.engagement.Duties;
import jp.chiikiryoku.kigyojin.engagement.Employment;
import jp.chiikiryoku.kigyojin.engagement.Engagement;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.kigyojin.engagement.Municipality;
import jp.chiikiryoku.kigyojin.engagement.Period;
import jp.chiikiryoku.kigyojin.engagement.Presence;
import jp.chiikiryoku.kigyojin.engagement.WorkField;
import jp.chiikiryoku.kigyojin.engagement.Worker;
import jp.chiikiryoku.testkit.Vector;
import jp.chiikiryoku.testkit.Vectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The second door: {@code @Valid} for the form, groups for eligibility, the same answers as the other doors. */
class JakartaValidationTest {

    private static final Validator JAPANESE = validator(Language.JA);
    private static final Validator ENGLISH = validator(Language.EN);
    private static final JsonMapper PLAIN = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Engagement ELIGIBLE = engagement(Employment.EMPLOYEE, LocalDate.of(2024, 12, 31));
    private static final KigyojinClaim CLAIM = claim(Municipality.of("325287"));

    private static Engagement engagement(Employment employment, LocalDate endsOn) {
        return Engagement.of(
                        Municipality.of("325287"),
                        Mode.DISPATCH,
                        Company.of("13"),
                        Worker.of(employment).withWorksInMunicipality(false).withMonthsEmployed(3),
                        Agreement.of(Counterparty.COMPANY, LocalDate.of(2024, 7, 1)),
                        Period.of(LocalDate.of(2024, 7, 1), endsOn),
                        Presence.dispatch(16).withWorkingDaysOfMonth(20))
                .withDuties(Duties.of(WorkField.TOURISM, Judgement.MET))
                .withEdition("r6");
    }

    private static KigyojinClaim claim(Municipality municipality) {
        return KigyojinClaim.of(municipality, List.of(Assignment.dispatch(Yen.of(1_000_000))))
                .withEdition("r6");
    }

    @Test
    void what_is_well_formed_and_eligible_has_no_violation() {
        for (StatedPayload payload : List.of(ELIGIBLE, CLAIM)) {
            assertThat(JAPANESE.validate(payload)).isEmpty();
            assertThat(JAPANESE.validate(payload, Eligibility.class)).isEmpty();
            assertThat(JAPANESE.validate(payload, Complete.class)).isEmpty();
        }
    }

    @Test
    void the_default_group_checks_the_form_alone() {
        assertThat(JAPANESE.validate(engagement(Employment.FREELANCE, LocalDate.of(2024, 7, 1))))
                .isEmpty();
        assertThat(JAPANESE.validate(claim(Municipality.of("131016")))).isEmpty();
    }

    @Test
    void paths_lead_through_records_and_lists() {
        KigyojinClaim malformed = new KigyojinClaim(
                "r6",
                null,
                Municipality.of("325288"),
                Yen.of(-1),
                Arrays.asList(
                        null,
                        Assignment.sideJob(Yen.of(-1), Yen.of(1)),
                        new Assignment(null, Mode.DISPATCH, null, null, Yen.of(1), null)));
        assertThat(paths(JAPANESE.validate(malformed)))
                .containsExactlyInAnyOrder(
                        "assignments[0].<list element>",
                        "assignments[1].remuneration",
                        "assignments[2].acceptanceCost",
                        "assignments[2].travel",
                        "municipality.code",
                        "preparationCost");
    }

    @Test
    void a_relation_speaks_the_language_of_the_library_s_problem() {
        Engagement sideJob = Engagement.of(
                ELIGIBLE.municipality(),
                Mode.SIDE_JOB,
                ELIGIBLE.company(),
                ELIGIBLE.worker(),
                ELIGIBLE.agreement(),
                ELIGIBLE.term(),
                Presence.sideJob(4).withDaysStayed(1));
        assertThat(pointers(JAPANESE.validate(sideJob))).containsExactly("/presence/workingHours");
        assertThat(messages(JAPANESE.validate(sideJob))).containsExactly("副業型では、この項目を書いてください。");
        assertThat(messages(ENGLISH.validate(sideJob)))
                .containsExactly("State this member with the mode \"side job\".");
        KigyojinClaim travel = KigyojinClaim.of(
                CLAIM.municipality(), List.of(new Assignment(null, Mode.DISPATCH, Yen.of(1), null, Yen.of(1), null)));
        assertThat(messages(JAPANESE.validate(travel))).containsExactly("企業派遣型では、この項目は書けません。");
        assertThat(messages(ENGLISH.validate(travel)))
                .containsExactly("This member cannot be stated with the mode \"dispatch\".");
    }

    @Test
    void each_of_several_faults_of_a_line_speaks_for_itself() {
        Assignment line = new Assignment(null, Mode.SIDE_JOB, Yen.of(1), null, Yen.of(1), null);
        assertThat(JAPANESE.validate(line))
                .extracting(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .containsExactlyInAnyOrder("acceptanceCost 副業型では、この項目は書けません。", "remuneration 副業型では、この項目を書いてください。");
        assertThat(ENGLISH.validate(line))
                .extracting(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .containsExactlyInAnyOrder(
                        "acceptanceCost This member cannot be stated with the mode \"side job\".",
                        "remuneration State this member with the mode \"side job\".");
    }

    @Test
    void values_of_a_company_speak_too() {
        Company company = new Company(null, "8000012050002", "48", List.of("1"));
        assertThat(messages(JAPANESE.validate(company)))
                .containsExactlyInAnyOrder(
                        "検査数字が合いません。番号の写し間違いがないか確認してください。", "都道府県の番号は01から47までです。", "都道府県の番号は半角数字2桁で書いてください。");
        assertThat(messages(ENGLISH.validate(Company.of("13").withCorporateNumber("1"))))
                .singleElement()
                .asString()
                .isEqualTo("Write a corporate number as thirteen ASCII digits.");
    }

    @Test
    void a_violated_rule_is_a_violation_at_the_input_that_decided() {
        Engagement refused = engagement(Employment.FREELANCE, LocalDate.of(2024, 12, 30));
        Set<ConstraintViolation<Engagement>> violations = JAPANESE.validate(refused, Eligibility.class);
        assertThat(pointers(violations)).containsExactly("/term/endsOn", "/worker/employment");
        assertThat(messages(violations))
                .containsExactlyInAnyOrder("任期は令和6年7月1日から令和6年12月30日までで、6か月に足りません。", "起業人はフリーランスで、企業の社員ではありません。");
        assertOutcome(Outcome.VIOLATED, violations);
    }

    @Test
    void an_undetermined_rule_is_a_violation_marked_for_review() {
        Engagement open = engagement(Employment.OFFICER, LocalDate.of(2024, 12, 31));
        Set<ConstraintViolation<Engagement>> violations = ENGLISH.validate(open, Complete.class);
        assertThat(pointers(violations)).containsExactly("/worker/employment");
        assertOutcome(Outcome.UNDETERMINED, violations);
    }

    @Test
    void the_claimant_of_a_claim_is_asked() {
        assertThat(pointers(JAPANESE.validate(claim(Municipality.of("131016")), Complete.class)))
                .containsExactly("/municipality/code");
        Set<ConstraintViolation<KigyojinClaim>> open =
                JAPANESE.validate(claim(Municipality.of("215015")), Complete.class);
        assertThat(pointers(open)).containsExactly("/municipality/disadvantagedArea");
        assertOutcome(Outcome.UNDETERMINED, open);
    }

    private static <T> void assertOutcome(Outcome outcome, Set<ConstraintViolation<T>> violations) {
        assertThat(violations)
                .isNotEmpty()
                .allSatisfy(
                        violation -> assertThat(ViolationFindings.of(violation).map(Unsatisfied::outcome))
                                .contains(outcome));
    }

    @Test
    void the_sequence_asks_for_eligibility_only_if_the_form_is_in_order() {
        Engagement malformedToo = engagement(Employment.FREELANCE, LocalDate.of(2024, 6, 30));
        assertThat(pointers(JAPANESE.validate(malformedToo, Complete.class))).containsExactly("/term/endsOn");
    }

    @Test
    void what_the_edition_does_not_know_is_told_where_eligibility_is_asked() {
        Engagement senior = Engagement.of(
                        ELIGIBLE.municipality(),
                        Mode.SENIOR,
                        ELIGIBLE.company(),
                        ELIGIBLE.worker(),
                        ELIGIBLE.agreement(),
                        ELIGIBLE.term(),
                        ELIGIBLE.presence())
                .withEdition("r6");
        assertThat(JAPANESE.validate(senior)).isEmpty();
        assertThat(pointers(JAPANESE.validate(senior, Complete.class))).containsExactly("/mode");
        assertThat(pointers(JAPANESE.validate(CLAIM.withEdition("r7"), Complete.class)))
                .containsExactly("/edition");
    }

    @TestFactory
    Stream<DynamicTest> violations_stand_where_the_typed_check_has_its_problems() {
        return Stream.<Kind<?, ?>>of(Kigyojin.engagements(), Kigyojin.claims())
                .flatMap(kind -> Vectors.of(getClass()).ofKind(kind.name()).invalid().stream()
                        .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> compare(kind, vector))));
    }

    private static <P extends StatedPayload> void compare(Kind<P, ?> kind, Vector vector) {
        P payload;
        try {
            payload = PLAIN.readValue(vector.payload(), kind.form().type());
        } catch (JsonProcessingException unbindable) {
            // What an application's own mapper cannot bind never reaches a validator.
            return;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        assertThat(pointers(ENGLISH.validate(payload)))
                .isEqualTo(kind.form().check(payload).stream()
                        .map(problem -> problem.pointer().toString())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
