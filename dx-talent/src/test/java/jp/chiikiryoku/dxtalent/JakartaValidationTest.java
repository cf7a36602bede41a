package jp.chiikiryoku.dxtalent;

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
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.government.Body;
import jp.chiikiryoku.core.jakarta.Complete;
import jp.chiikiryoku.core.jakarta.Eligibility;
import jp.chiikiryoku.core.jakarta.Unsatisfied;
import jp.chiikiryoku.core.jakarta.ViolationFindings;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.StatedPayload;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.dxtalent.accelerator.Candidacy;
import jp.chiikiryoku.dxtalent.accelerator.Candidate;
import jp.chiikiryoku.dxtalent.accelerator.Experience;
import jp.chiikiryoku.dxtalent.application.CallApplication;
import jp.chiikiryoku.dxtalent.application.Document;
import jp.chiikiryoku.dxtalent.claim.DxClaim;
import jp.chiikiryoku.dxtalent.claim.Specialist;
import jp.chiikiryoku.dxtalent.claim.Training;
import jp.chiikiryoku.dxtalent.edition.DocumentFormat;
import jp.chiikiryoku.dxtalent.edition.DocumentType;
import jp.chiikiryoku.dxtalent.edition.Examination;
import jp.chiikiryoku.dxtalent.edition.SupportStep;
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

    private static final Candidacy CANDIDACY = candidacy(Judgement.NOT_MET, Judgement.MET, Examination.ST);
    private static final CallApplication APPLICATION = application("2025-04-10T12:00:00+09:00");
    private static final DxClaim CLAIM = claim("350001");

    private static Candidacy candidacy(Judgement knowledge, Judgement duty, Examination... passed) {
        return Candidacy.of(
                        LocalDate.of(2025, 4, 1),
                        Candidate.builder()
                                .digitalExperience(List.of())
                                .passedExaminations(List.of(passed))
                                .equivalentKnowledge(Criterion.of(knowledge))
                                .mainDuty(Criterion.of(duty))
                                .build())
                .withEdition("r7-call");
    }

    private static CallApplication application(String submittedAt) {
        return application(submittedAt, Judgement.MET);
    }

    private static CallApplication application(String submittedAt, Judgement need) {
        return CallApplication.builder()
                .prefecture(Body.of("350001"))
                .talentPoolNeed(Criterion.of(need))
                .steps(List.of(SupportStep.STEP_1))
                .documents(List.of(
                        Document.of(DocumentType.COVER_LETTER, DocumentFormat.WORD),
                        Document.of(DocumentType.PROPOSAL, DocumentFormat.POWERPOINT),
                        Document.of(DocumentType.SUPPLEMENT, DocumentFormat.PDF)))
                .submittedAt(OffsetDateTime.parse(submittedAt))
                .plannedFrom(LocalDate.of(2025, 5, 1))
                .plannedUntil(LocalDate.of(2026, 3, 16))
                .build()
                .withEdition("r7-call");
    }

    private static DxClaim claim(String code) {
        return DxClaim.of(
                        Body.of(code),
                        List.of(Specialist.of(Yen.of(1_000_000)).withMunicipalSupport(Criterion.of(Judgement.MET))))
                .withEdition("r5-r7");
    }

    @Test
    void what_is_well_formed_and_eligible_has_no_violation() {
        for (StatedPayload payload : List.of(CANDIDACY, APPLICATION, CLAIM)) {
            assertThat(JAPANESE.validate(payload)).isEmpty();
            assertThat(JAPANESE.validate(payload, Eligibility.class)).isEmpty();
            assertThat(JAPANESE.validate(payload, Complete.class)).isEmpty();
        }
    }

    @Test
    void the_default_group_checks_the_form_alone() {
        assertThat(JAPANESE.validate(candidacy(Judgement.NOT_MET, Judgement.NOT_MET)))
                .isEmpty();
        assertThat(JAPANESE.validate(application("2025-04-10T12:00:01+09:00"))).isEmpty();
        assertThat(JAPANESE.validate(claim("131016"))).isEmpty();
    }

    @Test
    void paths_lead_through_records_and_lists() {
        Candidacy malformed = Candidacy.of(
                LocalDate.of(2025, 4, 1),
                new Candidate(
                        null,
                        Arrays.asList(
                                null, Experience.of(LocalDate.of(2025, 1, 2)).withTo(LocalDate.of(2025, 1, 1))),
                        List.of(Examination.ST, Examination.ST),
                        null,
                        null));
        assertThat(paths(JAPANESE.validate(malformed)))
                .containsExactlyInAnyOrder(
                        "candidate.digitalExperience[0].<list element>",
                        "candidate.digitalExperience[1].to",
                        "candidate.passedExaminations[1]");
        DxClaim claim = DxClaim.of(
                        Body.of("350002"),
                        List.of(
                                Specialist.of(Yen.of(-1)).withId("A"),
                                Specialist.of(Yen.of(1)).withId("A")))
                .withTraining(Training.of(Yen.of(-1)));
        assertThat(pointers(ENGLISH.validate(claim)))
                .containsExactlyInAnyOrder("/body/code", "/specialists/0/cost", "/training/cost");
    }

    // ア, イ and ウ are three ways to one requirement.
    @Test
    void three_refused_ways_are_one_violation() {
        Set<ConstraintViolation<Candidacy>> violations =
                JAPANESE.validate(candidacy(Judgement.NOT_MET, Judgement.MET, Examination.FE), Eligibility.class);
        assertThat(violations).hasSize(1);
        assertThat(messages(violations))
                .singleElement()
                .asString()
                .contains("60か月に足りません。", "合格した試験（基本情報技術者試験）は、対象となる高度試験に含まれません。", "同視し得る知見があるとは認められないと判断されています。");
        assertOutcome(Outcome.VIOLATED, violations);
    }

    @Test
    void the_duty_is_a_violation_of_its_own() {
        Set<ConstraintViolation<Candidacy>> violations =
                JAPANESE.validate(candidacy(Judgement.NOT_MET, Judgement.NOT_MET), Eligibility.class);
        assertThat(violations).hasSize(2);
        assertThat(pointers(violations)).contains("/candidate/mainDuty");
        assertThat(messages(JAPANESE.validate(
                        candidacy(Judgement.NOT_MET, Judgement.NOT_MET, Examination.ST), Eligibility.class)))
                .containsExactly("デジタルに関連する市町村支援を主たる業務として行うとは認められないと判断されています。");
    }

    @Test
    void an_open_way_is_one_violation_marked_for_review() {
        Set<ConstraintViolation<Candidacy>> violations =
                ENGLISH.validate(candidacy(Judgement.PENDING, Judgement.MET), Complete.class);
        assertThat(violations).hasSize(1);
        assertOutcome(Outcome.UNDETERMINED, violations);
    }

    @Test
    void a_late_application_is_a_violation_at_its_time() {
        Set<ConstraintViolation<CallApplication>> violations =
                JAPANESE.validate(application("2025-04-10T03:00:01Z"), Complete.class);
        assertThat(pointers(violations)).containsExactly("/submittedAt");
        assertThat(messages(violations)).containsExactly("提出の日時（令和7年4月10日12時0分1秒）は、締切（令和7年4月10日12時0分0秒）を過ぎています。");
    }

    @Test
    void an_application_that_is_not_judged_is_marked_for_review() {
        Set<ConstraintViolation<CallApplication>> open =
                ENGLISH.validate(application("2025-04-10T12:00:00+09:00", Judgement.PENDING), Complete.class);
        assertThat(pointers(open)).containsExactly("/talentPoolNeed");
        assertOutcome(Outcome.UNDETERMINED, open);
    }

    @Test
    void the_claimant_of_a_claim_is_asked() {
        Set<ConstraintViolation<DxClaim>> violations = JAPANESE.validate(claim("131016"), Complete.class);
        assertThat(pointers(violations)).containsExactly("/body/code");
        assertThat(messages(violations))
                .containsExactly("経費を計上する団体は特別区です。特別区には特別交付税が交付されず、東京都とあわせて算定されるため、単独では計上できません。");
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
        assertThat(pointers(JAPANESE.validate(claim("131017"), Complete.class))).containsExactly("/body/code");
        assertThat(messages(JAPANESE.validate(claim("131017"), Complete.class)))
                .containsExactly("検査数字が合いません。番号の写し間違いがないか確認してください。");
    }

    @Test
    void an_unknown_edition_is_told_where_eligibility_is_asked() {
        assertThat(JAPANESE.validate(CANDIDACY.withEdition("r8"))).isEmpty();
        assertThat(pointers(JAPANESE.validate(CANDIDACY.withEdition("r8"), Complete.class)))
                .containsExactly("/edition");
    }

    @Test
    void a_far_year_is_told_with_and_without_eligibility() {
        Candidacy far = Candidacy.of(
                        LocalDate.of(10_000, 1, 1), Candidate.builder().build())
                .withEdition("r7-call");
        assertThat(pointers(JAPANESE.validate(far))).containsExactly("/asOf");
        assertThat(pointers(JAPANESE.validate(far, Complete.class))).containsExactly("/asOf");
    }

    @TestFactory
    Stream<DynamicTest> violations_stand_where_the_typed_check_has_its_problems() {
        return Stream.of(DxTalent.candidacies(), DxTalent.applications(), DxTalent.claims())
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
                        // That a year has four digits is asked by the library's form alone.
                        .filter(problem -> problem.code() != ProblemCode.DATE)
                        .map(problem -> problem.pointer().toString())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
