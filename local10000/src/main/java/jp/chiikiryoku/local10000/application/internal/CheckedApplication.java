package jp.chiikiryoku.local10000.application.internal;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.application.Applicant;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.Cost;
import jp.chiikiryoku.local10000.application.Criteria;
import jp.chiikiryoku.local10000.application.Funding;
import jp.chiikiryoku.local10000.application.PriorityField;
import jp.chiikiryoku.local10000.application.Project;
import jp.chiikiryoku.local10000.edition.FundingTiers;
import org.jspecify.annotations.Nullable;

/** A well-formed application: what the rules see. Null only where a fact may be unknown. */
record CheckedApplication(
        boolean prefecture,
        @Nullable Boolean disadvantagedArea,
        @Nullable BigDecimal fiscalStrengthIndex,
        Criteria criteria,
        List<PriorityField> priorityFields,
        List<CheckedCost> costs,
        Yen eligibleCost,
        Yen publicMoney,
        Yen ownFunds,
        PrivateFunding finance) {

    static CheckedApplication of(Application application) {
        Applicant applicant = requireNonNull(application.applicant(), "applicant");
        Project project = requireNonNull(application.project(), "project");
        Funding funding = requireNonNull(application.funding(), "funding");
        List<CheckedCost> costs = costs(requireNonNull(application.costs(), "costs"));
        return new CheckedApplication(
                LocalGovernmentCode.parse(requireNonNull(applicant.code(), "code"))
                        .isPrefecture(),
                applicant.disadvantagedArea(),
                applicant.fiscalStrengthIndex(),
                requireNonNull(project.criteria(), "criteria"),
                project.priorityFields(),
                costs,
                sum(costs),
                requireNonNull(funding.publicMoney(), "publicMoney"),
                funding.ownFunds() == null ? Yen.ZERO : funding.ownFunds(),
                PrivateFunding.of(requireNonNull(funding.privateFinance(), "privateFinance")));
    }

    private static List<CheckedCost> costs(List<Cost> stated) {
        List<CheckedCost> costs = new ArrayList<>(stated.size());
        for (int i = 0; i < stated.size(); i++) {
            costs.add(CheckedCost.of(stated.get(i)));
        }
        return costs;
    }

    private static Yen sum(List<CheckedCost> costs) {
        Yen sum = Yen.ZERO;
        for (int i = 0; i < costs.size(); i++) {
            sum = sum.plus(costs.get(i).amount());
        }
        return sum;
    }

    /** Whether the private finance that certainly counts covers the public money and reaches a tier whose cap holds it. */
    boolean isInOrderWithoutDoubtfulFinance(FundingTiers tiers) {
        return !finance.certainTotal().isLessThan(publicMoney) && tiers.allows(finance.certainForTier(), publicMoney);
    }
}
