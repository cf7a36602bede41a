package jp.chiikiryoku.core.assessment;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The answers that one rule can give under one edition: rule, place and citation are bound once, and each finding is made
 * of what was compared.
 *
 * <p>The text of an answer stands under the rule's id and a name: {@code L10K-CAP.violated}. Names other than
 * {@code satisfied}, {@code violated} and {@code undetermined} may be chosen freely.
 *
 * <p>A source that is too weak to refuse ({@link Citation}, authority) turns {@code violated} into an undetermined finding
 * with a {@linkplain Finding#weakSource() weak source}: the rule of a press report is never a refusal. Immutable and
 * thread-safe.
 */
public final class RuleAnswers {

    private static final String SATISFIED = "satisfied";
    private static final String VIOLATED = "violated";
    private static final String UNDETERMINED = "undetermined";

    private final Rule rule;
    private final Pointer pointer;
    private final Citation citation;
    // The messages without facts are the same in every finding.
    private final Keys keys;

    private record Keys(Message satisfied, Message violated, Message undetermined) {

        static Keys of(Rule rule) {
            return new Keys(message(rule, SATISFIED), message(rule, VIOLATED), message(rule, UNDETERMINED));
        }

        private static Message message(Rule rule, String text) {
            return Message.of(key(rule, text));
        }
    }

    private RuleAnswers(Rule rule, Pointer pointer, Citation citation, Keys keys) {
        this.rule = rule;
        this.pointer = pointer;
        this.citation = citation;
        this.keys = keys;
    }

    /**
     * Obtains the answers of a rule.
     *
     * @throws IllegalArgumentException if the edition does not cite the rule
     */
    public static RuleAnswers of(Rule rule, Pointer pointer, Edition<?> edition) {
        return of(rule, pointer, edition.citationOf(rule.id()));
    }

    /** Obtains the answers of a rule. */
    public static RuleAnswers of(Rule rule, Pointer pointer, Citation citation) {
        return new RuleAnswers(rule, pointer, citation, Keys.of(rule));
    }

    /**
     * Returns these answers with another input that decides.
     *
     * @param place the input, such as one element of a list
     */
    public RuleAnswers at(Pointer place) {
        return new RuleAnswers(rule, place, citation, keys);
    }

    /**
     * Returns these answers with the source of a parameter that the rule reads.
     *
     * <p>The weakest source decides: where the rule's own cannot refuse, it stays the one that is cited.
     *
     * @param source the source of the parameter
     */
    public RuleAnswers citing(Citation source) {
        return citation.authority().canRefuse() ? new RuleAnswers(rule, pointer, source, keys) : this;
    }

    /** Returns the rule. */
    public Rule rule() {
        return rule;
    }

    /** Returns where the rule comes from. */
    public Citation citation() {
        return citation;
    }

    /** Makes the finding of a satisfied rule, told without facts. */
    public Finding satisfied() {
        return finding(Outcome.SATISFIED, keys.satisfied);
    }

    /** Makes the finding of a satisfied rule. */
    public Finding satisfied(Facts facts) {
        return finding(Outcome.SATISFIED, Message.of(keys.satisfied.key(), facts));
    }

    /**
     * Makes the finding of a satisfied rule, told by a text of its own.
     *
     * @param text the name of the text, such as {@code nothing-to-ask}
     */
    public Finding satisfied(String text, Facts facts) {
        return finding(Outcome.SATISFIED, message(text, facts));
    }

    /**
     * Makes the finding of a violated rule, told without facts.
     *
     * @return the finding; undetermined where the source is too weak to refuse
     */
    public Finding violated() {
        return violated(keys.violated);
    }

    /** Makes the finding of a violated rule; undetermined where the source is too weak to refuse. */
    public Finding violated(Facts facts) {
        return violated(Message.of(keys.violated.key(), facts));
    }

    /**
     * Makes the finding of a violated rule, told by a text of its own.
     *
     * @param text the name of the text, such as {@code violated-late}
     * @return the finding; undetermined where the source is too weak to refuse
     */
    public Finding violated(String text, Facts facts) {
        return violated(message(text, facts));
    }

    /** Makes the finding of a rule that the facts leave open, told without facts; its place is the open question. */
    public Finding undetermined() {
        return undetermined(keys.undetermined, false);
    }

    /** Makes the finding of a rule that the facts leave open; its place is the open question. */
    public Finding undetermined(Facts facts) {
        return undetermined(Message.of(keys.undetermined.key(), facts), false);
    }

    /**
     * Makes the finding of a rule that the facts leave open, told by a text of its own; its place is the open question.
     *
     * @param text the name of the text, such as {@code undetermined-prefecture}
     */
    public Finding undetermined(String text, Facts facts) {
        return undetermined(message(text, facts), false);
    }

    /**
     * Makes the finding that a person's judgement gives.
     *
     * @param criterion the judged criterion, or null if nobody has judged
     */
    public Finding judged(@Nullable Criterion criterion) {
        return judged(criterion, Facts.empty());
    }

    /**
     * Makes the finding that a person's judgement gives.
     *
     * @param criterion the judged criterion, or null if nobody has judged
     */
    public Finding judged(@Nullable Criterion criterion, Facts facts) {
        return of(Judgement.of(criterion).outcome(), facts);
    }

    /** Makes the finding of an outcome, told by the text of that outcome. */
    public Finding of(Outcome outcome, Facts facts) {
        return switch (outcome) {
            case SATISFIED -> satisfied(facts);
            case VIOLATED -> violated(facts);
            case UNDETERMINED -> undetermined(facts);
        };
    }

    /**
     * Makes the one finding of a rule that was asked of several elements.
     *
     * <p>It is the finding of the first element that decided: refused if any is, else undetermined if any is. The open
     * questions are those of all undetermined elements. Of three start-ups whose second is undetermined and whose third is
     * refused it is the finding of the third, with the question of the second.
     *
     * @return the finding, which knows the outcome of each element; satisfied if there is no element
     */
    public Finding combined(List<Finding> elements) {
        Finding decisive = satisfied();
        List<Pointer> questions = new ArrayList<>(0);
        List<Outcome> outcomes = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            Finding element = elements.get(i);
            if (decisive.outcome().and(element.outcome()) != decisive.outcome()) {
                decisive = element;
            }
            questions.addAll(element.openQuestions());
            outcomes.add(element.outcome());
        }
        return decisive.withElements(outcomes).withOpenQuestions(questions);
    }

    private Finding violated(Message message) {
        return citation.authority().canRefuse() ? finding(Outcome.VIOLATED, message) : undetermined(message, true);
    }

    private Finding undetermined(Message message, boolean weakSource) {
        return new Finding(
                rule,
                Outcome.UNDETERMINED,
                weakSource,
                message,
                pointer,
                citation,
                List.of(),
                List.of(pointer),
                List.of(),
                null);
    }

    private Finding finding(Outcome outcome, Message message) {
        return new Finding(rule, outcome, false, message, pointer, citation, List.of(), List.of(), List.of(), null);
    }

    private Message message(String text, Facts facts) {
        return Message.of(key(rule, text), facts);
    }

    private static String key(Rule rule, String text) {
        return rule.id() + "." + text;
    }
}
