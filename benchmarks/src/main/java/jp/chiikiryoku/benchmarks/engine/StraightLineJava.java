package jp.chiikiryoku.benchmarks.engine;

import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.local10000.application.Applicant;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.CostCategory;
import jp.chiikiryoku.local10000.application.Criteria;
import jp.chiikiryoku.local10000.edition.Local10000Rule;

/** The rules in plain Java without reasons: the limit of what any engine can reach. */
public final class StraightLineJava implements Engine<Application, Ledger> {

    /** Makes the engine. */
    public StraightLineJava() {}

    @Override
    public Application prepare(Application application) {
        return application;
    }

    @Override
    public Ledger decide(Application application) {
        Ledger ledger = new Ledger();
        judge(application.project().criteria(), ledger);
        ledger.put(Local10000Rule.ELIGIBLE_COSTS, costs(application));
        checkFinance(application, ledger);
        ledger.decide(verdict(ledger));
        int certain = certainRate(application);
        ledger.grant(Readings.publicMoney(application), certain, possibleRate(application, certain));
        return ledger;
    }

    @Override
    public Decision read(Ledger output) {
        return output.close();
    }

    private static void judge(Criteria criteria, Ledger ledger) {
        Judgement communityBased = Judgement.of(criteria.communityBased());
        Judgement publicIssue = Judgement.of(criteria.publicIssue());
        Judgement novelty = Judgement.of(criteria.novelty());
        Judgement modelQuality = Judgement.of(criteria.modelQuality());
        ledger.put(Local10000Rule.COMMUNITY_BASED, communityBased.outcome());
        ledger.put(Local10000Rule.PUBLIC_ISSUE, publicIssue.outcome());
        ledger.put(Local10000Rule.NOVELTY, novelty.outcome());
        ledger.put(Local10000Rule.MODEL_QUALITY, modelQuality.outcome());
    }

    private static Outcome costs(Application application) {
        return Outcome.of(
                !Readings.hasCost(application, CostCategory.OTHER)
                        && !Readings.hasCost(application, CostCategory.RESEARCH),
                !Readings.hasCost(application, CostCategory.OTHER));
    }

    private static void checkFinance(Application application, Ledger ledger) {
        long money = Readings.publicMoney(application);
        FinanceSums sums = Readings.finance(application);
        ledger.put(Local10000Rule.PRIVATE_FINANCE_COVERS, Outcome.of(sums.isCovering(money), sums.all() >= money));
        ledger.put(Local10000Rule.CAP, Outcome.of(sums.isWithinCap(money), sums.isPossiblyWithinCap(money)));
        boolean covered = ledger.isCovered();
        ledger.put(Local10000Rule.UNSECURED, Outcome.of(covered || !Readings.hasOtherSecurity(application), true));
        ledger.put(Local10000Rule.LENDER, Outcome.of(covered || !Readings.hasOtherProvider(application), true));
    }

    private static Verdict verdict(Ledger ledger) {
        if (ledger.has(Outcome.VIOLATED)) {
            return Verdict.INELIGIBLE;
        }
        return ledger.has(Outcome.UNDETERMINED) ? Verdict.NEEDS_REVIEW : Verdict.ELIGIBLE;
    }

    private static int certainRate(Application application) {
        if (Readings.hasField(application, Judgement.MET)) {
            return Figures.THREE_QUARTERS;
        }
        Applicant applicant = application.applicant();
        boolean weak = Boolean.TRUE.equals(applicant.disadvantagedArea()) && applicant.fiscalStrengthIndex() != null;
        return weak ? Readings.rateOfArea(applicant) : Figures.HALF;
    }

    private static int possibleRate(Application application, int certain) {
        if (Readings.hasField(application, Judgement.PENDING)) {
            return Figures.THREE_QUARTERS;
        }
        Applicant applicant = application.applicant();
        boolean excluded = Boolean.FALSE.equals(applicant.disadvantagedArea());
        return excluded ? certain : Math.max(certain, Readings.rateOfArea(applicant));
    }
}
