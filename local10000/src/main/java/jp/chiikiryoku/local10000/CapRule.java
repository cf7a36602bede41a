package jp.chiikiryoku.local10000;

import static jp.chiikiryoku.local10000.FundingTiers.cap;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
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
        Yen certain = plan.finance().certainForTier();
        Tier tier = tiers.applying(certain, publicMoney);
        Tier possibleTier = tiers.applying(plan.finance().possible(), publicMoney);
        Facts facts = Facts.of(
                "publicMoney", publicMoney, "finance", certain, "cap", cap(tier), "possibleCap", cap(possibleTier));
        Outcome outcome = Outcome.of(isWithin(publicMoney, tier), isWithin(publicMoney, possibleTier));
        return switch (outcome) {
            case SATISFIED -> Finding.satisfied(RULE, PLACE, facts, tier.cap().citation());
            case UNDETERMINED ->
                Finding.undetermined(RULE, PLACE, facts, tier.cap().citation()).withOpenQuestions(questions(plan));
            case VIOLATED ->
                Finding.violated(RULE, PLACE, facts, possibleTier.cap().citation())
                        .withRemedies(CapRemedies.of(plan, tiers));
        };
    }

    private static boolean isWithin(Yen publicMoney, Tier tier) {
        return !publicMoney.isGreaterThan(cap(tier));
    }

    /** Every doubt about an entry; and whether loans and equity add up, if only that reaches the tier. */
    private List<Pointer> questions(Plan plan) {
        Finance finance = plan.finance();
        List<Pointer> questions = new ArrayList<>(finance.doubts());
        Yen larger = finance.allLoans().max(finance.allEquity());
        if (!isWithin(plan.publicMoney(), tiers.applying(larger, plan.publicMoney()))) {
            questions.add(Finance.PLACE);
        }
        return questions;
    }
}
