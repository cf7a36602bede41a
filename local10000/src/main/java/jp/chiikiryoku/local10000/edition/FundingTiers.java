package jp.chiikiryoku.local10000.edition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.local10000.edition.Local10000Parameters.Tier;

/**
 * The tiers of an edition: how much public money a loan or equity supports.
 *
 * <p>The cap depends on the ratio of private finance to public money, and the ratio on the public money itself; these
 * functions resolve that. Immutable and thread-safe.
 */
public final class FundingTiers {

    private static final Fault ORDER = Fault.of(ProblemCode.CONFLICT, "order", Facts.empty());

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
     * @param tiers one tier or more, ascending strictly in ratio and cap; an assumed cap may repeat the one before
     * @throws IllegalArgumentException if there is none, they do not ascend, or a ratio is zero
     * @throws IllegalStateException if a ratio or cap is open
     */
    public static FundingTiers of(List<Tier> tiers) {
        if (tiers.isEmpty()) {
            throw new IllegalArgumentException("The tiers (none) must be one or more.");
        }
        if (tiers.get(0).ratio().value().numerator() == 0) {
            throw new IllegalArgumentException("The ratio (0) of the lowest tier must be greater than zero.");
        }
        for (int i = 1; i < tiers.size(); i++) {
            if (!isBelow(tiers.get(i - 1), tiers.get(i))) {
                throw new IllegalArgumentException("The tiers (" + tiers + ") must ascend in ratio and cap.");
            }
        }
        return new FundingTiers(tiers);
    }

    private static boolean isBelow(Tier lower, Tier higher) {
        return higher.ratio().value().isGreaterThan(lower.ratio().value()) && higher.mayFollow(lower);
    }

