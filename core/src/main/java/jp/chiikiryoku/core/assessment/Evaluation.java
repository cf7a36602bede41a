package jp.chiikiryoku.core.assessment;

import java.util.List;
import jp.chiikiryoku.core.form.Pointer;

/**
 * What one edition's rules make of one payload, before rulings and the verdict are taken into account.
 *
 * @param findings one finding for each rule, in the order of the rules
 * @param amounts the amounts if the requirement is satisfied
 * @param steps how the amounts come about
 * @param openQuestions the inputs whose absence leaves an amount open
 * @param notes what a reader should know beside
 */
public record Evaluation(
        List<Finding> findings, List<Amount> amounts, List<Step> steps, List<Pointer> openQuestions, List<Note> notes) {

    public Evaluation {
        findings = List.copyOf(findings);
        amounts = List.copyOf(amounts);
        steps = List.copyOf(steps);
        openQuestions = List.copyOf(openQuestions);
        notes = List.copyOf(notes);
    }
}
