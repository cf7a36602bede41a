package jp.chiikiryoku.local10000;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.chiikiryoku.testkit.Validations.messages;
import static jp.chiikiryoku.testkit.Validations.paths;
import static jp.chiikiryoku.testkit.Validations.pointers;
import static jp.chiikiryoku.testkit.Validations.validator;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.jakarta.Complete;
import jp.chiikiryoku.core.jakarta.Eligibility;
import jp.chiikiryoku.core.jakarta.Eligible;
import jp.chiikiryoku.core.jakarta.Unsatisfied;
import jp.chiikiryoku.core.jakarta.ViolationFindings;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.local10000.application.Applicant;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.Cost;
import jp.chiikiryoku.local10000.application.CostCategory;
import jp.chiikiryoku.local10000.application.Criteria;
import jp.chiikiryoku.local10000.application.Funding;
import jp.chiikiryoku.local10000.application.PriorityField;
import jp.chiikiryoku.local10000.application.PrivateFinance;
import jp.chiikiryoku.local10000.application.Project;
import jp.chiikiryoku.local10000.application.Security;
import jp.chiikiryoku.local10000.edition.Field;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The second door: {@code @Valid} for the form, groups for eligibility, the same answers as the other doors. */
class JakartaValidationTest {

    private static final Validator JAPANESE = validator(Language.JA);
    private static final Validator ENGLISH = validator(Language.EN);

    private static final Yen MILLION = Yen.of(1_000_000);

    private static final Application ELIGIBLE = application(Yen.of(25_000_000), Yen.of(25_000_000));

    @Test
    void a_well_formed_and_eligible_application_has_no_violation() {
        assertThat(JAPANESE.validate(ELIGIBLE)).isEmpty();
        assertThat(JAPANESE.validate(ELIGIBLE, Eligibility.class)).isEmpty();
        assertThat(JAPANESE.validate(ELIGIBLE, Complete.class)).isEmpty();
    }

    @Test
    void the_default_group_checks_the_form_alone() {
        Application refused = application(Yen.of(40_000_000), Yen.of(60_000_000));
        assertThat(JAPANESE.validate(refused)).isEmpty();
        assertThat(JAPANESE.validate(refused, Default.class)).isEmpty();
    }

    @Test
    void paths_lead_through_records_and_lists() {
        Application malformed = new Application(
                null,
                null,
                new Applicant("011011", null, null, new BigDecimal("0.496")),
                new Project(
                        null,
                        List.of(
                                PriorityField.of(Field.DIGITAL, Judgement.MET),
                                PriorityField.of(Field.DIGITAL, Judgement.PENDING)),
                        new Criteria(new Criterion(null, null), null, null, null)),
                Arrays.asList(Cost.of(CostCategory.FACILITY, Yen.of(-1)), null),
                new Funding(Yen.ZERO, Yen.ZERO, List.of(PrivateFinance.unsecuredLoan(Yen.of(-2)))),
                List.of());

        Set<ConstraintViolation<Application>> violations = JAPANESE.validate(malformed);

        assertThat(paths(violations))
                .containsExactlyInAnyOrder(
                        "applicant.code",
                        "applicant.fiscalStrengthIndex",
                        "costs[0].amount",
                        "costs[1].<list element>",
                        "funding.privateFinance[0].amount",
                        "funding.publicMoney",
                        "project.criteria.communityBased.judgement",
                        "project.priorityFields[1].field");
        assertThat(pointers(violations))
                .isEqualTo(Set.of(
                        "/applicant/code",
                        "/applicant/fiscalStrengthIndex",
                        "/costs/0/amount",
                        "/costs/1",
                        "/funding/privateFinance/0/amount",
                        "/funding/publicMoney",
                        "/project/criteria/communityBased/judgement",
                        "/project/priorityFields/1/field"));
    }

