package jp.chiikiryoku.local10000;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.edition.Citation;

/**
 * {@code L10K-UNSECURED} and {@code L10K-LENDER}: no entry of the private finance is doubtful, or none that is doubtful
 * is needed.
 */
final class FinanceRules {

    private final DoubtRule unsecured;
    private final DoubtRule lender;

    FinanceRules(Citation unsecured, Citation lender) {
        this.unsecured =
                new DoubtRule(Local10000Rule.UNSECURED, unsecured, Finance::isOtherwiseSecured, Finance::securityAt);
        this.lender = new DoubtRule(Local10000Rule.LENDER, lender, Finance::hasOtherProvider, Finance::providerAt);
    }

    Finding checkUnsecured(Plan plan, boolean coveredWithoutDoubt) {
        return unsecured.check(plan.finance(), plan.finance().hasLoan(), coveredWithoutDoubt);
    }

    Finding checkLender(Plan plan, boolean coveredWithoutDoubt) {
        return lender.check(plan.finance(), !plan.finance().entries().isEmpty(), coveredWithoutDoubt);
    }
}
