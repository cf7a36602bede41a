package jp.chiikiryoku.local10000.application.internal;

import java.math.BigDecimal;
import java.util.List;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Step;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.local10000.application.Local10000Amount;
import jp.chiikiryoku.local10000.edition.FundingTiers;
import jp.chiikiryoku.local10000.edition.Local10000Parameters.Tier;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.internal.IntervalEnd;
import jp.chiikiryoku.local10000.internal.PrivateFunding;
import org.jspecify.annotations.Nullable;

/**
 * The steps of the public money: who pays for the costs, which tier the finance reaches, and its cap.
 *
 * <p>The public money is what the applicant applies for; the cap refuses it and never lowers it.
 */
final class PublicMoneySteps {

    private static final long MILLION = 1_000_000;
    private static final int DECIMALS_OF_A_MILLIONTH = 6;

    private final FundingTiers tiers;

    PublicMoneySteps(FundingTiers tiers) {
        this.tiers = tiers;
    }

    /** Adds the steps; where cover or cap is open, those of both ends, and where a ruling settled it, that it did. */
    void addTo(List<Step> steps, CheckedApplication application) {
        Facts operands = Facts.of(
                "eligibleCost", application.eligibleCost(),
                "privateFinance", application.stated().possible(),
                "ownFunds", application.ownFunds(),
                "publicMoney", application.publicMoney());
        steps.add(step("step.public-money", operands, null));
        addCover(steps, application);
        addCap(steps, application);
    }

    private static void addCover(List<Step> steps, CheckedApplication application) {
        PrivateFunding finance = application.financeFor(Local10000Rule.PRIVATE_FINANCE_COVERS);
        if (application.isCoveredBy(finance.certain())) {
            return;
        }
        if (application.rulings().on(Local10000Rule.PRIVATE_FINANCE_COVERS) == Judgement.MET) {
            steps.add(step("step.cover-ruled", Facts.of("publicMoney", application.publicMoney()), null));
            return;
        }
        steps.add(cover(IntervalEnd.CERTAIN, finance.certain(), application));
        steps.add(cover(IntervalEnd.POSSIBLE, finance.possible(), application));
    }

    private static Step cover(IntervalEnd end, Yen finance, CheckedApplication application) {
        String text = application.isCoveredBy(finance) ? "step.cover" : "step.cover-missing";
        return step(text, Facts.of("end", end, "finance", finance, "publicMoney", application.publicMoney()), null);
    }

    private void addCap(List<Step> steps, CheckedApplication application) {
        Yen publicMoney = application.publicMoney();
        PrivateFunding finance = application.financeFor(Local10000Rule.CAP);
        if (tiers.allows(finance.certainForTier(), publicMoney)) {
            addTier(steps, IntervalEnd.ONLY, finance.certainForTier(), publicMoney);
        } else if (application.rulings().on(Local10000Rule.CAP) == Judgement.MET) {
            steps.add(step("step.cap-ruled", Facts.of("publicMoney", publicMoney), null));
            addTier(steps, IntervalEnd.ONLY, finance.possible(), publicMoney);
        } else {
            addTier(steps, IntervalEnd.CERTAIN, finance.certainForTier(), publicMoney);
            addTier(steps, IntervalEnd.POSSIBLE, finance.possible(), publicMoney);
        }
    }

    private void addTier(List<Step> steps, IntervalEnd end, Yen finance, Yen publicMoney) {
        Tier tier = tiers.applying(finance, publicMoney);
        steps.add(tierStep(end, finance, publicMoney, tier.ratio()));
        if (tier.holds(publicMoney)) {
            steps.add(capStep("step.cap", end, tier, publicMoney));
        } else if (end == IntervalEnd.CERTAIN) {
            steps.add(capStep("step.cap-exceeded", end, tier, publicMoney));
        } else {
            // What is above a weak cap is refused by none but the next strong one.
            steps.add(capStep("step.cap-weak", end, tier, publicMoney));
            tiers.refusing(tier).ifPresent(next -> steps.add(capStep("step.cap", end, next, publicMoney)));
        }
    }

    private static Step capStep(String text, IntervalEnd end, Tier tier, Yen publicMoney) {
        Facts operands = Facts.of("end", end, "cap", tier.cap().value());
        boolean exceeded = !text.equals("step.cap");
        return step(
                text,
                exceeded ? operands.with("publicMoney", publicMoney) : operands,
                tier.cap().citation());
    }

    private static Step tierStep(IntervalEnd end, Yen finance, Yen publicMoney, Cited<Rate> ratio) {
        boolean reached = ratio.value().isReachedBy(finance, publicMoney);
        Facts operands = Facts.of("end", end, "finance", finance);
        if (ratio.value().equals(Rate.ONE)) {
            String text = reached ? "step.tier-of-one" : "step.tier-of-one-not-reached";
            return step(text, operands, ratio.citation());
        }
        String text = reached ? "step.tier" : "step.tier-not-reached";
        return step(text, operands.with("ratio", times(ratio.value())), ratio.citation());
    }

    /**
     * Returns 3/2 as the decimal 1.5, which people say, and a fraction that no decimal of six places equals as itself.
     */
    private static Object times(Rate ratio) {
        return MILLION % ratio.denominator() == 0
                ? BigDecimal.valueOf(ratio.numerator() * (MILLION / ratio.denominator()), DECIMALS_OF_A_MILLIONTH)
                        .stripTrailingZeros()
                : ratio;
    }

    private static Step step(String text, Facts operands, @Nullable Citation citation) {
        return new Step(Local10000Amount.PUBLIC_MONEY, Message.of(text, operands), citation);
    }
}
