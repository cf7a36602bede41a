package jp.chiikiryoku.local10000.settlement.internal;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.local10000.edition.Local10000Rule;

/**
 * {@code L10K-S-COVERS}: the actual loans and equity together are at least the public money.
 *
 * <p>A loan of 8,000,000 yen for public money of 10,000,000 violates the rule, and the public money is cut to 8,000,000.
 * Where nothing is left to public money there is nothing to ask. Source: 会計検査院 平成28年度.
 */
final class ActualCoversRule implements RuleCheck<CheckedSettlement> {

    private final RuleAnswers answers;
    private final Finding nothingToAsk;

    ActualCoversRule(Edition<?> edition) {
        answers = RuleAnswers.of(Local10000Rule.S_COVERS, CheckedSettlement.FINANCE, edition);
        nothingToAsk = answers.satisfied("nothing-to-ask", Facts.empty());
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedSettlement settlement) {
        return settlement.leavesNothing() ? nothingToAsk : compare(settlement);
    }

    private Finding compare(CheckedSettlement settlement) {
        YenRange tested = settlement.tested();
        Yen certain = settlement.finance().certain();
        Yen possible = settlement.finance().possible();
        Outcome outcome = Outcome.of(!certain.isLessThan(tested.atMost()), !possible.isLessThan(tested.yen()));
        Yen publicMoney = outcome == Outcome.VIOLATED ? tested.yen() : tested.atMost();
        Facts facts = Facts.of("publicMoney", publicMoney, "certainFinance", certain, "possibleFinance", possible);
        Finding finding = answers.of(outcome, facts);
        return outcome == Outcome.UNDETERMINED ? finding.withOpenQuestions(questions(settlement)) : finding;
    }

    private static List<Pointer> questions(CheckedSettlement settlement) {
        List<Pointer> questions = new ArrayList<>(settlement.finance().doubts());
        questions.addAll(settlement.doubtsOfCosts());
        return questions;
    }
}
