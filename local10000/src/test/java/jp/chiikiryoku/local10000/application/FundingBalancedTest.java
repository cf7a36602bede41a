package jp.chiikiryoku.local10000.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.Local10000;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundingBalancedTest {

    private static final String UNBALANCED = "\"/funding\" funding-unbalanced";

    private static List<Problem> problems(List<Cost> costs, Funding funding) {
        return Local10000.edition("r6-supplementary")
                .check(Application.of(Applicant.of("032077"), Project.of(Criteria.allMet()), costs, funding));
    }

    private static List<Cost> costs(long... amounts) {
        return Arrays.stream(amounts)
                .mapToObj(amount -> Cost.of(CostCategory.FACILITY, Yen.of(amount)))
                .toList();
    }

    private static Funding funding(long publicMoney, long... loans) {
        return Funding.of(
                Yen.of(publicMoney),
                Arrays.stream(loans)
                        .mapToObj(amount -> PrivateFinance.unsecuredLoan(Yen.of(amount)))
                        .toList());
    }

    @Test
    void costs_equal_public_money_private_finance_and_own_funds() {
        assertThat(problems(costs(100, 23), funding(100, 20, 3))).isEmpty();
        assertThat(problems(costs(100, 23), funding(100, 20).withOwnFunds(Yen.of(3))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"122, 1", "124, 1", "1, 122"})
    void one_yen_to_either_side_is_a_problem_with_both_sums(long costs, long difference) {
        List<Problem> problems = problems(costs(costs), funding(100, 20).withOwnFunds(Yen.of(3)));
        assertThat(problems).extracting(Problem::toString).containsExactly(UNBALANCED);
        assertThat(problems.get(0).message().facts().asMap())
                .isEqualTo(Map.of("funding", Yen.of(123), "costs", Yen.of(costs), "difference", Yen.of(difference)));
    }

    @Test
    void what_is_absent_or_malformed_is_another_problem() {
        assertThat(problems(null, funding(1))).extracting(Problem::toString).doesNotContain(UNBALANCED);
        assertThat(problems(costs(5), null)).extracting(Problem::toString).doesNotContain(UNBALANCED);
        assertThat(problems(costs(5), new Funding(null, null, List.of())))
                .extracting(Problem::toString)
                .doesNotContain(UNBALANCED);
        assertThat(problems(costs(5), new Funding(Yen.of(1), null, null)))
                .extracting(Problem::toString)
                .doesNotContain(UNBALANCED);
        assertThat(problems(costs(-5), funding(1)))
                .extracting(Problem::toString)
                .containsExactly("\"/costs/0/amount\" out-of-range");
        assertThat(problems(Arrays.asList(Cost.of(CostCategory.FACILITY, Yen.of(5)), null), funding(1)))
                .extracting(Problem::toString)
                .doesNotContain(UNBALANCED);
    }
}
