package jp.chiikiryoku.core.assessment;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.OpenParameter;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Message;

/**
 * The answer to one well-formed payload: verdict, amounts, findings and how they came about, as typed values.
 *
 * <p>Nothing is rendered here; a report does that in a language. Immutable and thread-safe.
 *
 * @param kind the kind of payload, such as {@code local10000}
 * @param edition the edition that was applied
 * @param verdict the answer to the whole
 * @param amounts every amount, in the order of the keys
 * @param requirement what the payload must fulfil; the verdict is its value
 * @param findings one finding for each rule, in the order of the rules
 * @param steps how the amounts came about
 * @param openQuestions the inputs that could still change a finding or an amount
 * @param openParameters the parameters that the sources leave open and on which this answer bears
 * @param notes what a reader should know beside
 */
public record Assessment(
        String kind,
        Edition<?> edition,
        Verdict verdict,
        List<Amount> amounts,
        Requirement requirement,
        List<Finding> findings,
        List<Step> steps,
        List<Pointer> openQuestions,
        List<OpenParameter> openParameters,
        List<Message> notes) {

    public Assessment {
        requireNonNull(kind, "kind");
        requireNonNull(edition, "edition");
        requireNonNull(verdict, "verdict");
        amounts = List.copyOf(amounts);
        requireNonNull(requirement, "requirement");
        findings = List.copyOf(findings);
        steps = List.copyOf(steps);
        openQuestions = List.copyOf(openQuestions);
        openParameters = List.copyOf(openParameters);
        notes = List.copyOf(notes);
    }

    Assessment withReadings(List<OpenParameter> parameters, List<Message> results) {
        List<Message> more = new ArrayList<>(notes);
        more.addAll(results);
        return new Assessment(
                kind, edition, verdict, amounts, requirement, findings, steps, openQuestions, parameters, more);
    }

    /**
     * Returns an amount.
     *
     * @return what is certain and what is still possible, in yen
     * @throws IllegalArgumentException if the programme has no such amount
     */
    public YenRange amount(AmountKey key) {
        return Amount.find(amounts, key);
    }

    /**
     * Returns the finding of a rule.
     *
     * @throws IllegalArgumentException if the kind has no such rule
     */
    public Finding finding(Rule rule) {
        return Finding.of(rule, findings);
    }
}
