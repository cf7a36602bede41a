package jp.chiikiryoku.core.assessment;

import java.util.List;
import jp.chiikiryoku.core.text.Message;

/** What the rules and the formula say of one payload, before rulings and the verdict. */
record Draft(List<Finding> findings, Calculation calculation, List<Message> notes) {

    static <P, C> Draft of(P payload, Evaluator<P, C> evaluator) {
        C checked = evaluator.checked(payload);
        List<Finding> findings = evaluator.rules().check(checked);
        return new Draft(findings, evaluator.calculate(checked, findings), evaluator.notes(checked));
    }
}
