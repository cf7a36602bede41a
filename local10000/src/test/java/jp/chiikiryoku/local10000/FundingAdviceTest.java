package jp.chiikiryoku.local10000;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.Funding;
import jp.chiikiryoku.local10000.edition.Local10000Parameters;
import jp.chiikiryoku.local10000.scenario.OwnEdition;
import jp.chiikiryoku.local10000.scenario.Scenario;
import jp.chiikiryoku.local10000.scenario.Scenario.Money;
import org.junit.jupiter.api.Test;

class FundingAdviceTest {

    @Test
    void an_application_has_the_tier_and_the_ratio_of_its_certain_finance() {
        FundingAdvice advice = FundingAdvice.of(Local10000.programme(), "r6-supplementary");
        Application reached = Scenario.plain()
                .publicMoney(30_000_000)
                .finance(Money.loan(45_000_000), Money.loan(15_000_000).from("OTHER"))
                .application();
        assertThat(advice.tierOf(reached).orElseThrow().ratio().value()).isEqualTo(Rate.of(3, 2));
        assertThat(advice.ratioRoundedDown(reached)).isEqualTo(new BigDecimal("1.50"));
        Application below = Scenario.plain().finance(Money.loan(24_999_999)).application();
        assertThat(advice.tierOf(below)).isEmpty();
        assertThat(advice.ratioRoundedDown(below)).isEqualTo(new BigDecimal("0.99"));
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> advice.tierOf(reached.withFunding(Funding.of(Yen.of(1), List.of()))));
    }

    @Test
    void an_application_that_names_another_edition_is_malformed() {
        FundingAdvice advice = FundingAdvice.of(Local10000.programme(), "r6-supplementary");
        Application draft = Scenario.plain().edition(Scenario.R8).application();
        assertThatExceptionOfType(MalformedPayloadException.class).isThrownBy(() -> advice.ratioRoundedDown(draft));
    }

    @Test
    void the_tiers_are_those_of_the_edition() {
        assertThat(FundingAdvice.of(Local10000.programme(), "r6-supplementary")
                        .tiers()
                        .maximumPublicMoney(Yen.of(30_000_000)))
                .isEqualTo(Yen.of(25_000_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FundingAdvice.of(Local10000.programme(), "r8-draft"))
                .withMessageStartingWith("The tiers of the edition (r8-draft) must be settled.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FundingAdvice.of(Local10000.programme(), "r99"))
                .withMessageContaining("r6-supplementary");
    }

    @Test
    void neither_tiers_nor_the_treatment_of_loans_may_be_open() throws IOException {
        assertOpen(
                "/parameters/tiers/1/cap", 35_000_000, 36_000_000, "The tiers of the edition (own) must be settled.");
        assertOpen("/parameters/tiers/1/ratio", "3/2", "7/4", "The tiers of the edition (own) must be settled.");
        assertOpen(
                "/parameters/grantAssets",
                "ALLOWED",
                "TO_BE_CONFIRMED",
                "The treatment of loans secured by what the grant bought of the edition (own) must be settled.");
    }

    private static void assertOpen(String parameter, Object one, Object other, String message) throws IOException {
        Programme<Local10000Parameters> programme = OwnEdition.ofR6("own")
                .with(parameter, Map.of("readings", List.of(reading(one), reading(other))))
                .load();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FundingAdvice.of(programme, "own"))
                .withMessage(message + " Maybe load an edition of your own that states one value for each.");
    }

    private static Map<String, Object> reading(Object value) {
        return Map.of(
                "value",
                value,
                "citation",
                Map.of("source", "MIC-R6-SUPPLEMENTARY", "place", "p. 1", "authority", "ASSUMPTION"));
    }
}
