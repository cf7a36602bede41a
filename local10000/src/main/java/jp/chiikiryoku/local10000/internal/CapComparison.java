package jp.chiikiryoku.local10000.internal;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.local10000.edition.FundingTiers;
import jp.chiikiryoku.local10000.edition.Local10000Parameters.Tier;

/**
 * Public money compared with the cap of the tier that a loan or equity reaches, once with what certainly counts and once
 * with all that possibly counts.
 *
 * @param tiers the tiers of the edition
 * @param finance the loans and equity
 * @param publicMoney the public money in yen, an interval while it is open itself
 * @param tier the tier that certainly applies
 * @param possibleTier the tier that applies if every question turns out best
 */
public record CapComparison(
        FundingTiers tiers, PrivateFunding finance, YenRange publicMoney, Tier tier, Tier possibleTier) {

    /** Compares public money with the cap. */
    public static CapComparison of(FundingTiers tiers, PrivateFunding finance, YenRange publicMoney) {
        return new CapComparison(
                tiers,
                finance,
                publicMoney,
                tiers.applying(finance.certainForTier(), publicMoney.atMost()),
                tiers.applying(finance.possible(), publicMoney.yen()));
    }

    /** Returns what the comparison gives, whatever the weight of the sources. */
    public Outcome outcome() {
        return Outcome.of(tier.holds(publicMoney.atMost()), possibleTier.holds(publicMoney.yen()));
    }

    /** Returns what was compared. */
    public Facts facts() {
        return Facts.of(
                "publicMoney",
                outcome() == Outcome.VIOLATED ? publicMoney.yen() : publicMoney.atMost(),
                "cap",
                tier.cap().value(),
                "finance",
                finance.certainForTier(),
                "possibleCap",
                possibleTier.cap().value(),
                "possibleFinance",
                finance.possible());
    }

    /** Returns the source that decides: of a refusal the next strong cap that the public money exceeds, if there is one. */
    public Citation citation() {
        return outcome() == Outcome.VIOLATED
                ? tiers.refusing(possibleTier)
                        .filter(refusing -> !refusing.holds(publicMoney.yen()))
                        .map(refusing -> refusing.cap().citation())
                        .orElseGet(possibleTier::weakerCitation)
                : tier.weakerCitation();
    }

    /** Returns the questions of the finance that leave the cap open. */
    public List<Pointer> questions() {
        List<Pointer> questions = new ArrayList<>(finance.doubts());
        if (questions.isEmpty() || canDependOnAdding(publicMoney.atMost())) {
            questions.add(finance.place());
        }
        return questions;
    }

    private boolean canDependOnAdding(Yen money) {
        return tiers.minimumFinance(money).filter(finance::canReachOnlyTogether).isPresent();
    }
}
