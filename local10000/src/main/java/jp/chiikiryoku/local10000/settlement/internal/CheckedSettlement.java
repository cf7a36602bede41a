package jp.chiikiryoku.local10000.settlement.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.assessment.CheckedRulings;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.local10000.application.PriorityField;
import jp.chiikiryoku.local10000.edition.GrantAssetSecurity;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.internal.CheckedCosts;
import jp.chiikiryoku.local10000.internal.PrivateFunding;
import jp.chiikiryoku.local10000.internal.ShareFacts;
import jp.chiikiryoku.local10000.settlement.ActualFigures;
import jp.chiikiryoku.local10000.settlement.Decision;
import jp.chiikiryoku.local10000.settlement.Settlement;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed settlement, which the rules and the formula see.
 *
 * @param share the facts on which the rate of the national share depends
 * @param decidedPublicMoney the decided public money, in yen
 * @param decidedShare the decided national share, in yen
 * @param decidedFinance the decided loans and equity together in yen, null if that is not known
 * @param paid what was paid of the national share in yen, null if that is not known
 * @param costs the actual costs, one or more
 * @param otherCostsAreRefused whether the source of the rule refuses the costs of other categories
 * @param eligibleCost what of the actual costs is eligible, in yen
 * @param finance the actual loans and equity
 * @param ownFunds the actual own funds in yen, zero if none are stated
 */
record CheckedSettlement(
        ShareFacts share,
        Yen decidedPublicMoney,
        Yen decidedShare,
        @Nullable Yen decidedFinance,
        @Nullable Yen paid,
        CheckedCosts costs,
        boolean otherCostsAreRefused,
        YenRange eligibleCost,
        PrivateFunding finance,
        Yen ownFunds) {

    static final Pointer COSTS = Pointer.parse("/actual/costs");
    static final Pointer FINANCE = Pointer.parse("/actual/privateFinance");

    static CheckedSettlement of(Settlement settlement, boolean otherCostsAreRefused, GrantAssetSecurity grantAssets) {
        Decision decided = requireNonNull(settlement.decided(), "decided");
        ActualFigures actual = requireNonNull(settlement.actual(), "actual");
        CheckedCosts costs = CheckedCosts.of(COSTS, requireNonNull(actual.costs(), "costs"));
        CheckedRulings rulings = CheckedRulings.of(settlement.rulings());
        return new CheckedSettlement(
                ShareFacts.of(requireNonNull(settlement.applicant(), "applicant"), priorityFields(settlement)),
                requireNonNull(decided.publicMoney(), "publicMoney"),
                requireNonNull(decided.nationalShare(), "nationalShare"),
                decided.privateFinance(),
                decided.paid(),
                costs,
                otherCostsAreRefused,
                EligibleCost.of(costs, otherCostsAreRefused, rulings.on(Local10000Rule.S_COSTS)),
                PrivateFunding.of(FINANCE, requireNonNull(actual.privateFinance(), "privateFinance"), grantAssets),
                Yen.orZero(actual.ownFunds()));
    }

    static List<PriorityField> priorityFields(Settlement settlement) {
        return settlement.project() == null ? List.of() : settlement.project().priorityFields();
    }

    /**
     * Returns what the actual costs leave to public money, whether the finance counts or not: no less than zero.
     *
     * <p>Of 23,000,000 yen a loan of 12,000,000 and own funds of 3,000,000 leave 8,000,000 yen.
     */
    YenRange rest() {
        return YenRange.of(rest(eligibleCost.yen()), rest(eligibleCost.atMost()));
    }

    private Yen rest(Yen cost) {
        return cost.minus(finance.possible()).minus(ownFunds).max(Yen.ZERO);
    }

    /** Whether certainly no cost is left to public money, so that no finance is needed for it. */
    boolean leavesNothing() {
        return rest().atMost().isZero();
    }

    /** Whether more was paid than was decided, as far as it is known what was paid. */
    boolean isPaidAboveDecision() {
        return paid != null && paid.isGreaterThan(decidedShare);
    }

    /** Returns the public money that the rules are asked of: the lesser of the decided one and the rest. */
    YenRange tested() {
        YenRange rest = rest();
        return YenRange.of(rest.yen().min(decidedPublicMoney), rest.atMost().min(decidedPublicMoney));
    }

    /** Returns the places of the costs that leave open how much is eligible. */
    List<Pointer> doubtfulCosts() {
        return eligibleCost.isExact() ? List.of() : costs.doubts(otherCostsAreRefused);
    }

    /** Returns the places of the costs that leave open how much public money is in question. */
    List<Pointer> doubtsOfCosts() {
        return tested().isExact() ? List.of() : doubtfulCosts();
    }
}