    /**
     * Returns the highest tier that private finance reaches.
     *
     * <p>A loan of 52,500,000 yen reaches the tier of 3/2 for 35,000,000 yen of public money; with one yen less it
     * reaches the tier of 1.
     *
     * @param finance the loan or equity that counts, in yen
     * @param publicMoney the public money in yen, 1 or more
     * @return the tier, or empty if not even the lowest is reached
     */
    public Optional<Tier> reachedBy(Yen finance, Yen publicMoney) {
        int index = indexReachedBy(finance, publicMoney);
        return index < 0 ? Optional.empty() : Optional.of(tiers.get(index));
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
     * Returns the tier whose cap applies.
     *
     * <p>A loan of 10,000,000 yen reaches no tier for 25,000,000 yen of public money; the cap is that of the tier of 1.
     *
     * @param finance the loan or equity that counts, in yen
     * @param publicMoney the public money in yen, 1 or more
     * @return the highest tier that is reached, or the lowest of all if none is
     */
    public Tier applying(Yen finance, Yen publicMoney) {
        return tiers.get(Math.max(0, indexReachedBy(finance, publicMoney)));
    }

    /**
     * Returns the tier whose cap refuses public money where a tier applies.
     *
     * <p>It is the tier itself where strong sources set its ratio and its cap, else the next above whose cap a strong
     * source sets. In the edition {@code r8-draft} the cap from twice on, 50,000,000 yen, is inferred; the next that the
     * ministry sets is 55,000,000 yen.
     *
     * @param applying one of these tiers
     * @return the tier, or empty if no strong source sets a cap from there on
     */
    public Optional<Tier> refusing(Tier applying) {
        int first = tiers.indexOf(applying);
        for (int i = first; i < tiers.size(); i++) {
            // Above the highest cap of all it does not matter which tier is reached.
            boolean byRatio = i == first && i < tiers.size() - 1;
            if (tiers.get(i).refuses(byRatio)) {
                return Optional.of(tiers.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the greatest public money within the cap of the tier that it reaches with a loan or equity.
     *
     * <p>10,000,000 yen reach the lowest cap, 25,000,000 yen, because that applies where no tier is reached; 60,000,000
     * yen reach 35,000,000 yen. Whether the finance covers the public money is another question.
     *
     * @param finance the loan or equity that counts, in yen
     */
    public Yen greatestWithinCap(Yen finance) {
        return lowest().cap().value().max(maximumPublicMoney(finance));
    }

    /**
     * Returns the greatest public money that the cap does not refuse, a limit at most.
     *
     * @param finance the loan or equity that possibly counts, in yen
     * @param limit the greatest public money in question, in yen
     */
    public Yen greatestNotRefused(Yen finance, Yen limit) {
        Yen greatest = capOfRefusal(lowest(), limit);
        for (int i = 0; i < tiers.size(); i++) {
            Yen supported = perYenOfFinance.get(i).times(finance).roundedDown();
            greatest = greatest.max(capOfRefusal(tiers.get(i), limit).min(supported));
        }
        return greatest;
    }

    private Yen capOfRefusal(Tier applying, Yen limit) {
        return refusing(applying).map(tier -> tier.cap().value().min(limit)).orElse(limit);
    }

    /** Checks that no cap of the tiers is below, or without a weak source equal to, the one before. */
    public static void check(Local10000Parameters parameters, Pointer place, Problems problems) {
        List<Tier> tiers = parameters.tiers();
        for (int i = 1; i < tiers.size(); i++) {
            if (!tiers.get(i).mayFollow(tiers.get(i - 1))) {
                problems.addIfSound(place.member("tiers").at(i).member("cap"), ORDER);
            }
        }
    }

    /** Returns the lowest tier. */
    public Tier lowest() {
        return tiers.get(0);
    }

    /** Returns the highest tier. */
    public Tier highest() {
        return tiers.get(tiers.size() - 1);
    }

    /**
     * Tells whether public money is within the cap of the tier that private finance reaches.
     *
     * <p>A loan of 60,000,000 yen allows 35,000,000 yen of public money and not one yen more.
     *
     * @param finance the loan or equity that counts, in yen
     * @param publicMoney the public money in yen, 1 or more
     */
    public boolean allows(Yen finance, Yen publicMoney) {
        return applying(finance, publicMoney).holds(publicMoney);
    }

    /**
     * Returns the least private finance that reaches a tier whose cap holds public money.
     *
     * <p>In the edition {@code r6-supplementary} 35,000,000 yen need 52,500,000 and 40,000,000 need 80,000,000.
     *
     * @param publicMoney the public money in yen, 1 or more
     * @return the least loan or equity in yen, or empty if the public money is above all caps
     */
    public Optional<Yen> minimumFinance(Yen publicMoney) {
        for (Tier tier : tiers) {
            if (tier.holds(publicMoney)) {
                return Optional.of(tier.ratio().value().times(publicMoney).roundedUp());
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the ratio of private finance to public money.
     *
     * <p>52,499,999 yen are 1.49 times 35,000,000 yen.
     *
     * @param finance the loan or equity that counts, in yen
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
     * @throws IllegalArgumentException if the finance is negative
     */
    public Yen maximumPublicMoney(Yen finance) {
        return greatest(perYenOfFinance, finance);
    }

    /**
     * Returns the greatest public money with costs and own funds fixed and the rest paid by a loan.
     *
     * <p>Costs of 150,000,000 yen without own funds support 50,000,000, with own funds of one yen 49,999,999.
     *
     * @param eligibleCost the sum of the costs, in yen
     * @throws IllegalArgumentException if the own funds are negative or exceed the costs
     */
    public Yen maximumPublicMoney(Yen eligibleCost, Yen ownFunds) {
        if (ownFunds.isLessThan(Yen.ZERO)) {
            throw new IllegalArgumentException("The own funds (" + ownFunds + ") must not be negative.");
        }
        if (ownFunds.isGreaterThan(eligibleCost)) {
            throw new IllegalArgumentException(
                    "The own funds (" + ownFunds + ") must not exceed the costs, " + eligibleCost + ".");
        }
        return maximumShareOf(eligibleCost.minus(ownFunds));
    }

    /**
     * Returns the greatest public money of a sum that public money and one loan or equity pay together.
     *
     * <p>Of 100,000,000 yen it is 35,000,000; the loan pays 65,000,000.
     *
     * @throws IllegalArgumentException if the sum is negative
     */
    public Yen maximumShareOf(Yen both) {
        if (both.isLessThan(Yen.ZERO)) {
            throw new IllegalArgumentException("The sum (" + both + ") must not be negative.");
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
