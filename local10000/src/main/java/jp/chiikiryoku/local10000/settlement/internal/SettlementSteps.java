package jp.chiikiryoku.local10000.settlement.internal;

import java.util.List;
import jp.chiikiryoku.core.assessment.AmountKey;
import jp.chiikiryoku.core.assessment.Step;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.local10000.application.Local10000Amount;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.internal.IntervalEnd;
import org.jspecify.annotations.Nullable;

/** The steps of a settlement: what the costs leave, what the finance supports, and the lesser of both. */
final class SettlementSteps {

    private final Citation ofCosts;
    private final Citation ofCap;

    SettlementSteps(Edition<?> edition) {
        ofCosts = edition.citationOf(Local10000Rule.S_COSTS.id());
        ofCap = edition.citationOf(Local10000Rule.S_CAP.id());
    }

    /** Adds the steps of the public money, of both ends where it is open. */
    void addPublicMoney(CheckedSettlement settlement, YenRange supported, YenRange publicMoney, List<Step> steps) {
        if (publicMoney.isExact()) {
            addEnd(settlement, IntervalEnd.ONLY, supported.yen(), publicMoney.yen(), steps);
            return;
        }
        addEnd(settlement, IntervalEnd.CERTAIN, supported.yen(), publicMoney.yen(), steps);
        addEnd(settlement, IntervalEnd.POSSIBLE, supported.atMost(), publicMoney.atMost(), steps);
    }

    private void addEnd(
            CheckedSettlement settlement, IntervalEnd end, Yen supported, Yen publicMoney, List<Step> steps) {
        boolean best = end == IntervalEnd.POSSIBLE;
        Yen eligible = best
                ? settlement.eligibleCost().atMost()
                : settlement.eligibleCost().yen();
        Yen rest = best ? settlement.rest().atMost() : settlement.rest().yen();
        Yen sum = settlement.costs().sum();
        if (!sum.equals(eligible)) {
            Facts takenOut =
                    Facts.of("end", end, "costs", sum, "takenOut", sum.minus(eligible), "eligibleCost", eligible);
            steps.add(publicMoney("step.settlement.costs", takenOut, ofCosts));
        }
        Facts operands = Facts.of(
                "end", end,
                "eligibleCost", eligible,
                "privateFinance", settlement.finance().possible(),
                "ownFunds", settlement.ownFunds(),
                "rest", rest);
        steps.add(publicMoney("step.settlement.rest", operands, ofCosts));
        Facts ofFinance = Facts.of("end", end, "decided", settlement.decidedPublicMoney(), "supported", supported);
        steps.add(publicMoney("step.settlement.supported", ofFinance, ofCap));
        Facts least = Facts.of("end", end, "rest", rest, "supported", supported, "publicMoney", publicMoney);
        steps.add(publicMoney("step.settlement.public-money", least, null));
    }

    /** Adds why nothing is granted: of the public money, and with it of the national share. */
    static void addNothingGranted(CheckedSettlement settlement, List<Step> steps) {
        steps.add(publicMoney(reason(settlement), Facts.empty(), null));
        steps.add(step(Local10000Amount.NATIONAL_SHARE, "step.settlement.no-share", Facts.empty(), null));
    }

    private static String reason(CheckedSettlement settlement) {
        if (settlement.eligibleCost().atMost().isZero()) {
            return "step.settlement.no-cost";
        }
        return settlement.leavesNothing() ? "step.settlement.no-rest" : "step.settlement.no-finance";
    }

    /** Adds the step of a share that the decided one limits. */
    static void addLimit(YenRange share, YenRange limited, Yen decided, List<Step> steps) {
        if (!share.equals(limited)) {
            Facts operands = Facts.of("decided", decided, "nationalShare", limited);
            steps.add(step(Local10000Amount.NATIONAL_SHARE, "step.settlement.national-share", operands, null));
        }
    }

    /** Adds the step of the refund. */
    static void addRefund(Yen paid, YenRange nationalShare, YenRange refund, List<Step> steps) {
        Facts operands = Facts.of("paid", paid, "nationalShare", nationalShare, "refund", refund);
        steps.add(step(Local10000Amount.REFUND, "step.settlement.refund", operands, null));
    }

    private static Step publicMoney(String text, Facts operands, @Nullable Citation citation) {
        return step(Local10000Amount.PUBLIC_MONEY, text, operands, citation);
    }

    private static Step step(AmountKey amount, String text, Facts operands, @Nullable Citation citation) {
        return new Step(amount, Message.of(text, operands), citation);
    }
}
