package jp.chiikiryoku.kyoryokutai;

import java.util.List;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Step;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.ExactYenRange;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** How one item is written down: its steps, and the rate that ends them. The same for every claim. */
final class Worksheet {

    private final KyoryokutaiAmount item;
    private final Cited<Rate> rate;
    private final Citation citationOfRule;
    private final Step notClaimed;

    Worksheet(KyoryokutaiAmount item, Cited<Rate> rate, Citation citationOfRule) {
        this.item = item;
        this.rate = rate;
        this.citationOfRule = citationOfRule;
        this.notClaimed = new Step(item, "step.not-claimed", Facts.of("item", item), null);
    }

    ExactYenRange notClaimed(List<Step> steps) {
        steps.add(notClaimed);
        return ExactYenRange.ZERO;
    }

    void add(String text, Facts operands, @Nullable Citation citation, List<Step> steps) {
        steps.add(new Step(item, text, operands, citation));
    }

    /** Says of an element how it counts, where that is not for certain. */
    void addOutcome(int number, Outcome outcome, List<Step> steps) {
        if (outcome != Outcome.SATISFIED) {
            String text = outcome == Outcome.VIOLATED ? "step.element-refused" : "step.element-open";
            add(text, Facts.of("number", number), citationOfRule, steps);
        }
    }

    /** The item as the total takes it: the sum times the rate, exactly. */
    ExactYenRange rated(YenRange sum, List<Step> steps) {
        ExactYenRange exact = rate.value().times(sum);
        add("step.rated", Facts.of("sum", sum, "rate", rate.value(), "exact", exact), rate.citation(), steps);
        if (!exact.isWhole()) {
            add("step.fraction", Facts.of("shown", exact.roundedDown()), null, steps);
        }
        return exact;
    }

    Yen capped(int number, Yen cost, Yen cap, Citation citation, List<Step> steps) {
        Yen counted = cost.min(cap);
        add(
                "step.person-cap",
                Facts.of("number", number, "cost", cost, "cap", cap, "counted", counted),
                citation,
                steps);
        return counted;
    }
}
