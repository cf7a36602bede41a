package jp.chiikiryoku.local10000.edition;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.List;
import jp.chiikiryoku.core.constraint.Ascending;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.constraint.RateWithin;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Rounding;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an edition of ローカル10,000プロジェクト, each with its source.
 *
 * @param tiers the caps by the ratio of loan or equity to public money, ascending strictly in the ratio; a cap is above
 *     the one before, or equal to it if its source cannot refuse
 * @param grantAssets how a loan secured by what the grant bought is treated; null if the source of the rule on security
 *     allows it by itself
 * @param baseRate the national share that every project has
 * @param weakFinanceRates the national shares of municipalities in disadvantaged areas, by fiscal-strength index
 * @param priorityRates the national shares of the priority fields that the edition knows
 * @param shareRounding how the national share is rounded
 * @param budget the figures of the budget
 */
public record Local10000Parameters(
        @NotEmpty @Ascending(by = "ratio") List<Tier> tiers,
        @Nullable Cited<GrantAssetSecurity> grantAssets,
        Cited<@RateWithin(min = "1/100", max = "1") Rate> baseRate,
        @Ascending(by = "below") List<WeakFinanceRate> weakFinanceRates,
        @Distinct(by = "field") List<PriorityRate> priorityRates,
        Cited<Rounding> shareRounding,
        List<BudgetFact> budget) {

    public Local10000Parameters {
        tiers = List.copyOf(tiers);
        requireNonNull(baseRate, "baseRate");
        weakFinanceRates = List.copyOf(weakFinanceRates);
        priorityRates = List.copyOf(priorityRates);
        requireNonNull(shareRounding, "shareRounding");
        budget = List.copyOf(budget);
    }

    /**
     * Returns how a loan secured by what the grant bought is treated: allowed unless a source says otherwise.
     *
     * @throws IllegalStateException if it is open
     */
    public GrantAssetSecurity grantAssetSecurity() {
        return grantAssets == null ? GrantAssetSecurity.ALLOWED : grantAssets.value();
    }

    /**
     * One tier of the cap, such as 3/2 times and 35,000,000 yen.
     *
     * @param ratio how many times the public money the loan or the equity must be, lower bound inclusive
     * @param cap the greatest public money in yen
     */
    public record Tier(Cited<@RateWithin(min = "1/100", max = "100") Rate> ratio, Cited<@YenWithin(min = 1) Yen> cap) {
        public Tier {
            requireNonNull(ratio, "ratio");
            requireNonNull(cap, "cap");
        }

        /**
         * Tells whether public money is within the cap.
         *
         * <p>A cap of 35,000,000 yen holds 35,000,000 yen and not one yen more.
         *
         * @throws IllegalStateException if the cap is open
         */
        public boolean holds(Yen publicMoney) {
            return !publicMoney.isGreaterThan(cap.value());
        }

        /**
         * Returns the weaker of the sources of ratio and cap.
         *
         * <p>A cap applies by its ratio, so a refusal needs a strong source of both. Of a ratio that a ministry states
         * and a cap that is assumed it is the source of the cap.
         *
         * @return the citation of the ratio if that cannot refuse, else that of the cap
         * @throws IllegalStateException if the ratio or the cap is open
         */
        public Citation weakerCitation() {
            return ratio.citation().authority().canRefuse() ? cap.citation() : ratio.citation();
        }

        private boolean capCanRefuse() {
            return cap.citation().authority().canRefuse();
        }

        /** Tells whether the cap of this tier may follow that of the tier before. */
        boolean mayFollow(Tier before) {
            Yen lower = before.cap.value();
            return capCanRefuse()
                    ? cap.value().isGreaterThan(lower)
                    : !cap.value().isLessThan(lower);
        }

        /**
         * Tells whether the cap can refuse what is above it.
         *
         * @param byRatio whether it applies by the ratio, so that the source of the ratio must be strong too
         */
        boolean refuses(boolean byRatio) {
            return byRatio ? weakerCitation().authority().canRefuse() : capCanRefuse();
        }
    }

    /**
     * The national share below a fiscal-strength index, such as 3/4 below 0.25.
     *
     * @param below the index from which on the rate no longer applies
     * @param rate the national share
     */
    public record WeakFinanceRate(
            Cited<@DecimalMin("0.01") @DecimalMax("10") @Digits(integer = 2, fraction = 2) BigDecimal> below,
            Cited<@RateWithin(min = "1/100", max = "1") Rate> rate) {
        public WeakFinanceRate {
            requireNonNull(below, "below");
            requireNonNull(rate, "rate");
        }
    }

    /**
     * The national share of a priority field, such as 3/4 of {@code DIGITAL}.
     *
     * @param field the field
     * @param rate the national share
     */
    public record PriorityRate(Field field, Cited<@RateWithin(min = "1/100", max = "1") Rate> rate) {
        public PriorityRate {
            requireNonNull(field, "field");
            requireNonNull(rate, "rate");
        }
    }

    /**
     * A figure of the budget, such as 2,110,000,000 yen of the supplementary budget; no rule reads it.
     *
     * @param title what the figure is
     * @param amount the figure in yen
     */
    public record BudgetFact(LocalizedText title, Cited<@YenWithin Yen> amount) {
        public BudgetFact {
            requireNonNull(title, "title");
            requireNonNull(amount, "amount");
        }
    }
}
