package jp.chiikiryoku.local10000.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Applicant;
import jp.chiikiryoku.local10000.application.Cost;
import jp.chiikiryoku.local10000.application.CostCategory;
import org.junit.jupiter.api.Test;

class ShareOfPublicMoneyTest {

    private static final String CONFLICT = "\"/decided/nationalShare\" conflict";

    private static List<Problem> problems(Decision decision) {
        List<Cost> costs = List.of(Cost.of(CostCategory.FACILITY, Yen.of(1)));
        return Local10000.settlements()
                .edition("r6-supplementary")
                .check(Settlement.of(Applicant.of("032077"), decision, new ActualFigures(costs, List.of(), null)));
    }

    private static Decision decision(long publicMoney, long nationalShare) {
        return Decision.of(Yen.of(publicMoney), Yen.of(nationalShare));
    }

    @Test
    void the_share_may_be_all_of_the_public_money_but_no_yen_more() {
        assertThat(problems(decision(25_000_000, 24_999_999))).isEmpty();
        assertThat(problems(decision(25_000_000, 25_000_000))).isEmpty();
        List<Problem> problems = problems(decision(25_000_000, 25_000_001));
        assertThat(problems).extracting(Problem::toString).containsExactly(CONFLICT);
        assertThat(Local10000.settlements().renderer(Language.JA).render(problems.get(0)))
                .isEqualTo("国費は、公費による交付額（25,000,000円）以下で書いてください。");
        assertThat(Local10000.settlements().renderer(Language.EN).render(problems.get(0)))
                .isEqualTo("Write a national share that is no more than the public money of 25,000,000 yen.");
    }

    @Test
    void an_amount_that_is_absent_or_faulty_is_another_problem() {
        assertThat(problems(new Decision(null, Yen.of(1), null, null)))
                .extracting(Problem::toString)
                .containsExactly("\"/decided/publicMoney\" required");
        assertThat(problems(new Decision(Yen.of(1), null, null, null)))
                .extracting(Problem::toString)
                .containsExactly("\"/decided/nationalShare\" required");
        assertThat(problems(decision(0, 1)))
                .extracting(Problem::toString)
                .containsExactly("\"/decided/publicMoney\" out-of-range");
    }
}
