package jp.chiikiryoku.local10000.edition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.edition.Local10000Parameters.Tier;
import org.jspecify.annotations.Nullable;

/**
 * The tiers of an edition: how much public money a loan or equity supports.
 *
 * <p>The cap depends on the ratio of private finance to public money, and the ratio on the public money itself; these
 * functions resolve that. Immutable and thread-safe.
 */
public final class FundingTiers {

    private final List<Tier> tiers;
    // The reciprocals are exact, and taken once.
    private final List<Rate> perYenOfFinance = new ArrayList<>();
    private final List<Rate> perYenOfBoth = new ArrayList<>();

    private FundingTiers(List<Tier> tiers) {
        this.tiers = List.copyOf(tiers);
        for (Tier tier : tiers) {
            perYenOfFinance.add(tier.ratio().value().reciprocal());
            perYenOfBoth.add(Rate.ONE.plus(tier.ratio().value()).reciprocal());
        }
    }

    /**
     * Obtains the tiers of an edition.
     *
     * @param tiers one tier or more, ascending strictly in ratio and cap
     * @return the tiers
     * @throws IllegalArgumentException if there is none, they do not ascend, or a ratio is zero
     */
    public static FundingTiers of(List<Tier> tiers) {
        if (tiers.isEmpty()) {
            throw new IllegalArgumentException("The tiers (none) must be one or more.");
        }
        if (tiers.get(0).ratio().value().numerator() == 0) {
            throw new IllegalArgumentException("The ratio (0) of the lowest tier must be greater than zero.");
        }
        for (int i = 1; i < tiers.size(); i++) {
            if (!tiers.get(i)
                            .ratio()
                            .value()
                            .isGreaterThan(tiers.get(i - 1).ratio().value())
                    || !tiers.get(i)
                            .cap()
                            .value()
                            .isGreaterThan(tiers.get(i - 1).cap().value())) {
                throw new IllegalArgumentException("The tiers (" + tiers + ") must ascend in ratio and cap.");
            }
        }
        return new FundingTiers(tiers);
    }

    /**
     * Finds the highest tier that private finance reaches.
     *
     * <p>A loan of 52,500,000 yen reaches the tier of 3/2 for 35,000,000 yen of public money; with one yen less it
     * reaches the tier of 1.
     *
     * @param finance the loan or equity that counts, in yen
     * @param publicMoney the public money, in yen
     * @return the tier, or empty if not even the lowest is reached
     */
    public Optional<Tier> reachedBy(Yen finance, Yen publicMoney) {
        int index = indexReachedBy(finance, publicMoney);
        return index < 0 ? Optional.empty() : Optional.of(tiers.get(index));
    }

    /** The tier whose cap applies: the highest that is reached, or the lowest of all if none is. */
    /**
     * Returns the tier whose cap applies.
     *
     * @param finance loans or equity, in yen
     * @param publicMoney the public money in yen, one or more
     * @return the highest tier that is reached, or the lowest of all if none is
     */
    public Tier applying(Yen finance, Yen publicMoney) {
        return tiers.get(Math.max(0, indexReachedBy(finance, publicMoney)));
    }

    /**
     * Returns the lowest tier.
     *
     * @return the tier of the lowest ratio
     */
    public Tier lowest() {
        return tiers.get(0);
    }

    /**
     * Returns the highest tier.
     *
     * @return the tier of the highest cap
     */
    public Tier highest() {
        return tiers.get(tiers.size() - 1);
    }

    /**
     * Returns the lowest tier whose cap holds the public money.
     *
     * @param publicMoney the public money in yen
     * @return the tier, or null if it is above all caps
     */
    public @Nullable Tier holding(Yen publicMoney) {
        for (Tier tier : tiers) {
            if (tier.holds(publicMoney)) {
                return tier;
            }
        }
        return null;
    }

    /**
     * Tells whether the cap of the tier that private finance reaches holds the public money.
     *
     * @param finance loans or equity, in yen
     * @param publicMoney the public money in yen, one or more
     * @return true if it does: 60,000,000 yen of loans allow 35,000,000 yen of public money, and not one yen more
     */
    public boolean allows(Yen finance, Yen publicMoney) {
        return applying(finance, publicMoney).holds(publicMoney);
    }

    private int indexReachedBy(Yen finance, Yen publicMoney) {
        for (int i = tiers.size() - 1; i >= 0; i--) {
            if (tiers.get(i).ratio().value().isReachedBy(finance, publicMoney)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Returns the ratio of private finance to public money.
     *
     * @param finance the loan or equity, in yen
     * @param publicMoney the public money in yen, 1 or more
     * @return the ratio rounded down to two decimals, so that 1.4999 never looks like 1.50
     * @throws ArithmeticException if the public money is zero
     */
    public BigDecimal ratioRoundedDown(Yen finance, Yen publicMoney) {
        return BigDecimal.valueOf(finance.value())
                .divide(BigDecimal.valueOf(publicMoney.value()), 2, RoundingMode.DOWN);
    }

    /**
     * Returns the greatest public money that a loan or equity supports.
     *
     * <p>In the edition {@code r6-supplementary} 30,000,000 yen support 25,000,000, 40,000,000 support 26,666,666,
     * 60,000,000 support 35,000,000, 80,000,000 support 40,000,000 and 100,000,000 support 50,000,000.
     *
     * @param finance the loan or equity that counts, in yen
     * @return the greatest public money in yen
     * @throws IllegalArgumentException if the finance is negative
     */
    public Yen maximumPublicMoney(Yen finance) {
        return greatest(perYenOfFinance, finance);
    }

    /**
     * Returns the greatest public money with costs and own funds fixed and the rest paid by a loan.
     *
     * @param eligibleCost the sum of the costs, in yen
     * @param ownFunds the own funds, in yen
     * @return the greatest public money in yen; the loan is the rest
     * @throws IllegalArgumentException if the own funds are negative or exceed the costs
     */
    public Yen maximumPublicMoney(Yen eligibleCost, Yen ownFunds) {
        if (ownFunds.isLessThan(Yen.ZERO)) {
            throw new IllegalArgumentException("The own funds (" + ownFunds + ") must not be negative.");
        }
        return maximumShareOf(eligibleCost.minus(ownFunds));
    }

    /**
     * Returns the greatest public money of a sum that public money and one loan or equity pay together.
     *
     * @param both the sum in yen
     * @return the greatest public money in yen
     * @throws IllegalArgumentException if the sum is negative
     */
    public Yen maximumShareOf(Yen both) {
        if (both.isLessThan(Yen.ZERO)) {
            throw new IllegalArgumentException("The own funds must not exceed the costs, by " + both + ".");
        }
        return greatest(perYenOfBoth, both);
    }

    private Yen greatest(List<Rate> shares, Yen amount) {
        Yen greatest = Yen.ZERO;
        for (int i = 0; i < tiers.size(); i++) {
            Yen supported =
                    tiers.get(i).cap().value().min(shares.get(i).times(amount).roundedDown());
            greatest = greatest.max(supported);
        }
        return greatest;
    }
}
