package jp.chiikiryoku.core.assessment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;

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
 * @param notes what a reader should know beside
 * @param texts the texts in which a report tells it
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
        List<Note> notes,
        Texts texts) {

    public Assessment {
        requireNonNull(kind, "kind");
        requireNonNull(edition, "edition");
        requireNonNull(verdict, "verdict");
        amounts = List.copyOf(amounts);
        requireNonNull(requirement, "requirement");
        findings = List.copyOf(findings);
        steps = List.copyOf(steps);
        openQuestions = List.copyOf(openQuestions);
        notes = List.copyOf(notes);
        requireNonNull(texts, "texts");
    }

    /**
     * Returns an amount.
     *
     * @param key which amount
     * @return what is certain and what is still possible, in yen
     * @throws IllegalArgumentException if the programme has no such amount
     */
    public YenRange amount(AmountKey key) {
        return Amount.find(amounts, key);
    }

    /**
     * Returns the finding of a rule.
     *
     * @param rule the rule
     * @return its finding
     * @throws IllegalArgumentException if the programme has no such rule
     */
    public Finding finding(Rule rule) {
        for (Finding finding : findings) {
            if (finding.rule() == rule) {
                return finding;
            }
        }
        throw new IllegalArgumentException("The rule (" + rule + ") must be one of " + kind + ".");
    }

    /**
     * Renders what a finding says and why.
     *
     * @param finding one of the findings
     * @param language the language
     * @return one or two sentences
     */
    public String message(Finding finding, Language language) {
        return finding.message(texts, language);
    }

    /**
     * Renders what a remedy changes.
     *
     * @param remedy a remedy of one of the findings
     * @param language the language
     * @return one or two sentences
     */
    public String message(Remedy remedy, Language language) {
        return remedy.message(texts, language);
    }

    /**
     * Renders a step, such as {@code 25,000,000円 × 3/4 = 18,750,000円}.
     *
     * @param step one of the steps
     * @param language the language
     * @return what was taken, what was done with it and what came out
     */
    public String message(Step step, Language language) {
        return step.message(texts, language);
    }

    /**
     * Renders a note.
     *
     * @param note one of the notes
     * @param language the language
     * @return a sentence
     */
    public String message(Note note, Language language) {
        return note.message(texts, language);
    }
}
