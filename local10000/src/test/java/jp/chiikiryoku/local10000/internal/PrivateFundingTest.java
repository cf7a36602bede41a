package jp.chiikiryoku.local10000.internal;

import static jp.chiikiryoku.local10000.scenario.Scenario.pointers;
import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.application.FinanceKind;
import jp.chiikiryoku.local10000.edition.GrantAssetSecurity;
import jp.chiikiryoku.local10000.scenario.Scenario;
import jp.chiikiryoku.local10000.scenario.Scenario.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivateFundingTest {

    private static PrivateFunding funding(Money... finance) {
        return PrivateFunding.of(
                PrivateFunding.PLACE,
                Scenario.plain().finance(finance).application().funding().privateFinance(),
                GrantAssetSecurity.ALLOWED);
    }

    @Test
    void loans_and_equity_are_added_up_for_certain_and_in_all() {
        PrivateFunding funding = funding(
                Money.loan(1),
                Money.loan(20).on("GRANT_ASSETS"),
                Money.loan(300).on("OTHER_ASSETS"),
                Money.loan(4_000).from("OTHER"),
                Money.equity(50_000).on("OTHER_ASSETS"),
                Money.equity(600_000).from("OTHER"));
        assertThat(funding.certainLoans()).isEqualTo(Yen.of(21));
        assertThat(funding.allLoans()).isEqualTo(Yen.of(4_321));
        assertThat(funding.certainEquity()).isEqualTo(Yen.of(50_000));
        assertThat(funding.allEquity()).isEqualTo(Yen.of(650_000));
        assertThat(funding.certain()).isEqualTo(Yen.of(50_021));
        assertThat(funding.possible()).isEqualTo(Yen.of(654_321));
        assertThat(funding.certainForTier()).isEqualTo(Yen.of(50_000));
        assertThat(pointers(funding.doubts()))
                .containsExactly(
                        "/funding/privateFinance/2/security",
                        "/funding/privateFinance/3/provider",
                        "/funding/privateFinance/5/provider");
    }

    @Test
    void an_entry_can_be_doubtful_twice() {
        assertThat(pointers(
                        funding(Money.loan(1).on("OTHER_ASSETS").from("OTHER")).doubts()))
                .containsExactly("/funding/privateFinance/0/security", "/funding/privateFinance/0/provider");
    }

    @Test
    void the_larger_kind_counts_for_a_tier_and_loans_where_both_are_the_same() {
        assertThat(funding(Money.loan(2), Money.equity(1)).kindForTier()).isEqualTo(FinanceKind.LOAN);
        assertThat(funding(Money.loan(2), Money.equity(2)).kindForTier()).isEqualTo(FinanceKind.LOAN);
        assertThat(funding(Money.loan(2), Money.equity(3)).kindForTier()).isEqualTo(FinanceKind.EQUITY);
        assertThat(funding(Money.loan(2), Money.equity(3)).certainForTier()).isEqualTo(Yen.of(3));
    }

    @Test
    void the_first_entry_that_certainly_counts_is_found_by_its_kind() {
        PrivateFunding funding = funding(Money.loan(1).from("OTHER"), Money.equity(1), Money.loan(1), Money.loan(1));
        assertThat(funding.firstCertain(FinanceKind.LOAN)).isEqualTo(2);
        assertThat(funding.firstCertain(FinanceKind.EQUITY)).isEqualTo(1);
        assertThat(funding().firstCertain(FinanceKind.LOAN)).isEqualTo(-1);
    }

    @Test
    void equity_is_no_loan() {
        assertThat(funding(Money.equity(1)).hasLoan()).isFalse();
        assertThat(funding(Money.equity(1), Money.loan(1)).hasLoan()).isTrue();
    }

    @Test
    void an_entry_of_0_yen_states_nothing() {
        PrivateFunding funding = funding(Money.loan(0).from("OTHER").on("OTHER_ASSETS"));
        assertThat(funding.hasLoan()).isFalse();
        assertThat(funding.isEmpty()).isTrue();
        assertThat(funding.doubts()).isEmpty();
        assertThat(funding(Money.loan(0), Money.equity(1)).isEmpty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // loans, equity, whether 10 yen can be reached only together
        "9, 1, true",
        "9, 0, false",
        "5, 4, false",
        "10, 0, false",
        "10, 1, true",
        "0, 10, false",
        "1, 10, true",
        "10, 10, true"
    })
    void an_amount_can_depend_on_adding_if_each_kind_may_fall_a_yen_short(long loans, long equity, boolean together) {
        assertThat(funding(Money.loan(loans), Money.equity(equity)).canReachOnlyTogether(Yen.of(10)))
                .isEqualTo(together);
    }
}
