package jp.chiikiryoku.kyoryokutai;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.ClaimSheet;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Tally;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kyoryokutai.ClaimParameters.ActivityFigures;
import jp.chiikiryoku.kyoryokutai.ClaimParameters.Raised;

/**
 * The activities of members: for each, remuneration up to its ceiling, and other cost up to its cap and to what the cap
 * on both leaves.
 */
final class ActivityItem {

    private static final KyoryokutaiAmount ITEM = KyoryokutaiAmount.ACTIVITY;

    private final Cited<Rate> rate;
    private final Cited<Yen> otherCap;
    private final Map<RaisedCeiling, Ceiling> ceilings = new EnumMap<>(RaisedCeiling.class);

    ActivityItem(ActivityFigures figures, Cited<Rate> rate) {
        this.rate = rate;
        this.otherCap = figures.otherCap();
        ceilings.put(RaisedCeiling.NONE, new Ceiling(figures.remunerationCeiling(), figures.memberCap()));
        for (Raised raised : figures.raisedCeilings()) {
            ceilings.put(raised.reason(), new Ceiling(raised.ceiling(), raised.memberCap()));
        }
    }

    private record Ceiling(Cited<Yen> remuneration, Cited<Yen> member) {}

    boolean knows(RaisedCeiling reason) {
        return ceilings.containsKey(reason);
    }

    void workOut(List<MemberCost> members, ClaimSheet sheet) {
        if (members.isEmpty()) {
            sheet.notClaimed(ITEM);
            return;
        }
        Tally tally = new Tally();
        for (int i = 0; i < members.size(); i++) {
            tally.add(ofMember(i + 1, members.get(i), sheet), Outcome.SATISFIED);
        }
        sheet.step(ITEM, "step.no-proration", Facts.empty(), null);
        sheet.rated(ITEM, tally.sum(), rate);
    }

    private Yen ofMember(int number, MemberCost member, ClaimSheet sheet) {
        RaisedCeiling reason = member.raisedCeiling() == null ? RaisedCeiling.NONE : member.raisedCeiling();
        Ceiling ceiling = requireNonNull(ceilings.get(reason), "ceiling");
        Yen remuneration = ofRemuneration(number, member, reason, ceiling, sheet);
        Yen other = ofOther(number, member, ceiling, remuneration, sheet);
        return remuneration.plus(other);
    }

    private Yen ofRemuneration(int number, MemberCost member, RaisedCeiling reason, Ceiling ceiling, ClaimSheet sheet) {
        Yen cost = requireNonNull(member.remuneration(), "remuneration");
        Yen cap = ceiling.remuneration().value();
        Yen counted = cost.min(cap);
        Facts operands = Facts.of("number", number, "cost", cost, "cap", cap, "counted", counted);
        if (reason == RaisedCeiling.NONE) {
            sheet.step(
                    ITEM, "step.remuneration", operands, ceiling.remuneration().citation());
        } else {
            sheet.step(
                    ITEM,
                    "step.remuneration-raised",
                    operands.with("reason", reason),
                    ceiling.remuneration().citation());
        }
        return counted;
    }

    private Yen ofOther(int number, MemberCost member, Ceiling ceiling, Yen remuneration, ClaimSheet sheet) {
        Yen cost = requireNonNull(member.otherActivity(), "otherActivity");
        Yen cap = otherCap.value();
        Yen capped = cost.min(cap);
        Facts operands = Facts.of("number", number, "cost", cost, "cap", cap, "counted", capped);
        sheet.step(ITEM, "step.other", operands, otherCap.citation());
        Yen left = ceiling.member().value().minus(remuneration);
        return left.isLessThan(cap) ? traded(number, capped, left, ceiling, sheet) : capped;
    }

    private static Yen traded(int number, Yen other, Yen left, Ceiling ceiling, ClaimSheet sheet) {
        Yen counted = other.min(left);
        Facts operands = Facts.of(
                "number",
                number,
                "other",
                other,
                "memberCap",
                ceiling.member().value(),
                "left",
                left,
                "counted",
                counted);
        sheet.step(ITEM, "step.other-traded", operands, ceiling.member().citation());
        return counted;
    }
}
