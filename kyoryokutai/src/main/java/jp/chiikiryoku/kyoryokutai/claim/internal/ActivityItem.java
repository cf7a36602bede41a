package jp.chiikiryoku.kyoryokutai.claim.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.claim.ClaimCalculation;
import jp.chiikiryoku.core.claim.Tally;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiAmount;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiClaimParameters.ActivityFigures;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiClaimParameters.Raised;
import jp.chiikiryoku.kyoryokutai.edition.RaisedCeiling;

/**
 * The activities of members: for each, remuneration up to its ceiling, and other cost up to its cap and to what the cap
 * on both leaves.
 */
final class ActivityItem {

    private static final KyoryokutaiAmount ITEM = KyoryokutaiAmount.ACTIVITY;

    private final Cited<Rate> rate;
    private final Cited<Yen> otherCap;
    private final Ceiling usual;
    private final Map<RaisedCeiling, Ceiling> raised = new EnumMap<>(RaisedCeiling.class);

    ActivityItem(ActivityFigures figures, Cited<Rate> rate) {
        this.rate = rate;
        this.otherCap = figures.otherCap();
        this.usual = new Ceiling(figures.remunerationCeiling(), figures.memberCap());
        for (Raised each : figures.raisedCeilings()) {
            raised.put(each.reason(), new Ceiling(each.ceiling(), each.memberCap()));
        }
    }

    /** The ceiling of the remuneration and the cap on both parts, in yen. */
    private record Ceiling(Cited<Yen> remuneration, Cited<Yen> member) {}

    boolean knows(RaisedCeiling reason) {
        return reason == RaisedCeiling.NONE || raised.containsKey(reason);
    }

    void calculate(List<CheckedMemberCost> members, ClaimCalculation calculation) {
        if (members.isEmpty()) {
            calculation.notClaimed(ITEM);
            return;
        }
        Tally tally = new Tally();
        for (int i = 0; i < members.size(); i++) {
            CheckedMemberCost member = members.get(i);
            tally.add(counted(member.index() + 1, member, calculation), Outcome.SATISFIED);
        }
        calculation.step(ITEM, "step.no-proration", Facts.empty(), null);
        calculation.rated(ITEM, tally.sum(), rate);
    }

    private Yen counted(int number, CheckedMemberCost member, ClaimCalculation calculation) {
        Ceiling ceiling = raised.getOrDefault(member.raisedCeiling(), usual);
        Yen remuneration = remuneration(number, member, ceiling.remuneration(), calculation);
        Yen other = calculation.capped(ITEM, "step.other", number, member.otherActivity(), otherCap);
        Yen left = ceiling.member().value().minus(remuneration);
        return left.isLessThan(otherCap.value())
                ? remuneration.plus(traded(number, other, left, ceiling.member(), calculation))
                : remuneration.plus(other);
    }

    private static Yen remuneration(
            int number, CheckedMemberCost member, Cited<Yen> ceiling, ClaimCalculation calculation) {
        RaisedCeiling reason = member.raisedCeiling();
        Yen cost = member.remuneration();
        if (reason == RaisedCeiling.NONE) {
            return calculation.capped(ITEM, "step.remuneration", number, cost, ceiling);
        }
        Yen cap = ceiling.value();
        Yen counted = cost.min(cap);
        Facts operands = Facts.of("number", number, "cost", cost, "cap", cap, "counted", counted, "reason", reason);
        calculation.step(ITEM, "step.remuneration-raised", operands, ceiling.citation());
        return counted;
    }

    private static Yen traded(int number, Yen other, Yen left, Cited<Yen> memberCap, ClaimCalculation calculation) {
        Yen counted = other.min(left);
        Facts operands = Facts.of(
                "number", number, "other", other, "memberCap", memberCap.value(), "left", left, "counted", counted);
        calculation.step(ITEM, "step.other-traded", operands, memberCap.citation());
        return counted;
    }
}
