package jp.chiikiryoku.local10000.application.internal;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.application.Applicant;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.Cost;
import jp.chiikiryoku.local10000.application.CostCategory;
import jp.chiikiryoku.local10000.application.Criteria;
import jp.chiikiryoku.local10000.application.Funding;
import jp.chiikiryoku.local10000.application.PriorityField;
import jp.chiikiryoku.local10000.application.Project;
import jp.chiikiryoku.local10000.edition.Field;
import jp.chiikiryoku.local10000.edition.FundingTiers;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed application, which the rules and the formula see.
 *
 * @param prefecture whether the applicant is a prefecture
 * @param disadvantagedArea whether the applicant lies in a disadvantaged area, null if that is not known
 * @param fiscalStrengthIndex the applicant's index, null if that is not known
 * @param criteria what a person has judged
 * @param priorityFields the fields that the project claims
 * @param costs the costs, one or more
 * @param eligibleCost the sum of the costs, in yen
 * @param publicMoney the public money applied for, in yen
 * @param ownFunds the own funds in yen, zero if none are stated
 * @param finance loans and equity, added up
 */
record CheckedApplication(
        boolean prefecture,
        @Nullable Boolean disadvantagedArea,
        @Nullable BigDecimal fiscalStrengthIndex,
        Criteria criteria,
        List<CheckedPriorityField> priorityFields,
        List<CheckedCost> costs,
        Yen eligibleCost,
        Yen publicMoney,
        Yen ownFunds,
        PrivateFunding finance) {

    /**
     * A well-formed cost.
     *
     * @param stated the cost as the applicant states it
     * @param category what it is for
     * @param amount how much, in yen
     */
    record CheckedCost(Cost stated, CostCategory category, Yen amount) {

        static CheckedCost of(Cost stated) {
            return new CheckedCost(
                    stated, requireNonNull(stated.category(), "category"), requireNonNull(stated.amount(), "amount"));
        }

        boolean isCertainlyEligible() {
            return category != CostCategory.OTHER && category != CostCategory.RESEARCH;
        }
    }

    /** A well-formed priority field. */
    record CheckedPriorityField(Field field, Judgement judgement) {

        static CheckedPriorityField of(PriorityField stated) {
            return new CheckedPriorityField(
                    requireNonNull(stated.field(), "field"), requireNonNull(stated.judgement(), "judgement"));
        }
    }

    static CheckedApplication of(Application application) {
        Applicant applicant = requireNonNull(application.applicant(), "applicant");
        Project project = requireNonNull(application.project(), "project");
        Funding funding = requireNonNull(application.funding(), "funding");
        List<CheckedCost> costs = StatedLists.map(requireNonNull(application.costs(), "costs"), CheckedCost::of);
        return new CheckedApplication(
                LocalGovernmentCode.parse(requireNonNull(applicant.code(), "code"))
                        .isPrefecture(),
                applicant.disadvantagedArea(),
                applicant.fiscalStrengthIndex(),
                requireNonNull(project.criteria(), "criteria"),
                StatedLists.map(project.priorityFields(), CheckedPriorityField::of),
                costs,
                sum(costs),
                requireNonNull(funding.publicMoney(), "publicMoney"),
                Yen.orZero(funding.ownFunds()),
                PrivateFunding.of(requireNonNull(funding.privateFinance(), "privateFinance")));
    }

    private static Yen sum(List<CheckedCost> costs) {
        Yen sum = Yen.ZERO;
        for (int i = 0; i < costs.size(); i++) {
            sum = sum.plus(costs.get(i).amount());
        }
        return sum;
    }

    /** Tells whether loans and equity of a sum are at least the public money. */
    boolean isCoveredBy(Yen loansAndEquity) {
        return !loansAndEquity.isLessThan(publicMoney);
    }

    /** Tells whether the finance that certainly counts covers the public money and allows it under the cap. */
    boolean needsNoDoubtfulFinance(FundingTiers tiers) {
        return isCoveredBy(finance.certain()) && tiers.allows(finance.certainForTier(), publicMoney);
    }
}
