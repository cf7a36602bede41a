package jp.chiikiryoku.core.claim;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Amount;
import jp.chiikiryoku.core.assessment.AmountKey;
import jp.chiikiryoku.core.assessment.Calculation;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Step;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.ExactYen;
import jp.chiikiryoku.core.money.ExactYenRange;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Rounding;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The items of one claim with their steps, on the way to their total: each item exact, the total rounded once.
 *
 * <p>An item is shown in whole yen, a fraction dropped; the total is taken from the exact sum. Made for one claim and
 * not shared between threads.
 */
public final class ClaimCalculation {

    private final List<Step> steps = new ArrayList<>(16);
    private final List<Amount> amounts = new ArrayList<>(10);
    private ExactYenRange exact = ExactYenRange.ZERO;
    private boolean claimed;
    private boolean totalled;

    /** Makes a calculation without items. */
    public ClaimCalculation() {}

    /**
     * Adds a step.
     *
     * @param citation the source of the parameter that it uses, or null if it uses none
     */
    public void step(AmountKey item, String text, Facts operands, @Nullable Citation citation) {
        requireNoTotal(item);
        steps.add(new Step(item, Message.of(text, operands), citation));
    }

    /**
     * Adds a step that limits a cost to a cap.
     *
     * @param text the key of its text, which mentions {@code cost}, {@code cap} and {@code counted}
     * @param cost the cost in yen
     * @param cap the cap in yen
     * @return what counts, in yen: a cost of 900 yen under a cap of 500 counts as 500
     */
    public Yen capped(AmountKey item, String text, Yen cost, Cited<Yen> cap) {
        Yen counted = cost.min(cap.value());
        step(item, text, Facts.of("cost", cost, "cap", cap.value(), "counted", counted), cap.citation());
        return counted;
    }

    /**
     * Adds a step that limits the cost of one element of a list to a cap.
     *
     * @param text the key of its text, which mentions {@code number}, {@code cost}, {@code cap} and {@code counted}
     * @param number the number of the element, from 1
     * @param cost the cost in yen
     * @param cap the cap in yen
     * @return what counts, in yen
     */
    public Yen capped(AmountKey item, String text, int number, Yen cost, Cited<Yen> cap) {
        Yen counted = cost.min(cap.value());
        Facts operands = Facts.of("number", number, "cost", cost, "cap", cap.value(), "counted", counted);
        step(item, text, operands, cap.citation());
        return counted;
    }

    /** Adds an item of which not one yen is claimed. */
    public void notClaimed(AmountKey item) {
        step(item, "step.not-claimed", Facts.of("item", item), null);
        amounts.add(new Amount(item, YenRange.ZERO));
    }

    /**
     * Adds a step that tells how an element of a list counts, unless it certainly counts.
     *
     * @param number the number of the element, from 1
     */
    public void element(AmountKey item, int number, Outcome outcome, Citation citation) {
        if (outcome != Outcome.SATISFIED) {
            String text = outcome == Outcome.VIOLATED ? "step.element-refused" : "step.element-open";
            step(item, text, Facts.of("number", number), citation);
        }
    }

    /** Adds a step that tells how an item as a whole counts, unless it certainly counts. */
    public void item(AmountKey item, Outcome outcome, Citation citation) {
        if (outcome != Outcome.SATISFIED) {
            String text = outcome == Outcome.VIOLATED ? "step.item-refused" : "step.item-open";
            step(item, text, Facts.empty(), citation);
        }
    }

    /**
     * Ends an item of which one yen or more is claimed: what counts, times its rate.
     *
     * @param sum what counts of it in yen, which may be nothing
     */
    public void rated(AmountKey item, YenRange sum, Cited<Rate> rate) {
        ExactYenRange product = rate.value().times(sum);
        Facts operands = Facts.of("sum", sum, "rate", rate.value(), "exact", product);
        step(item, "step.rated", operands, rate.citation());
        if (!product.isWhole()) {
            step(item, "step.fraction", Facts.of("shown", product.roundedDown()), null);
        }
        amounts.add(new Amount(item, product.roundedDown()));
        exact = exact.plus(product);
        claimed = true;
    }

    /**
     * Ends the claim: the exact sum of its items, rounded once.
     *
     * <p>Items of {@code 166,666 1/2円} and {@code 3,333,333円} come to 3,500,000 yen in thousands, half up.
     *
     * @throws IllegalStateException if the total is drawn already
     */
    public void total(AmountKey total, Cited<Rounding> rounding) {
        requireNoTotal(total);
        YenRange rounded = exact.rounded(rounding.value());
        step(total, "step.total", Facts.of("exact", exact), null);
        Facts operands = Facts.of(
                "exact",
                exact,
                "unit",
                rounding.value().unit(),
                "mode",
                rounding.value().mode(),
                "total",
                rounded);
        step(total, "step.total-rounded", operands, rounding.citation());
        amounts.add(new Amount(total, rounded));
        totalled = true;
    }

    // What comes after the total would be missing in it.
    private void requireNoTotal(AmountKey amount) {
        if (totalled) {
            throw new IllegalStateException("The amount (" + amount + ") must come before the total.");
        }
    }

    /**
     * Returns the calculation.
     *
     * @return the items and the total, with their steps; nothing is accepted of it if an item is claimed and not even a
     *     fraction of a yen counts
     * @throws IllegalStateException if the total is not drawn yet
     */
    public Calculation toCalculation() {
        if (!totalled) {
            throw new IllegalStateException("The total must be drawn.");
        }
        boolean nothingAccepted = claimed && exact.atMost().equals(ExactYen.ZERO);
        return new Calculation(amounts, steps, List.of(), nothingAccepted);
    }
}
