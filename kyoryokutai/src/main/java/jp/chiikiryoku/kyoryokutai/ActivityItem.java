package jp.chiikiryoku.kyoryokutai;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Step;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.ExactYenRange;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kyoryokutai.ClaimParameters.ActivityFigures;
import jp.chiikiryoku.kyoryokutai.ClaimParameters.Raised;

/**
 * The activities of members: for each, remuneration up to its ceiling, and other cost up to its cap and to what the cap
 * on both leaves.
 */
final class ActivityItem {

    private final Worksheet worksheet;
    private final Cited<Yen> otherCap;
    private final Map<RaisedCeiling, Ceiling> ceilings = new EnumMap<>(RaisedCeiling.class);

    ActivityItem(Worksheet worksheet, ActivityFigures figures) {
        this.worksheet = worksheet;
        this.otherCap = figures.otherCap();
        ceilings.put(RaisedCeiling.NONE, Ceiling.of(figures.remunerationCeiling(), figures.memberCap()));
        for (Raised raised : figures.raisedCeilings()) {
            ceilings.put(raised.reason(), Ceiling.of(raised.ceiling(), raised.memberCap()));
        }
    }

    private record Ceiling(Cited<Yen> remuneration, Cited<Yen> member) {

        static Ceiling of(Cited<Yen> remuneration, Cited<Yen> member) {
            if (remuneration.value().isGreaterThan(member.value())) {
                throw new IllegalArgumentException("The ceiling (" + remuneration.value()
                        + ") must not be greater than the cap on both (" + member.value() + ").");
            }
            return new Ceiling(remuneration, member);
        }
    }

    boolean knows(RaisedCeiling reason) {
        return ceilings.containsKey(reason);
    }

    ExactYenRange workOut(List<MemberCost> members, List<Step> steps) {
        if (members.isEmpty()) {
            return worksheet.notClaimed(steps);
        }
        Tally tally = new Tally();
        for (int i = 0; i < members.size(); i++) {
            tally.add(ofMember(i + 1, members.get(i), steps), Outcome.SATISFIED);
        }
        worksheet.add("step.no-proration", Facts.empty(), null, steps);
        return worksheet.rated(tally.sum(), steps);
    }

    private Yen ofMember(int number, MemberCost member, List<Step> steps) {
        RaisedCeiling reason = member.raisedCeiling() == null ? RaisedCeiling.NONE : member.raisedCeiling();
        Ceiling ceiling = requireNonNull(ceilings.get(reason), "ceiling");
        Yen remuneration = ofRemuneration(number, member, reason, ceiling, steps);
        Yen other = ofOther(number, member, ceiling, remuneration, steps);
        return remuneration.plus(other);
    }

    private Yen ofRemuneration(int number, MemberCost member, RaisedCeiling reason, Ceiling ceiling, List<Step> steps) {
        Yen cost = requireNonNull(member.remuneration(), "remuneration");
        Yen cap = ceiling.remuneration().value();
        Yen counted = cost.min(cap);
        Facts operands = Facts.of("number", number, "cost", cost, "cap", cap, "counted", counted);
        if (reason == RaisedCeiling.NONE) {
            worksheet.add("step.remuneration", operands, ceiling.remuneration().citation(), steps);
        } else {
            worksheet.add(
                    "step.remuneration-raised",
                    operands.with("reason", reason),
                    ceiling.remuneration().citation(),
                    steps);
        }
        return counted;
    }

    private Yen ofOther(int number, MemberCost member, Ceiling ceiling, Yen remuneration, List<Step> steps) {
        Yen cost = requireNonNull(member.otherActivity(), "otherActivity");
        Yen cap = otherCap.value();
        Yen left = ceiling.member().value().minus(remuneration);
        Yen counted = cost.min(cap).min(left);
        Facts operands = Facts.of("number", number, "cost", cost, "cap", cap, "counted", counted);
        if (left.isLessThan(cap)) {
            Facts traded = operands.with("memberCap", ceiling.member().value(), "left", left);
            worksheet.add("step.other-traded", traded, ceiling.member().citation(), steps);
        } else {
            worksheet.add("step.other", operands, otherCap.citation(), steps);
        }
        return counted;
    }
}
