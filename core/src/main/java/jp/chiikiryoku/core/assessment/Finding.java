package jp.chiikiryoku.core.assessment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * One rule's answer with its reason (判定結果). {@link RuleAnswers} makes findings.
 *
 * @param rule the rule
 * @param outcome its answer
 * @param weakSource whether the facts alone would violate the rule and only the weakness of its source forbids to say so
 * @param message what was found and why
 * @param pointer the input that decided; for an absent one, where it would stand
 * @param citation where the rule comes from
 * @param remedies what would satisfy the rule, if it is numeric and violated
 * @param openQuestions the inputs that would settle the rule, or those of its elements that are undetermined
 * @param elements the outcome of each element, where the rule is asked of the elements of a list
 * @param ruling what the competent authority answered, if that settled the rule
 */
public record Finding(
        Rule rule,
        Outcome outcome,
        boolean weakSource,
        Message message,
        Pointer pointer,
        Citation citation,
        List<Remedy> remedies,
        List<Pointer> openQuestions,
        List<Outcome> elements,
        @Nullable Ruling ruling) {

    /**
     * Checks that a weak source refuses nothing and copies the lists.
     *
     * @throws IllegalArgumentException if a source that cannot refuse is to refuse, or a weak source is told of another
     *     outcome than an undetermined one
     */
    public Finding {
        requireNonNull(rule, "rule");
        requireNonNull(outcome, "outcome");
        requireNonNull(message, "message");
        requireNonNull(pointer, "pointer");
        requireNonNull(citation, "citation");
        if (outcome == Outcome.VIOLATED
                && ruling == null
                && !citation.authority().canRefuse()) {
            throw new IllegalArgumentException("The outcome (" + outcome + ") of " + rule
                    + " must not rest on a source of the authority " + citation.authority() + ".");
        }
        if (weakSource && outcome != Outcome.UNDETERMINED) {
            throw new IllegalArgumentException("The outcome (" + outcome + ") of a weak source must be UNDETERMINED.");
        }
        remedies = List.copyOf(remedies);
        openQuestions = List.copyOf(openQuestions);
        elements = List.copyOf(elements);
    }

    /**
     * Returns the finding of a rule.
     *
     * @throws IllegalArgumentException if the rule has no finding
     */
    public static Finding of(Rule rule, List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).rule() == rule) {
                return findings.get(i);
            }
        }
        throw new IllegalArgumentException("The rule (" + rule.id() + ") must have a finding.");
    }

    /** Returns what was compared. */
    public Facts facts() {
        return message.facts();
    }

    /** Returns this finding with remedies. */
    public Finding withRemedies(List<Remedy> newRemedies) {
        return new Finding(
                rule, outcome, weakSource, message, pointer, citation, newRemedies, openQuestions, elements, ruling);
    }

    /** Returns this finding with other open questions than its own pointer. */
    public Finding withOpenQuestions(List<Pointer> newOpenQuestions) {
        return new Finding(
                rule, outcome, weakSource, message, pointer, citation, remedies, newOpenQuestions, elements, ruling);
    }

    /** As the readings of an open parameter leave it, which do not agree. */
    Finding undeterminedByReadings(Message reason, List<Pointer> questions, List<Outcome> outcomes) {
        return new Finding(
                rule, Outcome.UNDETERMINED, false, reason, pointer, citation, List.of(), questions, outcomes, null);
    }

    /** As the readings of an open parameter tell it, each for a reason of its own. */
    Finding toldAs(Message reasons) {
        return new Finding(rule, outcome, false, reasons, pointer, citation, remedies, openQuestions, elements, ruling);
    }

    Finding withElements(List<Outcome> newElements) {
        return new Finding(
                rule, outcome, weakSource, message, pointer, citation, remedies, openQuestions, newElements, ruling);
    }

    /** As the competent authority has settled it; the ruling is met or not met. */
    Finding settledBy(Ruling answer, Pointer place) {
        Outcome settled = requireNonNull(answer.judgement(), "judgement").outcome();
        return new Finding(rule, settled, false, message, place, citation, List.of(), List.of(), elements, answer);
    }
}
