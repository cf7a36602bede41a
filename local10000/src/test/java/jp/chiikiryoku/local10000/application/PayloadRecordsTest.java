package jp.chiikiryoku.local10000.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.edition.Field;
import org.junit.jupiter.api.Test;

/** A record that is made step by step is the one that is made in one go, and each step keeps what the others set. */
class PayloadRecordsTest {

    private static final Yen TEN = Yen.of(10);
    private static final Yen TWENTY = Yen.of(20);

    @Test
    void an_applicant() {
        assertThat(Applicant.of("325287")
                        .withName("海士町")
                        .withDisadvantagedArea(true)
                        .withFiscalStrengthIndex(new BigDecimal("0.12")))
                .isEqualTo(new Applicant("325287", "海士町", true, new BigDecimal("0.12")));
    }

    @Test
    void a_project_and_its_priority_fields() {
        PriorityField field = PriorityField.of(Field.DIGITAL, Judgement.MET).withEvidence("計画書");
        assertThat(field).isEqualTo(new PriorityField(Field.DIGITAL, Judgement.MET, "計画書"));
        assertThat(Project.of(Criteria.allMet()).withTitle("事業").withPriorityFields(List.of(field)))
                .isEqualTo(new Project("事業", List.of(field), Criteria.allMet()));
    }

    @Test
    void criteria_that_are_all_met() {
        Criterion met = Criterion.of(Judgement.MET);
        assertThat(Criteria.allMet()).isEqualTo(new Criteria(met, met, met, met));
    }

    @Test
    void a_cost() {
        assertThat(Cost.of(CostCategory.EQUIPMENT, TEN).withDescription("厨房設備"))
                .isEqualTo(new Cost(CostCategory.EQUIPMENT, "厨房設備", TEN));
    }

    @Test
    void private_finance_of_each_kind() {
        assertThat(PrivateFinance.loan(Provider.OTHER, TEN, Security.OTHER_ASSETS))
                .isEqualTo(new PrivateFinance(null, FinanceKind.LOAN, Provider.OTHER, TEN, Security.OTHER_ASSETS));
        assertThat(PrivateFinance.equity(Provider.OTHER, TEN))
                .isEqualTo(new PrivateFinance(null, FinanceKind.EQUITY, Provider.OTHER, TEN, Security.NONE));
        assertThat(PrivateFinance.unsecuredLoan(TEN)
                        .withName("島根信用金庫")
                        .withAmount(TWENTY)
                        .withSecurity(Security.OTHER_ASSETS))
                .isEqualTo(new PrivateFinance(
                        "島根信用金庫",
                        FinanceKind.LOAN,
                        Provider.REGIONAL_FINANCIAL_INSTITUTION,
                        TWENTY,
                        Security.OTHER_ASSETS));
    }

    @Test
    void an_application_and_its_funding() {
        Applicant applicant = Applicant.of("325287");
        Project project = Project.of(Criteria.allMet());
        List<Cost> costs = List.of(Cost.of(CostCategory.EQUIPMENT, TWENTY));
        Funding funding = Funding.of(TEN, List.of(PrivateFinance.unsecuredLoan(TEN)));
        Funding withOwn = funding.withOwnFunds(TEN);
        List<Ruling> rulings = List.of(Ruling.of("L10K-NOVELTY", Judgement.MET));
        assertThat(withOwn).isEqualTo(new Funding(TEN, TEN, funding.privateFinance()));
        assertThat(Application.of(applicant, project, costs, funding)
                        .withEdition("r6-supplementary")
                        .withAppliedOn(LocalDate.of(2025, 4, 1))
                        .withRulings(rulings)
                        .withFunding(withOwn))
                .isEqualTo(new Application(
                        "r6-supplementary", LocalDate.of(2025, 4, 1), applicant, project, costs, withOwn, rulings));
    }
}
