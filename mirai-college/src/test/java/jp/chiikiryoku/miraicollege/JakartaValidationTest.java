package jp.chiikiryoku.miraicollege;

import static jp.chiikiryoku.testkit.Validations.messages;
import static jp.chiikiryoku.testkit.Validations.paths;
import static jp.chiikiryoku.testkit.Validations.pointers;
import static jp.chiikiryoku.testkit.Validations.validator;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.jakarta.Complete;
import jp.chiikiryoku.core.jakarta.Eligibility;
import jp.chiikiryoku.core.jakarta.Eligible;
import jp.chiikiryoku.core.jakarta.ViolationFindings;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.miraicollege.proposal.Host;
import jp.chiikiryoku.miraicollege.proposal.Partner;
import jp.chiikiryoku.miraicollege.proposal.PartnerType;
import jp.chiikiryoku.miraicollege.proposal.ProgrammePlan;
import jp.chiikiryoku.miraicollege.proposal.Proposal;
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
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Proposal ELIGIBLE = Proposals.of(10_000_000).withEdition("r6-supplementary");

    @Test
    void what_is_well_formed_and_eligible_has_no_violation() {
        assertThat(JAPANESE.validate(ELIGIBLE)).isEmpty();
        assertThat(JAPANESE.validate(ELIGIBLE, Eligibility.class)).isEmpty();
        assertThat(JAPANESE.validate(ELIGIBLE, Complete.class)).isEmpty();
    }

    @Test
    void the_default_group_checks_the_form_alone() {
        assertThat(JAPANESE.validate(Proposals.of(10_000_001))).isEmpty();
        assertThat(JAPANESE.validate(ELIGIBLE.withFieldwork(false))).isEmpty();
    }

    @Test
    void paths_lead_through_records_and_lists() {
        Proposal malformed = new Proposal(
                "r6-supplementary",
                Host.of("325251"),
                List.of(new Partner("\u3000", PartnerType.OTHER)),
                null,
                new ProgrammePlan(null, true),
                Yen.of(-1),
                Arrays.asList(Ruling.of("MRC-HOST", Judgement.MET), null));
        assertThat(paths(JAPANESE.validate(malformed)))
                .containsExactlyInAnyOrder(
                        "fee",
                        "host.code",
                        "partners[0].name",
                        "programme.programmeMaking",
                        "rulings[1].<list element>");
        assertThat(messages(JAPANESE.validate(malformed)))
                .containsExactlyInAnyOrder(
                        "金額は1円以上1,000,000,000,000,000円以下で書いてください。",
                        "必須の項目です。値を入れてください。",
                        "目に見える文字を1文字以上書いてください。",
                        "検査数字が合いません。番号の写し間違いがないか確認してください。");
    }

    @Test
    void a_violated_rule_is_a_violation_at_the_input_that_decided() {
        Proposal refused =
                Proposals.of(10_000_001).withEdition("r6-supplementary").withFieldwork(false);
        Set<ConstraintViolation<Proposal>> violations = JAPANESE.validate(refused, Eligibility.class);
        assertThat(pointers(violations)).containsExactly("/fee", "/fieldwork");
        assertThat(messages(violations))
                .containsExactlyInAnyOrder(
                        "委託料10,000,001円は、1か所あたりの定額10,000,000円を1円超えています。", "学生が地域でフィールドワークを行う計画ではありません。");
        assertThat(messages(ENGLISH.validate(refused, Eligibility.class)))
                .containsExactlyInAnyOrder(
                        "The fee of 10,000,001 yen exceeds the fixed sum of 10,000,000 yen for each site by 1 yen.",
                        "No fieldwork of the students in the area is planned.");
        assertThat(violations).allSatisfy(violation -> {
            assertThat(violation.getMessageTemplate()).isNotEqualTo(Eligible.UNDETERMINED);
            assertThat(ViolationFindings.of(violation).orElseThrow().outcome()).isEqualTo(Outcome.VIOLATED);
        });
    }

    @Test
    void an_undetermined_rule_is_a_violation_marked_for_review() {
        Proposal open = Proposal.of(
                        Host.of("320005"),
                        List.of(Partner.of("専門学校", PartnerType.OTHER)),
                        ProgrammePlan.of(true, true),
                        Yen.of(10_000_000))
                .withEdition("r6-supplementary");
        Set<ConstraintViolation<Proposal>> violations = ENGLISH.validate(open, Complete.class);
        assertThat(pointers(violations)).containsExactly("/fieldwork", "/host/code", "/partners/0/type");
        assertThat(violations).isNotEmpty().allSatisfy(violation -> {
            assertThat(violation.getMessageTemplate()).isEqualTo(Eligible.UNDETERMINED);
            assertThat(ViolationFindings.of(violation).orElseThrow().outcome()).isEqualTo(Outcome.UNDETERMINED);
        });
        Proposal ruled = open.withRulings(List.of(
                Ruling.of("MRC-HOST", Judgement.MET),
                Ruling.of("MRC-PARTNER", Judgement.MET),
                Ruling.of("MRC-FIELDWORK", Judgement.MET)));
        assertThat(ENGLISH.validate(ruled, Complete.class)).isEmpty();
    }

    @Test
    void the_sequence_asks_for_eligibility_only_if_the_form_is_in_order() {
        Proposal malformedToo = Proposals.of(-1).withEdition("r6-supplementary").withFieldwork(false);
        assertThat(pointers(JAPANESE.validate(malformedToo, Complete.class))).containsExactly("/fee");
    }

    @Test
    void the_edition_is_asked_for_where_eligibility_is() {
        Proposal unnamed = Proposals.of(1);
        assertThat(JAPANESE.validate(unnamed)).isEmpty();
        assertThat(pointers(JAPANESE.validate(unnamed, Complete.class))).containsExactly("/edition");
        assertThat(pointers(JAPANESE.validate(unnamed.withEdition("r7"), Complete.class)))
                .containsExactly("/edition");
    }

    @TestFactory
    Stream<DynamicTest> violations_stand_where_the_typed_check_has_its_problems() {
        return Vectors.of(getClass()).invalid().stream()
                .map(vector -> DynamicTest.dynamicTest(vector.name(), () -> compare(vector)));
    }

    private static void compare(Vector vector) {
        Proposal payload;
        try {
            payload = PLAIN.readValue(vector.payload(), Proposal.class);
        } catch (JsonProcessingException unbindable) {
            // What an application's own mapper cannot bind never reaches a validator.
            return;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (payload == null) {
            return;
        }
        assertThat(pointers(ENGLISH.validate(payload)))
                .isEqualTo(MiraiCollege.proposals().form().check(payload).stream()
                        .map(problem -> problem.pointer().toString())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
