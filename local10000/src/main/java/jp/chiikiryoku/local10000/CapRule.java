package jp.chiikiryoku.local10000;

import static jp.chiikiryoku.local10000.FundingTiers.cap;
import static jp.chiikiryoku.local10000.FundingTiers.ratio;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.local10000.Local10000Parameters.Tier;

/** {@code L10K-CAP}: the public money is within the cap of the tier that loan or equity reach. */
final class CapRule {

    private static final Local10000Rule RULE = Local10000Rule.CAP;
    private static final Pointer PLACE = Pointer.parse("/funding/publicMoney");

    private final FundingTiers tiers;

    CapRule(FundingTiers tiers) {
        this.tiers = tiers;
    }

    Finding check(Plan plan) {
        Yen publicMoney = plan.publicMoney();
        Finance finance = plan.finance();
        Tier tier = tiers.applying(finance.certainForTier(), publicMoney);
        Tier possibleTier = tiers.applying(finance.possible(), publicMoney);
        Facts facts = Facts.of(
                "publicMoney",
                publicMoney,
                "cap",
                cap(tier),
                "finance",
                finance.certainForTier(),
                "possibleCap",
                cap(possibleTier),
                "possibleFinance",
                finance.possible());
        Outcome outcome = Outcome.of(isWithin(publicMoney, tier), isWithin(publicMoney, possibleTier));
        return switch (outcome) {
            case SATISFIED -> Finding.satisfied(RULE, PLACE, facts, FundingTiers.weaker(tier));
            case UNDETERMINED -> undetermined(plan, facts, FundingTiers.weaker(tier));
            case VIOLATED ->
                Finding.violated(RULE, PLACE, facts, refusal(publicMoney, possibleTier))
                        .withRemedies(CapRemedies.of(plan, tiers));
        };
    }

    private static boolean isWithin(Yen publicMoney, Tier tier) {
        return !publicMoney.isGreaterThan(cap(tier));
    }

    /** Above the highest cap of all it does not matter which tier is reached. */
    private Citation refusal(Yen publicMoney, Tier possibleTier) {
        Tier highest = tiers.highest();
        return isWithin(publicMoney, highest)
                ? FundingTiers.weaker(possibleTier)
                : highest.cap().citation();
    }

    private Finding undetermined(Plan plan, Facts facts, Citation citation) {
        List<Pointer> questions = new ArrayList<>(plan.finance().doubts());
        Finding finding = Finding.undetermined(RULE, PLACE, facts, citation);
        if (questions.isEmpty()) {
            return finding.withText("undetermined-adding").withOpenQuestions(List.of(Finance.PLACE));
        }
        if (canDependOnAdding(plan)) {
            questions.add(Finance.PLACE);
        }
        return finding.withOpenQuestions(questions);
    }

    /** Whether loans alone and equity alone can fall short of the tier that both reach together. */
    private boolean canDependOnAdding(Plan plan) {
        Tier holding = tiers.holding(plan.publicMoney());
        if (holding == null) {
            return false;
        }
        Yen needed = ratio(holding).times(plan.publicMoney()).roundedUp();
        Yen oneYenShort = needed.minus(Yen.of(1));
        Finance finance = plan.finance();
        return !finance.allLoans()
                .min(oneYenShort)
                .plus(finance.allEquity().min(oneYenShort))
                .isLessThan(needed);
    }
}