    @Test
    void a_form_violation_speaks_the_language_of_the_library_s_problem() {
        Application malformed = withCode("032070");
        assertThat(messages(JAPANESE.validate(malformed))).containsExactly("検査数字が合いません。番号の写し間違いがないか確認してください。");
        assertThat(messages(ENGLISH.validate(malformed)))
                .containsExactly("The check digit does not fit. Check the number for a slip.");
    }

    @Test
    void standard_constraints_speak_as_the_typed_check_does() {
        Application absent = new Application(null, null, null, null, List.of(), null, List.of());
        assertThat(messages(JAPANESE.validate(absent))).containsExactly("1件以上書いてください。", "必須の項目です。値を入れてください。");
        assertThat(messages(ENGLISH.validate(absent)))
                .containsExactly("This member is required. Give it a value.", "Write one entry or more.");
        for (String index : List.of("-0.01", "10", "0.496")) {
            Applicant applicant = Applicant.of("032077").withFiscalStrengthIndex(new BigDecimal(index));
            List<Problem> problems = Local10000.applications().check(withApplicant(applicant));
            assertThat(messages(JAPANESE.validate(applicant)))
                    .as(index)
                    .containsExactlyElementsOf(problems.stream()
                            .map(Local10000.applications().renderer(Language.JA)::render)
                            .toList());
        }
    }

    @Test
    void each_of_several_problems_tells_its_own_bounds() {
        Application malformed = Application.of(
                        Applicant.of("032077"),
                        Project.of(Criteria.allMet()),
                        List.of(Cost.of(CostCategory.FACILITY, Yen.of(-1))),
                        Funding.of(Yen.ZERO, List.of()))
                .withEdition("r6-supplementary");
        assertThat(messages(JAPANESE.validate(malformed, Eligibility.class)))
                .anyMatch(message -> message.startsWith("金額は0円以上"))
                .anyMatch(message -> message.startsWith("金額は1円以上"));
    }

    @Test
    void an_unbalanced_funding_is_told_with_both_sums() {
        Application malformed = ELIGIBLE.withFunding(
                Funding.of(Yen.of(25_000_000), List.of(PrivateFinance.unsecuredLoan(Yen.of(24_999_999)))));
        Set<ConstraintViolation<Application>> violations = JAPANESE.validate(malformed);
        assertThat(pointers(violations)).isEqualTo(Set.of("/funding"));
        assertThat(messages(violations))
                .containsExactly("資金の合計49,999,999円が経費の合計50,000,000円と一致しません。差額は1円です。同じ額になるようにしてください。");
    }

