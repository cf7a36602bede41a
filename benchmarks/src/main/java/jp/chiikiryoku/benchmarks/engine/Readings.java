package jp.chiikiryoku.benchmarks.engine;

import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.local10000.application.Applicant;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.Cost;
import jp.chiikiryoku.local10000.application.CostCategory;
import jp.chiikiryoku.local10000.application.FinanceKind;
import jp.chiikiryoku.local10000.application.PriorityField;
import jp.chiikiryoku.local10000.application.PrivateFinance;
import jp.chiikiryoku.local10000.application.Provider;
import jp.chiikiryoku.local10000.application.Security;

/** What rules written in plain Java read from an application. */
final class Readings {

    private Readings() {}

    static boolean hasCost(Application application, CostCategory category) {
        for (Cost cost : application.costs()) {
            if (cost.category() == category) {
                return true;
            }
        }
        return false;
    }

    static FinanceSums finance(Application application) {
        long loans = 0;
        long equity = 0;
        long all = 0;
        for (PrivateFinance entry : application.funding().privateFinance()) {
            long amount = entry.amount().value();
            long certain = isOtherwiseSecured(entry) || hasOtherProvider(entry) ? 0 : amount;
            all += amount;
            loans += entry.kind() == FinanceKind.LOAN ? certain : 0;
            equity += entry.kind() == FinanceKind.LOAN ? 0 : certain;
        }
        return new FinanceSums(loans, equity, all);
    }

    static boolean hasOtherSecurity(Application application) {
        for (PrivateFinance entry : application.funding().privateFinance()) {
            if (isOtherwiseSecured(entry)) {
                return true;
            }
        }
        return false;
    }

    static boolean hasOtherProvider(Application application) {
        for (PrivateFinance entry : application.funding().privateFinance()) {
            if (hasOtherProvider(entry)) {
                return true;
            }
        }
        return false;
    }

    static boolean hasField(Application application, Judgement judgement) {
        for (PriorityField field : application.project().priorityFields()) {
            if (field.judgement() == judgement) {
                return true;
            }
        }
        return false;
    }

    static long publicMoney(Application application) {
        return application.funding().publicMoney().value();
    }

    /** The rate if the applicant lies in a disadvantaged area, in twelfths; unknown finances may be the weakest. */
    static int rateOfArea(Applicant applicant) {
        if (Figures.isPrefecture(applicant.code())) {
            return Figures.HALF;
        }
        return applicant.fiscalStrengthIndex() == null
                ? Figures.THREE_QUARTERS
                : Figures.rate(applicant.fiscalStrengthIndex());
    }

    private static boolean isOtherwiseSecured(PrivateFinance entry) {
        return entry.kind() == FinanceKind.LOAN && entry.security() == Security.OTHER_ASSETS;
    }

    private static boolean hasOtherProvider(PrivateFinance entry) {
        return entry.provider() == Provider.OTHER;
    }
}
