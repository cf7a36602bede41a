package jp.chiikiryoku.core.jakarta;

import static jp.chiikiryoku.core.jakarta.Validators.messages;
import static jp.chiikiryoku.core.jakarta.Validators.pointers;
import static jp.chiikiryoku.core.jakarta.Validators.templates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.kind.StatedPayload;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.sample.Colour;
import jp.chiikiryoku.core.sample.Lantern;
import jp.chiikiryoku.core.sample.SamplePayload;
import jp.chiikiryoku.core.sample.SampleRule;
import jp.chiikiryoku.core.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EligibleTest {

    private static final Validator ENGLISH = Validators.speaking(Language.EN);
    private static final Validator JAPANESE = Validators.speaking(Language.JA);
    private static final SamplePayload ELIGIBLE = SamplePayload.eligible();
    private static final SamplePayload ABOVE_LIMIT = ELIGIBLE.withGrant(Yen.of(10_000_001));
    private static final SamplePayload OPEN = ELIGIBLE.withNovelty(null);

    @Eligible(kind = "none")
    public record OfNoKind(@Nullable String edition) implements StatedPayload {}

    @Eligible(kind = "sample-sum")
    public record OfOtherAnswer(@Nullable String edition) implements StatedPayload {}

    @Eligible(kind = "sample")
    public record OfOtherType(@Nullable String edition) implements StatedPayload {}

    private static Set<ConstraintViolation<SamplePayload>> violations(SamplePayload payload) {
        return ENGLISH.validate(payload, Eligibility.class);
    }

    private static Unsatisfied unsatisfied(Set<ConstraintViolation<SamplePayload>> violations) {
        assertThat(violations).hasSize(1);
        return ViolationFindings.of(violations.iterator().next()).orElseThrow();
    }

    private static List<Rule> rules(Unsatisfied unsatisfied) {
        return unsatisfied.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void an_eligible_payload_has_no_violation() {
        assertThat(violations(ELIGIBLE)).isEmpty();
        assertThat(ENGLISH.validate(ELIGIBLE, Complete.class)).isEmpty();
    }

    @Test
    void the_default_group_does_not_assess() {
        assertThat(ENGLISH.validate(ABOVE_LIMIT)).isEmpty();
    }

    @Test
    void a_violated_rule_is_a_violation_at_the_input_that_decided() {
        Set<ConstraintViolation<SamplePayload>> violations = violations(ABOVE_LIMIT);
        assertThat(pointers(violations)).containsExactly("/grant");
        assertThat(templates(violations)).containsExactly("{jp.chiikiryoku.core.jakarta.Eligible.message}");
        assertThat(messages(violations))
                .containsExactly("The grant of 10,000,001 yen exceeds the limit of 10,000,000 yen.");
        Unsatisfied unsatisfied = unsatisfied(violations);
        assertThat(unsatisfied.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(rules(unsatisfied)).containsExactly(SampleRule.LIMIT);
    }

    @Test
    void an_undetermined_any_of_is_one_violation_with_its_own_key() {
        Set<ConstraintViolation<SamplePayload>> violations = violations(OPEN);
        assertThat(pointers(violations)).containsExactly("/novelty");
        assertThat(templates(violations)).containsExactly(Eligible.UNDETERMINED);
        assertThat(messages(violations).iterator().next())
                .startsWith("Nobody has judged yet")
                .contains("The grant is not small");
        Unsatisfied unsatisfied = unsatisfied(violations);
        assertThat(unsatisfied.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(rules(unsatisfied)).containsExactly(SampleRule.NOVELTY, SampleRule.SMALL);
    }

    @Test
    void one_assessment_reports_both_outcomes() {
        SamplePayload payload = ABOVE_LIMIT.withNovelty(null).withLanterns(List.of(Lantern.of(Colour.RED, 1)));
        assertThat(templates(violations(payload)))
                .containsExactlyInAnyOrder("{jp.chiikiryoku.core.jakarta.Eligible.message}", Eligible.UNDETERMINED);
        assertThat(pointers(violations(payload))).containsExactly("/grant", "/lanterns/0/colour", "/novelty");
    }

    @Test
    void the_bundles_say_what_the_library_says() {
        for (SamplePayload payload : List.of(ABOVE_LIMIT, OPEN, ELIGIBLE.withEdition("r99"))) {
            assertThat(messages(Validators.plain(Locale.ENGLISH).validate(payload, Eligibility.class)))
                    .isEqualTo(messages(ENGLISH.validate(payload, Eligibility.class)));
            assertThat(messages(Validators.plain(Locale.JAPANESE).validate(payload, Eligibility.class)))
                    .isEqualTo(messages(JAPANESE.validate(payload, Eligibility.class)))
                    .isNotEmpty();
        }
    }

    @Test
    void a_malformed_payload_is_not_assessed_and_its_problems_are_told_once() {
        SamplePayload malformed = ABOVE_LIMIT.withCode("032078").withEdition("r99");
        Set<ConstraintViolation<SamplePayload>> violations = violations(malformed);
        assertThat(violations).hasSize(2).allSatisfy(violation -> {
            assertThat(violation.getMessageTemplate()).isEqualTo(Eligible.MALFORMED);
            assertThat(ViolationFindings.of(violation)).isEmpty();
        });
        assertThat(pointers(violations)).containsExactly("/code", "/edition");
        assertThat(messages(violations))
                .contains("The check digit does not fit. Check the number for a slip.")
                .anyMatch(message -> message.startsWith("There is no edition of that id."));
    }

    @Test
    void the_sequence_assesses_only_what_is_well_formed() {
        SamplePayload malformed = ABOVE_LIMIT.withCode("032078");
        assertThat(pointers(ENGLISH.validate(malformed, Complete.class))).containsExactly("/code");
        assertThat(pointers(ENGLISH.validate(ABOVE_LIMIT, Complete.class))).containsExactly("/grant");
    }

    @Test
    void a_violation_of_another_constraint_has_no_findings() {
        assertThat(ENGLISH.validate(ELIGIBLE.withCode("1")))
                .singleElement()
                .satisfies(
                        violation -> assertThat(ViolationFindings.of(violation)).isEmpty());
    }

    @Test
    void a_kind_that_rules_do_not_assess_is_refused_when_it_is_initialized() {
        assertThatThrownBy(() -> ENGLISH.validate(new OfNoKind(null)))
                .isInstanceOf(ValidationException.class)
                .hasRootCauseMessage(
                        "The kind (none) must be one of a module. Maybe add its module, or merge the files of META-INF/services where jars are put into one.");
        assertThatThrownBy(() -> ENGLISH.validate(new OfOtherAnswer(null)))
                .hasRootCauseMessage("The kind (sample-sum) must be one that rules assess.");
    }

    @Test
    void a_payload_of_another_kind_is_refused() {
        assertThatThrownBy(() -> ENGLISH.validate(new OfOtherType(null)))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }
}
