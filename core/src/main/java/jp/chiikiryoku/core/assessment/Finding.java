package jp.chiikiryoku.core.assessment;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One rule's answer with its reason.
 *
 * <p>A rule that rests on a weak source alone never refuses: what its facts alone would violate becomes undetermined,
 * and its message says on what it rests.
 *
 * @param rule the rule
 * @param outcome its answer
 * @param text which of the rule's texts says so, such as {@code satisfied}
 * @param pointer the input that decided; for an absent one, where it would stand
 * @param facts what was compared
 * @param citation where the rule comes from
 * @param remedies what would satisfy the rule, if it is numeric and violated
 * @param openQuestions the inputs that would settle the rule, or those of its elements that are undetermined
 * @param ruling what the competent authority answered, if that settled the rule
 */
public record Finding(
        Rule rule,
        Outcome outcome,
        String text,
        Pointer pointer,
        Facts facts,
        Citation citation,
        List<Remedy> remedies,
        List<Pointer> openQuestions,
        @Nullable Ruling ruling) {

    private static final String SATISFIED = "satisfied";
    private static final String VIOLATED = "violated";
    private static final String UNDETERMINED = "undetermined";

    /** Checks that the parts are there, and that a weak source refuses nothing. */
    public Finding {
        requireNonNull(rule, "rule");
        requireNonNull(outcome, "outcome");
        requireNonNull(text, "text");
        requireNonNull(pointer, "pointer");
        requireNonNull(facts, "facts");
        requireNonNull(citation, "citation");
        if (outcome == Outcome.VIOLATED
                && ruling == null
                && !citation.authority().canRefuse()) {
            outcome = Outcome.UNDETERMINED;
            openQuestions = List.of(pointer);
        }
        remedies = List.copyOf(remedies);
        openQuestions = List.copyOf(openQuestions);
    }

    /**
     * Obtains the answer of a satisfied rule.
     *
     * @param rule the rule
     * @param pointer the input that decided
     * @param facts what was compared
     * @param citation where the rule comes from
     * @return the finding
     */
    public static Finding satisfied(Rule rule, Pointer pointer, Facts facts, Citation citation) {
        return new Finding(rule, Outcome.SATISFIED, SATISFIED, pointer, facts, citation, List.of(), List.of(), null);
    }

    /**
     * Obtains the answer of a violated rule; undetermined if its source is too weak to refuse.
     *
     * @param rule the rule
     * @param pointer the input that decided
     * @param facts what was compared
     * @param citation where the rule comes from
     * @return the finding
     */
    public static Finding violated(Rule rule, Pointer pointer, Facts facts, Citation citation) {
        return new Finding(rule, Outcome.VIOLATED, VIOLATED, pointer, facts, citation, List.of(), List.of(), null);
    }

    /**
     * Obtains the answer of a rule that the facts leave open; the deciding input is the open question.
     *
     * @param rule the rule
     * @param pointer the input that would settle it
     * @param facts what was compared
     * @param citation where the rule comes from
     * @return the finding
     */
    public static Finding undetermined(Rule rule, Pointer pointer, Facts facts, Citation citation) {
        return new Finding(
                rule, Outcome.UNDETERMINED, UNDETERMINED, pointer, facts, citation, List.of(), List.of(pointer), null);
    }

    /**
     * Obtains the answer that a person's judgement gives.
     *
     * @param rule the rule
     * @param criterion the judged criterion, or null if nobody has judged
     * @param pointer where the criterion stands or would stand
     * @param citation where the rule comes from
     * @return the finding
     */
    public static Finding judged(Rule rule, @Nullable Criterion criterion, Pointer pointer, Citation citation) {
        return switch (Judgement.of(criterion)) {
            case MET -> satisfied(rule, pointer, Facts.empty(), citation);
            case NOT_MET -> violated(rule, pointer, Facts.empty(), citation);
            case PENDING -> undetermined(rule, pointer, Facts.empty(), citation);
        };
    }

    /**
     * Obtains the one answer of a rule that was asked of several elements.
     *
     * <p>It is the answer of the first element that decided: refused if any is, else undetermined if any is. The open
     * questions are those of all undetermined elements. Of three start-ups whose second is undetermined and whose third
     * is refused it is the answer of the third, with the question of the second.
     *
     * @param elements the answers, in the order of the elements
     * @param allSatisfied the answer if every element satisfies the rule, or if there is none
     * @return the finding
     * @throws IllegalArgumentException if the answer for satisfied elements is another
     */
    public static Finding combined(List<Finding> elements, Finding allSatisfied) {
        if (allSatisfied.outcome != Outcome.SATISFIED) {
            throw new IllegalArgumentException("The outcome (" + allSatisfied.outcome + ") must be SATISFIED.");
        }
        Finding decisive = allSatisfied;
        List<Pointer> questions = new ArrayList<>(0);
        for (int i = 0; i < elements.size(); i++) {
            Finding element = elements.get(i);
            if (decisive.outcome.and(element.outcome) != decisive.outcome) {
                decisive = element;
            }
            questions.addAll(element.openQuestions);
        }
        return decisive.outcome == Outcome.SATISFIED ? allSatisfied : decisive.withOpenQuestions(questions);
    }

    /**
     * Returns the finding of a rule.
     *
     * @param rule the rule
     * @param findings one finding for each rule
     * @return its finding
     * @throws IllegalStateException if the rule has no finding: a mistake of the module
     */
    public static Finding of(Rule rule, List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).rule() == rule) {
                return findings.get(i);
            }
        }
        throw new IllegalStateException("The rule (" + rule.id() + ") must have a finding.");
    }

    /**
     * Returns this finding told by another of the rule's texts.
     *
     * @param newText which text, such as {@code nothing-to-ask}
     * @return the finding
     */
    public Finding withText(String newText) {
        return new Finding(rule, outcome, newText, pointer, facts, citation, remedies, openQuestions, ruling);
    }

    /**
     * Returns this finding with remedies.
     *
     * @param newRemedies what would satisfy the rule
     * @return the finding
     */
    public Finding withRemedies(List<Remedy> newRemedies) {
        return new Finding(rule, outcome, text, pointer, facts, citation, newRemedies, openQuestions, ruling);
    }

    /**
     * Returns this finding with other open questions than its own pointer.
     *
     * @param newOpenQuestions the inputs that would settle the rule
     * @return the finding
     */
    public Finding withOpenQuestions(List<Pointer> newOpenQuestions) {
        return new Finding(rule, outcome, text, pointer, facts, citation, remedies, newOpenQuestions, ruling);
    }

    /**
     * Returns this finding as the competent authority has settled it.
     *
     * @param answer the ruling, met or not met
     * @param place where the ruling stands
     * @return the finding, satisfied or violated
     */
    Finding settledBy(Ruling answer, Pointer place) {
        Outcome settled = requireNonNull(answer.judgement(), "judgement").outcome();
        return new Finding(rule, settled, text, place, facts, citation, List.of(), List.of(), answer);
    }

    /**
     * Tells whether the facts alone would violate the rule and only the weakness of its source forbids to say so.
     *
     * @return true if the source is too weak to refuse
     */
    public boolean isWeakened() {
        return outcome == Outcome.UNDETERMINED && text.startsWith(VIOLATED);
    }

    /**
     * Renders what was found and why.
     *
     * @param texts the texts of the programme
     * @param language the language
     * @return one or two sentences
     */
    public String message(Texts texts, Language language) {
        if (ruling != null) {
            return texts.render(
                    language,
                    outcome == Outcome.SATISFIED ? "finding.ruled-met" : "finding.ruled-not-met",
                    Facts.of("rule", rule));
        }
        String told = texts.render(language, rule.id() + "." + text, facts);
        if (!isWeakened()) {
            return told;
        }
        Facts weakness = Facts.of("authority", citation.authority());
        String gap = language == Language.EN ? " " : "";
        return told + gap + texts.render(language, "finding.weak-source", weakness);
    }
}
