package jp.chiikiryoku.local10000.application.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.internal.PrivateFunding;

/**
 * {@code L10K-PRIVATE-FINANCE-COVERS}: loans and equity together are at least the public money.
 *
 * <p>A loan of 25,000,000 yen for public money of 25,000,000 yen satisfies the rule, one yen less violates it. Source:
 * the ministry's budget document (事業スキーム「公費による交付額以上」).
 */
final class PrivateFinanceCoversRule implements RuleCheck<CheckedApplication> {

    private final RuleAnswers answers;

    PrivateFinanceCoversRule(Edition<?> edition) {
        answers = RuleAnswers.of(Local10000Rule.PRIVATE_FINANCE_COVERS, PrivateFunding.PLACE, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedApplication application) {
        PrivateFunding finance = application.financeFor(Local10000Rule.PRIVATE_FINANCE_COVERS);
        Yen certain = finance.certain();
        Yen possible = finance.possible();
        Facts facts = Facts.of(
                "publicMoney", application.publicMoney(), "certainFinance", certain, "possibleFinance", possible);
        Outcome outcome = Outcome.of(application.isCoveredBy(certain), application.isCoveredBy(possible));
        return switch (outcome) {
            case SATISFIED -> answers.satisfied(facts);
            case UNDETERMINED -> answers.undetermined(facts).withOpenQuestions(finance.doubts());
            case VIOLATED -> answers.violated(facts).withRemedies(FundingRemedies.toCover(application, finance));
        };
    }
}
