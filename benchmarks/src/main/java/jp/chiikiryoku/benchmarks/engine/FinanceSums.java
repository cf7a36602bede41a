package jp.chiikiryoku.benchmarks.engine;

/**
 * Private finance added up, as a fact that later rules see.
 *
 * @param loans the loans that certainly count, in yen
 * @param equity the equity that certainly counts, in yen
 * @param all everything, in yen
 */
public record FinanceSums(long loans, long equity, long all) {

    /**
     * Tells whether loans and equity reach the public money.
     *
     * @param publicMoney the public money in yen
     * @return true if what certainly counts is enough
     */
    public boolean isCovering(long publicMoney) {
        return loans + equity >= publicMoney;
    }

    /**
     * Tells whether the public money is within the cap.
     *
     * @param publicMoney the public money in yen
     * @return true if what certainly counts reaches the tier
     */
    public boolean isWithinCap(long publicMoney) {
        return publicMoney <= Figures.cap(Math.max(loans, equity), publicMoney);
    }

    /**
     * Tells whether the public money is possibly within the cap.
     *
     * @param publicMoney the public money in yen
     * @return true if everything together reaches the tier
     */
    public boolean isPossiblyWithinCap(long publicMoney) {
        return publicMoney <= Figures.cap(all, publicMoney);
    }
}
