package jp.chiikiryoku.local10000;

import java.util.List;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.money.Yen;

/** What would make loans and equity together reach the public money, with the costs unchanged. */
final class CoversRemedies {

    private CoversRemedies() {}

    static List<Remedy> of(Plan plan) {
        FundingRemedies remedies = new FundingRemedies(plan);
        Yen covered = plan.finance().certainTotal();
        Yen missing = plan.publicMoney().minus(covered);
        int entry = entry(plan.finance());
        remedies.lowerPublicMoney(covered);
        remedies.raiseFinance(entry, missing);
        remedies.shiftToFinance(entry, half(covered.plus(plan.publicMoney())));
        return remedies.offered();
    }

    private static int entry(Finance finance) {
        int loan = finance.firstCertain(FinanceKind.LOAN);
        return loan >= 0 ? loan : finance.firstCertain(FinanceKind.EQUITY);
    }

    private static Yen half(Yen amount) {
        return Yen.of(amount.value() / 2);
    }
}
