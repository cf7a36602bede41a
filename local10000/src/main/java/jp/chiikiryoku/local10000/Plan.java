package jp.chiikiryoku.local10000;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.money.Yen;
import org.jspecify.annotations.Nullable;

/** A well-formed application: what the rules see. Null only where a fact may be unknown. */
record Plan(
        boolean prefecture,
        @Nullable Boolean disadvantagedArea,
        @Nullable BigDecimal fiscalStrengthIndex,
        Criteria criteria,
        List<PriorityField> priorityFields,
        List<Cost> costs,
        Yen eligibleCost,
        Yen publicMoney,
        Yen ownFunds,
        Finance finance) {

    static Plan of(Application application) {
        Applicant applicant = requireNonNull(application.applicant(), "applicant");
        Project project = requireNonNull(application.project(), "project");
        Funding funding = requireNonNull(application.funding(), "funding");
        List<Cost> costs = requireNonNull(application.costs(), "costs");
        return new Plan(
                LocalGovernmentCode.parse(requireNonNull(applicant.code(), "code"))
                        .isPrefecture(),
                applicant.disadvantagedArea(),
                applicant.fiscalStrengthIndex(),
                requireNonNull(project.criteria(), "criteria"),
                project.priorityFields(),
                costs,
                Sums.ofCosts(costs),
                requireNonNull(funding.publicMoney(), "publicMoney"),
                funding.ownFunds() == null ? Yen.ZERO : funding.ownFunds(),
                Finance.of(requireNonNull(funding.privateFinance(), "privateFinance")));
    }
}
