package jp.chiikiryoku.local10000;

import static jp.chiikiryoku.local10000.scenario.Scenario.pointers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.local10000.application.Applicant;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.Cost;
import jp.chiikiryoku.local10000.application.CostCategory;
import jp.chiikiryoku.local10000.application.Criteria;
import jp.chiikiryoku.local10000.application.FinanceKind;
import jp.chiikiryoku.local10000.application.Funding;
import jp.chiikiryoku.local10000.application.Local10000Amount;
import jp.chiikiryoku.local10000.application.PriorityField;
import jp.chiikiryoku.local10000.application.PrivateFinance;
import jp.chiikiryoku.local10000.application.Project;
import jp.chiikiryoku.local10000.application.Provider;
import jp.chiikiryoku.local10000.application.Security;
import jp.chiikiryoku.local10000.edition.Field;
import jp.chiikiryoku.local10000.scenario.Scenario;
import jp.chiikiryoku.testkit.contract.DoorsContract;
import org.junit.jupiter.api.Test;

class DoorsTest extends DoorsContract<Application> {

    @Override
    protected Kind<Application, Assessment> kind() {
        return Local10000.applications();
    }

    @Test
    void a_typed_application_that_is_malformed_throws_with_all_its_problems() {
        Application application = Application.of(
                        Applicant.of("032070"),
                        Project.of(Criteria.allMet()),
                        List.of(Cost.of(CostCategory.FACILITY, Yen.of(9))),
                        Funding.of(Yen.ZERO, List.of(PrivateFinance.unsecuredLoan(Yen.of(-1)))))
                .withRulings(List.of(Ruling.of("L10K-X", Judgement.MET)));
        List<String> expected = List.of(
                "\"/applicant/code\" check-digit",
                "\"/funding/privateFinance/0/amount\" out-of-range",
                "\"/funding/publicMoney\" out-of-range",
                "\"/rulings/0/rule\" unknown-value");
        Kind<Application, Assessment> edition = Local10000.edition("r6-supplementary");
        assertThat(pointers(edition.check(application))).isEqualTo(expected);
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> edition.assess(application))
                .satisfies(
                        exception -> assertThat(pointers(exception.problems())).isEqualTo(expected));
        assertThat(pointers(Local10000.applications().check(application)))
                .containsAll(expected)
                .contains("\"/edition\" required");
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> Local10000.applications().assess(application));
    }

    @Test
    void a_typed_application_may_lack_anything() {
        Application empty = new Application(null, null, null, null, null, null, null);
        assertThat(pointers(Local10000.applications().check(empty)))
                .containsExactlyInAnyOrder(
                        "\"/applicant\" required",
                        "\"/costs\" required",
                        "\"/edition\" required",
                        "\"/funding\" required",
                        "\"/project\" required");
        Application hollow = new Application(
                "r6-supplementary",
                null,
                new Applicant(null, null, null, null),
                new Project(null, Collections.singletonList(null), null),
                Arrays.asList(null, new Cost(null, null, null)),
                new Funding(null, null, Arrays.asList(null, new PrivateFinance(null, null, null, null, null))),
                Collections.singletonList(null));
        assertThat(pointers(Local10000.applications().check(hollow)))
                .containsExactlyInAnyOrder(
                        "\"/applicant/code\" required",
                        "\"/costs/0\" required",
                        "\"/costs/1/amount\" required",
                        "\"/costs/1/category\" required",
                        "\"/funding/privateFinance/0\" required",
                        "\"/funding/privateFinance/1/amount\" required",
                        "\"/funding/privateFinance/1/kind\" required",
                        "\"/funding/privateFinance/1/provider\" required",
                        "\"/funding/privateFinance/1/security\" required",
                        "\"/funding/publicMoney\" required",
                        "\"/project/criteria\" required",
                        "\"/project/priorityFields/0\" required",
                        "\"/rulings/0\" required");
    }

    @Test
    void another_edition_than_the_one_that_is_asked_is_a_conflict() {
        Application application = Scenario.plain().application();
        assertThat(pointers(Local10000.edition("r8-draft").check(application)))
                .containsExactly("\"/edition\" conflict");
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> Local10000.edition("r8-draft").assess(application));
        Application unnamed = Application.of(
                application.applicant(), application.project(), application.costs(), application.funding());
        assertThat(Local10000.edition("r8-draft").check(unnamed)).isEmpty();
    }

    @Test
    void an_application_is_built_step_by_step() {
        Applicant applicant = Applicant.of("032077")
                .withName("久慈市")
                .withDisadvantagedArea(true)
                .withFiscalStrengthIndex(new BigDecimal("0.36"));
        Project project = Project.of(Criteria.allMet())
                .withTitle("山ぶどう")
                .withPriorityFields(List.of(PriorityField.of(Field.DIGITAL, Judgement.NOT_MET)));
        Funding funding = Funding.of(
                        Yen.of(12_000_000),
                        List.of(PrivateFinance.unsecuredLoan(Yen.of(1))
                                .withAmount(Yen.of(12_000_000))
                                .withSecurity(Security.OTHER_ASSETS)))
                .withOwnFunds(Yen.of(5));
        Application application = Application.of(
                        applicant,
                        project,
                        List.of(Cost.of(CostCategory.MACHINERY, Yen.of(24_000_005))),
                        Funding.of(Yen.of(1), List.of()))
                .withFunding(funding)
                .withAppliedOn(LocalDate.of(2025, 6, 1))
                .withRulings(List.of(
                        Ruling.of("L10K-UNSECURED", Judgement.MET).withEvidence("回答"),
                        Ruling.of("L10K-PRIVATE-FINANCE-COVERS", Judgement.MET)));
        assertThat(application.applicant()).isEqualTo(new Applicant("032077", "久慈市", true, new BigDecimal("0.36")));
        assertThat(application.project().title()).isEqualTo("山ぶどう");
        assertThat(application.project().priorityFields()).hasSize(1);
        Assessment assessment = Local10000.applications().assess(application);
        assertThat(assessment.verdict()).hasToString("ELIGIBLE");
        assertThat(assessment.amount(Local10000Amount.NATIONAL_SHARE)).isEqualTo(YenRange.exactly(Yen.of(8_000_000)));
        assertThat(Local10000.applications().assess(application.withEdition("r6-supplementary")))
                .isEqualTo(assessment);
    }

    @Test
    void parts_are_built_with_all_that_they_can_state() {
        assertThat(PrivateFinance.loan(Provider.REGIONAL_FUND, Yen.of(1), Security.GRANT_ASSETS)
                        .withName("基金"))
                .isEqualTo(new PrivateFinance(
                        "基金", FinanceKind.LOAN, Provider.REGIONAL_FUND, Yen.of(1), Security.GRANT_ASSETS));
        assertThat(PrivateFinance.equity(Provider.OTHER, Yen.of(2)))
                .isEqualTo(new PrivateFinance(null, FinanceKind.EQUITY, Provider.OTHER, Yen.of(2), Security.NONE));
        assertThat(Cost.of(CostCategory.FACILITY, Yen.of(3)).withDescription("工場"))
                .isEqualTo(new Cost(CostCategory.FACILITY, "工場", Yen.of(3)));
        assertThat(PriorityField.of(Field.DIGITAL, Judgement.MET).withEvidence("計画書"))
                .isEqualTo(new PriorityField(Field.DIGITAL, Judgement.MET, "計画書"));
    }
}
