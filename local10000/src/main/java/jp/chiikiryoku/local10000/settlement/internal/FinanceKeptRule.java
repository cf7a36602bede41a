package jp.chiikiryoku.local10000.settlement.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.local10000.edition.Local10000Rule;

/**
 * {@code L10K-S-FINANCE-KEPT}: the actual loans and equity are not below the decided ones.
 *
 * <p>A loan of 11,999,999 yen where 12,000,000 were decided leaves the rule undetermined, and so do decided ones that are
 * not stated. Source: 会計検査院 平成28年度.
 */
final class FinanceKeptRule implements RuleCheck<CheckedSettlement> {

    private static final Pointer DECIDED = Pointer.parse("/decided/privateFinance");

    private final RuleAnswers answers;

    FinanceKeptRule(Edition<?> edition) {
        answers = RuleAnswers.of(Local10000Rule.S_FINANCE_KEPT, CheckedSettlement.FINANCE, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedSettlement settlement) {
        Yen actual = settlement.finance().possible();
        if (settlement.decidedFinance() == null) {
            return answers.at(DECIDED).undetermined("undetermined-decided", Facts.of("actual", actual));
        }
        Yen decided = settlement.decidedFinance();
        Facts facts = Facts.of("actual", actual, "decided", decided);
        return actual.isLessThan(decided)
                ? answers.undetermined(facts.with("missing", decided.minus(actual)))
                : answers.satisfied(facts);
    }
}