    @Test
    void a_violated_rule_is_a_violation_at_the_input_that_decided() {
        Application refused = application(Yen.of(40_000_000), Yen.of(60_000_000));
        Set<ConstraintViolation<Application>> violations = ENGLISH.validate(refused, Eligibility.class);
        assertThat(paths(violations)).containsExactly("funding.publicMoney");
        assertThat(messages(violations))
                .containsExactly("The public money of 40,000,000 yen exceeds the cap of 35,000,000 yen"
                        + " that a loan or equity of 60,000,000 yen allows.");
        ConstraintViolation<Application> violation = violations.iterator().next();
        assertThat(violation.getMessageTemplate()).isNotEqualTo(Eligible.UNDETERMINED);
        Unsatisfied unsatisfied = ViolationFindings.of(violation).orElseThrow();
        assertThat(unsatisfied.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(unsatisfied.findings()).extracting(Finding::rule).containsExactly(Local10000Rule.CAP);
    }

    @Test
    void an_undetermined_rule_is_a_violation_marked_for_review() {
        Application open = withSecurity(Security.OTHER_ASSETS);
        Set<ConstraintViolation<Application>> violations = JAPANESE.validate(open, Complete.class);
        assertThat(pointers(violations))
                .isEqualTo(Set.of("/funding/privateFinance", "/funding/privateFinance/0/security"));
        assertThat(violations).allSatisfy(violation -> {
            assertThat(violation.getMessageTemplate()).isEqualTo(Eligible.UNDETERMINED);
            assertThat(ViolationFindings.of(violation).orElseThrow().outcome()).isEqualTo(Outcome.UNDETERMINED);
        });
    }

    @Test
    void the_sequence_asks_for_eligibility_only_if_the_form_is_in_order() {
        Application refused = application(Yen.of(40_000_000), Yen.of(60_000_000));
        assertThat(paths(JAPANESE.validate(refused, Complete.class))).containsExactly("funding.publicMoney");
        Application malformedToo = new Application(
                refused.edition(),
                null,
                Applicant.of("032070"),
                refused.project(),
                refused.costs(),
                refused.funding(),
                List.of());
        assertThat(paths(JAPANESE.validate(malformedToo, Complete.class))).containsExactly("applicant.code");
    }

    @Test
    void an_edition_that_does_not_exist_is_told_where_eligibility_is_asked() {
        Application unknown = ELIGIBLE.withEdition("r99");
        assertThat(JAPANESE.validate(unknown)).isEmpty();
        Set<ConstraintViolation<Application>> violations = JAPANESE.validate(unknown, Complete.class);
        assertThat(paths(violations)).containsExactly("edition");
        assertThat(messages(violations).iterator().next()).contains("r6-supplementary");
    }

    @Test
    void the_locale_of_the_machine_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(messages(JAPANESE.validate(withCode("03207")))).containsExactly("全国地方公共団体コードは半角数字6桁で書いてください。");
            Locale.setDefault(Locale.JAPAN);
            assertThat(messages(ENGLISH.validate(withCode("03207"))))
                    .containsExactly("Write the code of a local government as six ASCII digits.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void without_the_library_s_interpolator_the_locale_of_the_validator_chooses_the_language() {
        Validator plain = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH, Locale.JAPANESE), Locale.JAPANESE, false))
                .buildValidatorFactory()
                .getValidator();
        assertThat(messages(plain.validate(withCode("032070")))).containsExactly("検査数字が合いません。番号の写し間違いがないか確認してください。");
    }

    @TestFactory
    Stream<DynamicTest> violations_stand_where_the_typed_check_has_its_problems() throws Exception {
        Path folder = Path.of(Objects.requireNonNull(getClass().getResource("vectors/contract/invalid"))
                .toURI());
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
    }

    private static void compare(Path file) throws Exception {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        JsonNode vector = mapper.readTree(file.toFile());
        Application application;
        try {
            application = mapper.readValue(vector.path("text").asText().getBytes(UTF_8), Application.class);
        } catch (JsonProcessingException unbindable) {
            // What an application's own mapper cannot bind never reaches a validator.
            return;
        }
        if (application == null) {
            return;
        }
        List<Problem> problems = Local10000.applications().form().check(application);
        assertThat(pointers(ENGLISH.validate(application)))
                .isEqualTo(problems.stream()
                        .map(problem -> problem.pointer().toString())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Application application(Yen publicMoney, Yen loan) {
        return Application.of(
                        Applicant.of("032077"),
                        Project.of(Criteria.allMet()),
                        List.of(Cost.of(CostCategory.FACILITY, publicMoney.plus(loan))),
                        Funding.of(publicMoney, List.of(PrivateFinance.unsecuredLoan(loan))))
                .withEdition("r6-supplementary");
    }

    private static Application withApplicant(Applicant applicant) {
        return Application.of(applicant, ELIGIBLE.project(), ELIGIBLE.costs(), ELIGIBLE.funding())
                .withEdition("r6-supplementary");
    }

    private static Application withCode(String code) {
        return new Application(
                ELIGIBLE.edition(),
                null,
                Applicant.of(code),
                ELIGIBLE.project(),
                ELIGIBLE.costs(),
                ELIGIBLE.funding(),
                List.of());
    }

    private static Application withSecurity(Security security) {
        return application(MILLION, MILLION)
                .withFunding(Funding.of(
                        MILLION, List.of(PrivateFinance.unsecuredLoan(MILLION).withSecurity(security))));
    }
}
