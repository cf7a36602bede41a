package jp.chiikiryoku.local10000.application.internal;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.assessment.CheckedRulings;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.Criteria;
import jp.chiikiryoku.local10000.application.Funding;
import jp.chiikiryoku.local10000.application.Project;
import jp.chiikiryoku.local10000.edition.FundingTiers;
import jp.chiikiryoku.local10000.edition.GrantAssetSecurity;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.internal.CheckedCosts;
import jp.chiikiryoku.local10000.internal.PrivateFunding;
import jp.chiikiryoku.local10000.internal.ShareFacts;

/**
 * A well-formed application, which the rules and the formula see.
 *
 * @param share the facts on which the rate of the national share depends
 * @param criteria what a person has judged
 * @param costs the costs, one or more
 * @param eligibleCost the sum of the costs, in yen
 * @param publicMoney the public money applied for, in yen
 * @param ownFunds the own funds in yen, zero if none are stated
 * @param stated loans and equity as the facts alone leave them
 * @param settled loans and equity as the authority's answers on security and providers leave them
 * @param rulings what the authority has answered
 */
record CheckedApplication(
        ShareFacts share,
        Criteria criteria,
        CheckedCosts costs,
        Yen eligibleCost,
        Yen publicMoney,
        Yen ownFunds,
        PrivateFunding stated,
        PrivateFunding settled,
        CheckedRulings rulings) {

    static CheckedApplication of(Application application, FundingTiers tiers, GrantAssetSecurity grantAssets) {
        Project project = requireNonNull(application.project(), "project");
        Funding funding = requireNonNull(application.funding(), "funding");
        CheckedCosts costs = CheckedCosts.of(EligibleCostsRule.COSTS, requireNonNull(application.costs(), "costs"));
        Yen publicMoney = requireNonNull(funding.publicMoney(), "publicMoney");
        PrivateFunding stated = PrivateFunding.of(
                PrivateFunding.PLACE, requireNonNull(funding.privateFinance(), "privateFinance"), grantAssets);
        CheckedRulings rulings = CheckedRulings.of(application.rulings());
        return new CheckedApplication(
                ShareFacts.of(requireNonNull(application.applicant(), "applicant"), project.priorityFields()),
                requireNonNull(project.criteria(), "criteria"),
                costs,
                costs.sum(),
                publicMoney,
                Yen.orZero(funding.ownFunds()),
                stated,
                settled(stated, publicMoney, tiers, rulings),
                rulings);
    }

    /** What is not needed is no question to the authority, so an answer takes nothing in or out. */
    private static PrivateFunding settled(
            PrivateFunding stated, Yen publicMoney, FundingTiers tiers, CheckedRulings rulings) {
        return needsNoDoubtful(stated, publicMoney, tiers)
                ? stated
                : stated.settledBy(rulings.on(Local10000Rule.UNSECURED), rulings.on(Local10000Rule.LENDER));
    }

    /**
     * Returns the loans and equity of which a rule is asked: as the facts alone leave them where the authority has answered
     * on the rule itself, because that answer goes before what follows from another one.
     */
    PrivateFunding financeFor(Rule rule) {
        return rulings.on(rule) == Judgement.PENDING ? settled : stated;
    }

    /** Tells whether loans and equity of a sum are at least the public money. */
    boolean isCoveredBy(Yen loansAndEquity) {
        return !loansAndEquity.isLessThan(publicMoney);
    }

    /** Tells whether the finance that certainly counts covers the public money and allows it under the cap. */
    boolean needsNoDoubtful(PrivateFunding finance, FundingTiers tiers) {
        return needsNoDoubtful(finance, publicMoney, tiers);
    }

    private static boolean needsNoDoubtful(PrivateFunding finance, Yen publicMoney, FundingTiers tiers) {
        return !finance.certain().isLessThan(publicMoney) && tiers.allows(finance.certainForTier(), publicMoney);
    }
}
