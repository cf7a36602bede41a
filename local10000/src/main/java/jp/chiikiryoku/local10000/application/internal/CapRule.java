package jp.chiikiryoku.local10000.application.internal;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.local10000.edition.FundingTiers;
import jp.chiikiryoku.local10000.edition.Local10000Parameters.Tier;
import jp.chiikiryoku.local10000.edition.Local10000Rule;

/**
 * {@code L10K-CAP}: the public money is within the cap of the tier that a loan or equity reaches.
 *
 * <p>A loan of 60,000,000 yen is 1.5 times public money of 40,000,000 yen: the cap is 35,000,000 yen and the rule
 * violated. Source: the ministry's budget document (上限額); a finding cites the weaker of the sources of a tier's ratio
 * and cap.
 */
final class CapRule implements RuleCheck<CheckedApplication> {

    private final RuleAnswers answers;
    private final FundingTiers tiers;

    CapRule(FundingTiers tiers, Edition<?> edition) {
        this.answers = RuleAnswers.of(Local10000Rule.CAP, FundingRemedies.PUBLIC_MONEY, edition);
        this.tiers = tiers;
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedApplication application) {
        Yen publicMoney = application.publicMoney();
        PrivateFunding finance = application.finance();
        Tier tier = tiers.applying(finance.certainForTier(), publicMoney);
        Tier possibleTier = tiers.applying(finance.possible(), publicMoney);
        Facts facts = facts(application, tier, possibleTier);
        Outcome outcome = Outcome.of(tier.holds(publicMoney), possibleTier.holds(publicMoney));
        return switch (outcome) {
            case SATISFIED -> answers.citing(tier.weakerCitation()).satisfied(facts);
            case UNDETERMINED -> undetermined(application, facts, tier.weakerCitation());
            case VIOLATED ->
                answers.citing(refusal(publicMoney, possibleTier))
                        .violated(facts)
                        .withRemedies(FundingRemedies.toMeetCap(application, tiers));
        };
    }

    private static Facts facts(CheckedApplication application, Tier tier, Tier possibleTier) {
        return Facts.of(
                "publicMoney",
                application.publicMoney(),
                "cap",
                tier.cap().value(),
                "finance",
                application.finance().certainForTier(),
                "possibleCap",
                possibleTier.cap().value(),
                "possibleFinance",
                application.finance().possible());
    }

    /** Returns the source of a refusal: above the highest cap it does not matter which tier is reached. */
    private Citation refusal(Yen publicMoney, Tier possibleTier) {
        Tier highest = tiers.highest();
        return highest.holds(publicMoney)
                ? possibleTier.weakerCitation()
                : highest.cap().citation();
    }

    private Finding undetermined(CheckedApplication application, Facts facts, Citation citation) {
        List<Pointer> questions = new ArrayList<>(application.finance().doubts());
        if (questions.isEmpty()) {
            return answers.citing(citation)
                    .undetermined("undetermined-adding", facts)
                    .withOpenQuestions(List.of(PrivateFunding.PLACE));
        }
        if (canDependOnAdding(application.publicMoney(), application.finance())) {
            questions.add(PrivateFunding.PLACE);
        }
        return answers.citing(citation).undetermined(facts).withOpenQuestions(questions);
    }

    private boolean canDependOnAdding(Yen publicMoney, PrivateFunding finance) {
        return tiers.minimumFinance(publicMoney)
                .filter(finance::canReachOnlyTogether)
                .isPresent();
    }
}
