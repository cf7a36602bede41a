package jp.chiikiryoku.local10000.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.edition.Local10000Parameters.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundingTiersTest {

    private static final FundingTiers R6 = tiers("r6-supplementary");
    private static final FundingTiers R8 = tiers("r8-draft");

    private static FundingTiers tiers(String edition) {
        // The lower reading of the draft's cap from 1.5 on is the first.
        return FundingTiers.of(Local10000.editions()
                .get(edition)
                .settlements()
                .get(0)
                .parameters()
                .tiers());
    }

    // spec: 30M → 25,000,000; 40M → 26,666,666; 60M → 35,000,000; 80M → 40,000,000; 100M → 50,000,000
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "24999999, 24999999",
        "25000000, 25000000",
        "30000000, 25000000",
        "37500001, 25000000",
        "37500002, 25000001",
        "40000000, 26666666",
        "52499998, 34999998",
        "52500000, 35000000",
        "60000000, 35000000",
        "70000001, 35000000",
        "70000002, 35000001",
        "80000000, 40000000",
        "99999999, 49999999",
        "100000000, 50000000",
        "100000001, 50000000",
        "1000000000000000, 50000000"
    })
    void a_loan_supports_so_much_public_money(long loan, long publicMoney) {
        assertThat(R6.maximumPublicMoney(Yen.of(loan))).isEqualTo(Yen.of(publicMoney));
    }

    @ParameterizedTest
    @CsvSource({
        // costs, own funds, public money: the loan is the rest
        "50000000, 0, 25000000",
        "49999999, 0, 24999999",
        "62500002, 0, 25000000",
        "62500003, 0, 25000001",
        "87500000, 0, 35000000",
        "105000002, 0, 35000000",
        "105000003, 0, 35000001",
        "149999999, 0, 49999999",
        "150000000, 0, 50000000",
        "150000000, 1, 49999999",
        "200000000, 50000000, 50000000",
        "50000000, 50000000, 0"
    })
    void costs_and_own_funds_support_so_much_public_money(long costs, long ownFunds, long publicMoney) {
        assertThat(R6.maximumPublicMoney(Yen.of(costs), Yen.of(ownFunds))).isEqualTo(Yen.of(publicMoney));
    }

    // MOF-R8-DRAFT: 30,000,000 at 1; 50,000,000 at 2; 55,000,000 at 4
    @ParameterizedTest
    @CsvSource({
        "30000000, 30000000",
        "60000001, 30000000",
        "60000002, 30000001",
        "100000000, 50000000",
        "200000003, 50000000",
        "200000004, 50000001",
        "220000000, 55000000",
        "220000004, 55000000"
    })
    void the_draft_has_tiers_of_its_own(long loan, long publicMoney) {
        assertThat(R8.maximumPublicMoney(Yen.of(loan))).isEqualTo(Yen.of(publicMoney));
    }

    @ParameterizedTest
    @CsvSource({
        "34999999, 35000000, ",
        "35000000, 35000000, 1",
        "52499999, 35000000, 1",
        "52500000, 35000000, 3/2",
        "69999999, 35000000, 3/2",
        "70000000, 35000000, 2"
    })
    void finds_the_highest_tier_reached(long loan, long publicMoney, String ratio) {
        assertThat(R6.reachedBy(Yen.of(loan), Yen.of(publicMoney))
                        .map(tier -> tier.ratio().value().toString()))
                .isEqualTo(Optional.ofNullable(ratio));
    }

    @ParameterizedTest
    @CsvSource({
        "34999999, 35000000, 1, 25000000",
        "35000000, 35000000, 1, 25000000",
        "52499999, 35000000, 1, 25000000",
        "52500000, 35000000, 3/2, 35000000",
        "70000000, 35000000, 2, 50000000"
    })
    void the_tier_that_applies_is_the_lowest_at_least(long loan, long publicMoney, String ratio, long cap) {
        Tier tier = R6.applying(Yen.of(loan), Yen.of(publicMoney));
        assertThat(tier.ratio().value()).hasToString(ratio);
        assertThat(tier.cap().value()).isEqualTo(Yen.of(cap));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 25000000, true",
        "0, 25000001, false",
        "60000000, 35000000, true",
        "60000000, 35000001, false",
        "100000000, 50000000, true",
        "99999999, 50000000, false"
    })
    void a_loan_allows_public_money_within_the_cap_that_applies(long loan, long publicMoney, boolean allowed) {
        assertThat(R6.allows(Yen.of(loan), Yen.of(publicMoney))).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "25000000, 25000000",
        "25000001, 37500002",
        "35000000, 52500000",
        "35000001, 70000002",
        "40000000, 80000000",
        "50000000, 100000000",
        "50000001,"
    })
    void public_money_needs_so_much_finance(long publicMoney, Long finance) {
        assertThat(R6.minimumFinance(Yen.of(publicMoney)))
                .isEqualTo(Optional.ofNullable(finance).map(Yen::of));
    }

    @Test
    void the_first_and_the_last_tier_are_the_lowest_and_the_highest() {
        assertThat(R6.lowest().cap().value()).isEqualTo(Yen.of(25_000_000));
        assertThat(R6.highest().cap().value()).isEqualTo(Yen.of(50_000_000));
    }

    @ParameterizedTest
    @CsvSource({
        "25000000, 25000000, 1.00",
        "52499999, 35000000, 1.49",
        "52500000, 35000000, 1.50",
        "99999999, 50000000, 1.99",
        "100000000, 50000000, 2.00",
        "0, 1, 0.00"
    })
    void the_ratio_is_never_rounded_up(long loan, long publicMoney, BigDecimal ratio) {
        assertThat(R6.ratioRoundedDown(Yen.of(loan), Yen.of(publicMoney))).isEqualTo(ratio);
    }

    @Test
    void refuses_what_has_no_answer() {
        assertThatIllegalArgumentException().isThrownBy(() -> R6.maximumPublicMoney(Yen.of(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> R6.maximumPublicMoney(Yen.of(10), Yen.of(11)))
                .withMessageContaining("own funds (11円) must not exceed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> R6.maximumPublicMoney(Yen.of(10), Yen.of(-1)))
                .withMessageContaining("own funds (-1円) must not be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> R6.maximumShareOf(Yen.of(-1)))
                .withMessageContaining("sum (-1円) must not be negative");
        assertThatThrownBy(() -> R6.ratioRoundedDown(Yen.of(1), Yen.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({
        // loan, what the cap allows: the lowest cap where no tier is reached
        "0, 25000000",
        "37500001, 25000000",
        "37500002, 25000001",
        "60000000, 35000000",
        "1000000000000000, 50000000"
    })
    void below_the_lowest_ratio_the_lowest_cap_applies(long loan, long publicMoney) {
        assertThat(R6.greatestWithinCap(Yen.of(loan))).isEqualTo(Yen.of(publicMoney));
        assertThat(R6.greatestNotRefused(Yen.of(loan), Yen.of(1_000_000_000))).isEqualTo(Yen.of(publicMoney));
        assertThat(R6.allows(Yen.of(loan), Yen.of(publicMoney))).isTrue();
        assertThat(R6.allows(Yen.of(loan), Yen.of(publicMoney + 1))).isFalse();
    }

    // MOF-R8-DRAFT: the caps from 1.5 and from 2 on are assumed, 55,000,000 is the next of the ministry.
    @ParameterizedTest
    @CsvSource({
        "30000000, 30000000",
        "45000001, 30000000",
        "45000002, 30000001",
        "60000000, 40000000",
        "82500000, 55000000",
        "900000000, 55000000"
    })
    void an_assumed_cap_refuses_nothing_below_the_next_strong_one(long loan, long publicMoney) {
        assertThat(R8.greatestNotRefused(Yen.of(loan), Yen.of(1_000_000_000))).isEqualTo(Yen.of(publicMoney));
        assertThat(R8.greatestNotRefused(Yen.of(loan), Yen.of(29_000_000))).isEqualTo(Yen.of(29_000_000));
    }

    @Test
    void the_tier_that_refuses_is_the_applying_one_or_the_next_strong_one() {
        assertThat(R6.refusing(R6.lowest())).contains(R6.lowest());
        assertThat(R8.refusing(R8.lowest())).contains(R8.lowest());
        assertThat(R8.refusing(R8.applying(Yen.of(15), Yen.of(10)))).contains(R8.highest());
        FundingTiers weak = FundingTiers.of(List.of(tier("1", 1), tier("2", 2)));
        assertThat(weak.refusing(weak.lowest())).isEmpty();
        assertThat(weak.greatestNotRefused(Yen.ZERO, Yen.of(7))).isEqualTo(Yen.of(7));
    }

    @Test
    void tiers_ascend_strictly_from_a_ratio_above_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FundingTiers.of(List.of()))
                .withMessageContaining("one or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FundingTiers.of(List.of(tier("0", 1))))
                .withMessageContaining("greater than zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FundingTiers.of(List.of(tier("1", 1), tier("1", 2))))
                .withMessageContaining("ascend");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FundingTiers.of(List.of(tier("1", 2), tier("2", 2, Authority.MINISTRY))))
                .withMessageContaining("ascend");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FundingTiers.of(List.of(tier("1", 2), tier("2", 1))))
                .withMessageContaining("ascend");
        assertThat(FundingTiers.of(List.of(tier("1", 2), tier("2", 2))).maximumPublicMoney(Yen.of(9)))
                .isEqualTo(Yen.of(2));
        assertThat(FundingTiers.of(List.of(tier("1", 1), tier("2", 2))).maximumPublicMoney(Yen.of(9)))
                .isEqualTo(Yen.of(2));
    }

    private static Tier tier(String ratio, long cap) {
        return tier(ratio, cap, Authority.PRESS);
    }

    private static Tier tier(String ratio, long cap, Authority authority) {
        Citation citation = new Citation("PRESS", "test", authority);
        return new Tier(Cited.of(Rate.parse(ratio), citation), Cited.of(Yen.of(cap), citation));
    }
}
