package jp.chiikiryoku.local10000.edition;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.scenario.Oracle;
import jp.chiikiryoku.local10000.scenario.Oracle.OracleTier;
import jp.chiikiryoku.local10000.scenario.Scenario;
import jp.chiikiryoku.local10000.scenario.Scenario.Money;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class FundingTiersPropertyTest {

    private static final FundingTiers R6 = FundingTiers.of(
            Local10000.editions().get("r6-supplementary").parameters().tiers());

    private static boolean isAllowed(long finance, long publicMoney) {
        for (OracleTier tier : Oracle.R6_TIERS) {
            if (tier.isReached(finance, publicMoney) && publicMoney <= tier.cap()) {
                return true;
            }
        }
        return false;
    }

    private static long maximum(long finance) {
        return R6.maximumPublicMoney(Yen.of(finance)).value();
    }

    /** Halves the caps' interval: what is allowed for a finance is allowed for every smaller public money. */
    private static long searched(long finance) {
        long low = 0;
        long high = 60_000_000;
        while (low < high) {
            long middle = (low + high + 1) / 2;
            if (isAllowed(finance, middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    @Property(tries = 5_000)
    void the_maximum_of_a_loan_is_what_search_finds(@ForAll @LongRange(min = 0, max = 200_000_000) long finance) {
        assertThat(maximum(finance)).isEqualTo(searched(finance));
    }

    /** Every yen is tried, from far above the caps downwards. */
    @Property(tries = 20)
    void the_maximum_of_a_small_loan_is_what_brute_force_finds(@ForAll @IntRange(max = 100_000) int finance) {
        long publicMoney = 200_000;
        while (publicMoney > 0 && !isAllowed(finance, publicMoney)) {
            publicMoney--;
        }
        assertThat(maximum(finance)).isEqualTo(publicMoney);
    }

    @Property(tries = 5_000)
    void more_loan_never_lowers_the_maximum(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long finance,
            @ForAll @LongRange(min = 0, max = 50_000_000) long more) {
        assertThat(maximum(finance + more)).isGreaterThanOrEqualTo(maximum(finance));
        assertThat(maximum(finance)).isBetween(0L, 50_000_000L);
    }

    @Property(tries = 5_000)
    void the_maximum_with_a_free_loan_is_what_search_finds(
            @ForAll @LongRange(min = 0, max = 300_000_000) long both,
            @ForAll @LongRange(min = 0, max = 100_000_000) long ownFunds) {
        long low = 0;
        long high = Math.min(both, 60_000_000);
        while (low < high) {
            long middle = (low + high + 1) / 2;
            if (isAllowed(both - middle, middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        assertThat(R6.maximumPublicMoney(Yen.of(both + ownFunds), Yen.of(ownFunds))
                        .value())
                .isEqualTo(low);
    }

    @Property(tries = 2_000)
    void the_rules_accept_the_maximum_and_refuse_one_yen_more(
            @ForAll @LongRange(min = 1, max = 150_000_000) long finance) {
        long maximum = maximum(finance);
        assertThat(isAccepted(maximum, finance)).isTrue();
        assertThat(isAccepted(maximum + 1, finance)).isFalse();
    }

    @Property(tries = 2_000)
    void the_rules_accept_the_maximum_with_a_free_loan_and_refuse_one_yen_more(
            @ForAll @LongRange(min = 2, max = 250_000_000) long both) {
        long maximum = R6.maximumPublicMoney(Yen.of(both), Yen.ZERO).value();
        assertThat(isAccepted(maximum, both - maximum)).isTrue();
        assertThat(isAccepted(maximum + 1, both - maximum - 1)).isFalse();
    }

    private static boolean isAccepted(long publicMoney, long loan) {
        Scenario scenario = Scenario.plain().publicMoney(publicMoney).finance(Money.loan(loan));
        return scenario.finding(Local10000Rule.CAP).outcome() == Outcome.SATISFIED
                && scenario.finding(Local10000Rule.PRIVATE_FINANCE_COVERS).outcome() == Outcome.SATISFIED;
    }
}
