package jp.chiikiryoku.local10000.application.internal;

import java.math.BigDecimal;
import java.util.List;
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

    void addTo(List<Step> steps, CheckedApplication application) {
        Yen publicMoney = application.publicMoney();
        Yen finance = application.finance().certainForTier();
        Tier tier = tiers.applying(finance, publicMoney);
        Facts operands = Facts.of(
                "eligibleCost", application.eligibleCost(),
                "privateFinance", application.finance().possible(),
                "ownFunds", application.ownFunds(),
                "publicMoney", publicMoney);
        steps.add(step("step.public-money", operands, null));
        steps.add(tierStep(finance, publicMoney, tier.ratio()));
        steps.add(
                step("step.cap", Facts.of("cap", tier.cap().value()), tier.cap().citation()));
    }

    private static Step tierStep(Yen finance, Yen publicMoney, Cited<Rate> ratio) {
        boolean reached = ratio.value().isReachedBy(finance, publicMoney);
        if (ratio.value().equals(Rate.ONE)) {
            String text = reached ? "step.tier-of-one" : "step.tier-of-one-not-reached";
            return step(text, Facts.of("finance", finance), ratio.citation());
        }
        String text = reached ? "step.tier" : "step.tier-not-reached";
        return step(text, Facts.of("finance", finance, "ratio", times(ratio.value())), ratio.citation());
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
