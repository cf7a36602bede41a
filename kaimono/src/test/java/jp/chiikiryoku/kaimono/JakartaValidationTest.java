package jp.chiikiryoku.kaimono;

import static jp.chiikiryoku.testkit.Validations.messages;
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
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.jakarta.Complete;
import jp.chiikiryoku.core.jakarta.Eligibility;
import jp.chiikiryoku.core.jakarta.Eligible;
import jp.chiikiryoku.core.jakarta.ViolationFindings;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kaimono.shoppingcase.CaseArea;
import jp.chiikiryoku.kaimono.shoppingcase.Party;
import jp.chiikiryoku.kaimono.shoppingcase.Population;
import jp.chiikiryoku.kaimono.shoppingcase.Role;
import jp.chiikiryoku.kaimono.shoppingcase.Sector;
import jp.chiikiryoku.kaimono.shoppingcase.ServiceType;
import jp.chiikiryoku.kaimono.shoppingcase.ShoppingCase;
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

    private static final CaseArea AREA = CaseArea.of("325287");
    private static final Party COMMUNITY = Party.of("協議会", Sector.COMMUNITY, List.of(Role.DEPOT));
    private static final Party BUSINESS = Party.of("地元のスーパー", Sector.PRIVATE, List.of(Role.OTHER));

    private static ShoppingCase shoppingCase(CaseArea area, Party... parties) {
        return ShoppingCase.of(area, ServiceType.HOME_DELIVERY, Arrays.asList(parties))
                .withEdition("r6-supplementary");
    }

    private static CaseArea figures(Integer before, Integer after) {
        return AREA.withPopulations(List.of(Population.of(2015, before), Population.of(2020, after)));
    }

    @Test
    void what_is_well_formed_and_fits_has_no_violation() {
        ShoppingCase fitting = shoppingCase(figures(2, 1), COMMUNITY, BUSINESS);
        assertThat(JAPANESE.validate(fitting)).isEmpty();
        assertThat(JAPANESE.validate(fitting, Eligibility.class)).isEmpty();
        assertThat(JAPANESE.validate(fitting, Complete.class)).isEmpty();
    }

    @Test
    void the_default_group_checks_the_form_alone() {
        assertThat(JAPANESE.validate(shoppingCase(figures(1, 1)))).isEmpty();
    }

    @Test
    void paths_lead_through_records_and_lists() {
        CaseArea area = new CaseArea(
                "325288",
                null,
                new Criterion(null, null),
                Arrays.asList(null, Population.of(2015, -1), Population.of(2015, 1)));
        ShoppingCase malformed = new ShoppingCase(
                "r6-supplementary",
                area,
                null,
                Arrays.asList(null, Party.of("協議会", null, Arrays.asList(Role.DEPOT, null, Role.DEPOT))),
                Arrays.asList((Ruling) null));
        assertThat(pointers(JAPANESE.validate(malformed)))
                .containsExactlyInAnyOrder(
                        "/area/code",
                        "/area/depopulation/judgement",
                        "/area/populations/0",
                        "/area/populations/1/persons",
                        "/parties/0",
                        "/parties/1/roles/1",
                        "/parties/1/sector",
                        "/rulings/0",
                        "/type");
    }

    @Test
    void a_bound_speaks_the_language_of_the_library_s_problem() {
        Population malformed = Population.of(2_101, -1);
        assertThat(messages(JAPANESE.validate(malformed)))
                .containsExactlyInAnyOrder("2100年以前の年を書いてください。", "0以上の値を書いてください。");
        assertThat(messages(ENGLISH.validate(Population.of(1_949, 0))))
                .containsExactly("Write the year 1950 or a later one.");
        ShoppingCase twice =
                shoppingCase(figures(2, 1), Party.of("協議会", Sector.PUBLIC, List.of(Role.DEPOT, Role.DEPOT)));
        assertThat(messages(JAPANESE.validate(twice))).containsExactly("同じものが2回書かれています。1回だけ書いてください。");
    }

    @Test
    void a_violated_rule_is_a_violation_at_the_input_that_decided() {
        Party idle = Party.of("協議会", Sector.COMMUNITY, List.of());
        Set<ConstraintViolation<ShoppingCase>> violations =
                JAPANESE.validate(shoppingCase(figures(1, 1), COMMUNITY, idle), Eligibility.class);
        assertThat(pointers(violations))
                .containsExactlyInAnyOrder("/area/populations/1/persons", "/parties", "/parties/1/roles");
        assertThat(messages(violations))
                .containsExactlyInAnyOrder(
                        "地域の人口は、2015年の1人に対して2020年は1人で、減少していません。",
                        "参加しているのは地域または公共の主体2者だけで、民間事業者が示されていません。",
                        "2番目の主体に、役割が1つも示されていません。");
        assertThat(violations).allSatisfy(violation -> {
            assertThat(violation.getMessageTemplate()).isNotEqualTo(Eligible.UNDETERMINED);
            assertThat(ViolationFindings.of(violation).orElseThrow().outcome()).isEqualTo(Outcome.VIOLATED);
        });
    }

    @Test
    void an_undetermined_rule_is_a_violation_marked_for_review() {
        ShoppingCase open = shoppingCase(AREA, COMMUNITY, BUSINESS);
        Set<ConstraintViolation<ShoppingCase>> violations = ENGLISH.validate(open, Complete.class);
        assertThat(pointers(violations)).containsExactly("/area/depopulation");
        assertThat(violations).allSatisfy(violation -> {
            assertThat(violation.getMessageTemplate()).isEqualTo(Eligible.UNDETERMINED);
            assertThat(ViolationFindings.of(violation).orElseThrow().outcome()).isEqualTo(Outcome.UNDETERMINED);
        });
        ShoppingCase ruled = open.withRulings(List.of(Ruling.of("KMN-DEPOPULATION", Judgement.MET)));
        assertThat(ENGLISH.validate(ruled, Complete.class)).isEmpty();
    }

    @Test
    void the_sequence_asks_for_eligibility_only_if_the_form_is_in_order() {
        ShoppingCase malformedToo = shoppingCase(AREA.withPopulations(List.of(Population.of(1_949, 1))));
        assertThat(pointers(JAPANESE.validate(malformedToo, Complete.class)))
                .containsExactly("/area/populations/0/year");
    }

    @Test
    void an_edition_that_is_not_named_or_not_known_is_told_where_eligibility_is_asked() {
        ShoppingCase unnamed = ShoppingCase.of(figures(2, 1), ServiceType.HOME_DELIVERY, List.of(COMMUNITY, BUSINESS));
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
        Kind<ShoppingCase, ?> kind = Kaimono.shoppingCases();
        ShoppingCase payload;
        try {
            payload = PLAIN.readValue(vector.payload(), ShoppingCase.class);
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
