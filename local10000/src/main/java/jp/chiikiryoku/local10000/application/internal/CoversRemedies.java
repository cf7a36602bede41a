package jp.chiikiryoku.local10000.application.internal;

import java.util.List;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.application.FinanceKind;

/** What would make loans and equity together reach the public money, with the costs unchanged. */
final class CoversRemedies {

    private CoversRemedies() {}

    static List<Remedy> of(CheckedApplication application) {
        FundingRemedies remedies = new FundingRemedies(application);
        Yen covered = application.finance().certainTotal();
        Yen missing = application.publicMoney().minus(covered);
        int entry = entry(application.finance());
        remedies.lowerPublicMoney(covered);
        remedies.raiseFinance(entry, missing);
        remedies.shiftToFinance(entry, half(covered.plus(application.publicMoney())));
        return remedies.offered();
    }

    private static int entry(PrivateFunding finance) {
        int loan = finance.firstCertain(FinanceKind.LOAN);
        return loan >= 0 ? loan : finance.firstCertain(FinanceKind.EQUITY);
    }

    private static Yen half(Yen amount) {
        return Yen.of(amount.value() / 2);
    }
}
